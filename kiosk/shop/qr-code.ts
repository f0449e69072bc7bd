import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { qrPath } from './qr-path.ts';

/** A QR code as crisp SVG: black on white in every theme, because readers expect it so. */
@customElement('qr-code')
export class QrCode extends LitElement {
  @property() text = '';
  @property() label = '';

  static override styles = css`
    :host {
      display: block;
      aspect-ratio: 1;
      overflow: hidden;
      border-radius: var(--radius-lg);
      background: #fff;
      forced-color-adjust: none;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      shape-rendering: crispEdges;
    }
  `;

  protected override render() {
    const { path, size } = qrPath(this.text);
    return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${this.label}>
      ${svg`<path fill="#000" d=${path}></path>`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qr-code': QrCode;
  }
}
