import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';

/** Minus, number, plus. At one, minus becomes "take it off". Emits `quantity` with the number wanted. */
@customElement('quantity-stepper')
export class QuantityStepper extends LitElement {
  @property({ type: Number }) quantity = 1;
  @property() more = '';
  @property() less = '';
  @property() takeOff = '';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        border: 1.5px solid var(--color-line-strong);
        border-radius: var(--radius-full);
        background: var(--color-raised);
      }
      output {
        min-inline-size: 2.2ch;
        font-weight: var(--weight-bold);
        font-variant-numeric: tabular-nums;
        text-align: center;
      }
    `,
  ];

  protected override render() {
    const last = this.quantity <= 1;
    return html`<button
        class="icon-button"
        aria-label=${last ? this.takeOff : this.less}
        @click=${() => this.want(this.quantity - 1)}
      >
        <ui-icon name=${last ? 'trash' : 'minus'}></ui-icon>
      </button>
      <output>${this.quantity}</output>
      <button class="icon-button" aria-label=${this.more} ?disabled=${this.quantity >= 99} @click=${() => this.want(this.quantity + 1)}>
        <ui-icon name="plus"></ui-icon>
      </button>`;
  }

  private want(quantity: number): void {
    this.dispatchEvent(new CustomEvent('quantity', { detail: quantity }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quantity-stepper': QuantityStepper;
  }
}
