import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../qr-code.ts';

/** A code by which a phone shows the same page, with what it does and what it holds. */
@customElement('take-along')
export class TakeAlong extends LitElement {
  @property() address = '';
  @property() heading = '';
  @property() hint = '';
  /** What the code is, for who cannot see it. */
  @property() label = '';

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 11rem minmax(0, 1fr);
        align-items: center;
        gap: var(--space-5);
        padding: var(--space-5);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-xl);
        background: var(--color-raised);
      }
      h2 {
        margin-block-end: var(--space-2);
        font-size: var(--text-xl);
      }
      qr-code {
        inline-size: 11rem;
      }
    `,
  ];

  protected override render() {
    return html`<qr-code text=${this.address} label=${this.label}></qr-code>
      <div>
        <h2>${this.heading}</h2>
        <p>${this.hint}</p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'take-along': TakeAlong;
  }
}
