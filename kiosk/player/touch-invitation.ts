import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/icon.ts';

/** The attract loop's calm word that this screen can be touched. A button, so that a keyboard finds it too. */
@customElement('touch-invitation')
export class TouchInvitation extends LitElement {
  @property() label = 'Touch to begin';

  static override styles = css`
    :host {
      display: grid;
      justify-items: center;
      padding: clamp(0.6rem, 1.5vmin, 1.8rem);
      background: #0b2a24;
    }
    :host([hidden]) {
      display: none;
    }
    button {
      display: inline-flex;
      gap: 0.6em;
      align-items: center;
      padding: 0.6em 1.5em 0.6em 1.2em;
      border: 0;
      border-radius: 99em;
      background: #fff;
      color: #0b2a24;
      font-family: var(--font-sans);
      font-size: clamp(1.15rem, 2.7vmin, 2.8rem);
      font-weight: var(--weight-bold);
      letter-spacing: -0.01em;
      line-height: 1.1;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 4px solid #ffc24d;
      outline-offset: 4px;
    }
    ui-icon {
      color: #0b6b55;
      font-size: 1.35em;
      animation: tap 3.6s ease-in-out infinite;
    }
    /* The finger taps; the button itself keeps still, for those who aim. */
    @keyframes tap {
      80%,
      100% {
        transform: none;
      }
      90% {
        transform: translateY(0.16em) scale(0.92);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      ui-icon {
        animation: none;
      }
    }
  `;

  protected override render() {
    return html`<button type="button"><ui-icon name="touch"></ui-icon>${this.label}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'touch-invitation': TouchInvitation;
  }
}
