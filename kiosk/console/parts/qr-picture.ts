import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const QUIET_MODULES = 4;

/** A QR code, black on white in either theme: readers count on it. `label` says what it opens. */
@customElement('qr-picture')
export class QrPicture extends LitElement {
  @property() text = '';
  @property() label = 'QR code';

  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      border-radius: var(--radius-md);
      background: #fff;
    }
  `;

  protected override render() {
    const code = generate(this.text);
    const side = code.size + 2 * QUIET_MODULES;
    return html`<svg role="img" aria-label=${this.label} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">
      <path fill="#000" transform="translate(${QUIET_MODULES} ${QUIET_MODULES})" d=${toSvgPath(code)}></path>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qr-picture': QrPicture;
  }
}
