import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/logo.ts';

/**
 * What a screen shows when there is nothing else: never black, never white, never an error. It draws no word unless it
 * is given one, so that a screen that starts does not fetch a font for the second before its first picture.
 */
@customElement('holding-screen')
export class HoldingScreen extends LitElement {
  @property() heading = '';
  @property() text = '';
  /** A dark screen, because somebody wants one: a shop that is closed. */
  @property({ type: Boolean, reflect: true }) dark = false;

  // Light through a window: drawn as plain gradients and moved by transform alone, no blur to pay for.
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      display: grid;
      overflow: hidden;
      container-type: size;
      background: #0b2a24;
      color: #fff;
      font-family: var(--font-sans);
    }
    .light {
      position: absolute;
      inset: -40%;
      animation: drift 26s var(--ease-in-out) infinite alternate;
    }
    .light:first-child {
      background: radial-gradient(closest-side at 32% 38%, #17856a, #17856a00);
    }
    .light:nth-child(2) {
      background: radial-gradient(closest-side at 66% 62%, #ffb62766, #ffb62700);
      animation-duration: 34s;
      animation-direction: alternate-reverse;
    }
    .light:nth-child(3) {
      background: radial-gradient(closest-side at 60% 26%, #0f5f7199, #0f5f7100);
      animation-duration: 41s;
    }
    @keyframes drift {
      from {
        transform: translate(-7%, -5%);
      }
      to {
        transform: translate(8%, 7%) scale(1.12);
      }
    }
    :host([dark]) {
      background: #000;
    }
    .words {
      position: relative;
      box-sizing: border-box;
      display: grid;
      align-content: center;
      justify-items: center;
      gap: 3cqmin;
      padding: 8cqmin;
      text-align: center;
    }
    ui-logo {
      --color-brand: #ffffff;
      --color-on-brand: #0b6b55;
      color: #fff;
      font-size: 9cqmin;
    }
    h1,
    p {
      margin: 0;
    }
    h1 {
      line-height: var(--leading-tight);
      letter-spacing: var(--tracking-tight);
      text-wrap: balance;
      max-inline-size: 22ch;
      font-size: 7cqmin;
      font-weight: 700;
    }
    p {
      max-inline-size: 40ch;
      color: #d9ece5;
      font-size: 3.4cqmin;
      line-height: 1.4;
    }
    @media (prefers-reduced-motion: reduce) {
      .light {
        animation: none;
      }
    }
  `;

  protected override render() {
    if (this.dark) return nothing;
    return html`<span class="light"></span><span class="light"></span><span class="light"></span>
      <div class="words">
        <ui-logo mark-only></ui-logo>
        ${this.heading ? html`<h1>${this.heading}</h1>` : nothing}
        ${this.text ? html`<p>${this.text}</p>` : nothing}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'holding-screen': HoldingScreen;
  }
}
