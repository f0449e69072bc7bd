import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Vitrine's mark, a lit pane in a shop window, with the name beside it unless `mark-only`. */
@customElement('ui-logo')
export class UiLogo extends LitElement {
  @property({ type: Boolean, attribute: 'mark-only' }) markOnly = false;

  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      color: var(--color-ink);
      font-family: var(--font-sans);
      font-size: var(--text-xl);
      font-weight: var(--weight-bold);
      letter-spacing: -0.035em;
      line-height: 1;
    }
    svg {
      flex: none;
      inline-size: 1.35em;
      block-size: 1.35em;
    }
    .frame {
      fill: var(--color-brand);
    }
    .pane {
      fill: var(--color-on-brand);
    }
    .lit {
      fill: var(--color-accent);
    }
    :host([mark-only]) span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      /* Nobody sees it: not worth fetching a font for. */
      font-family: system-ui;
    }
  `;

  protected override render() {
    return html`<svg viewBox="0 0 64 64" aria-hidden="true">
        <rect class="frame" width="64" height="64" rx="17"></rect>
        <path class="pane" d="M11.3 15.4h13.5l13.25 33.2h-13.5z"></path>
        <path class="lit" d="M52.7 15.4H39.2l-6.5 16.3 6.7 16.9z"></path>
      </svg>
      <span>Vitrine</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-logo': UiLogo;
  }
}
