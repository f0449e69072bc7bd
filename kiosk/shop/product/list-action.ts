import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../quantity-stepper.ts';
import { isCounted } from '../../../shared/floor/counted.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** One touch puts a product on the list; from then on how many of it. */
@customElement('list-action')
export class ListAction extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  @property({ type: Number }) quantity = 0;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
      }
      .on-list {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-5);
        border-radius: var(--radius-xl);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font-weight: var(--weight-bold);
      }
      .on-list > span {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
      }
      quantity-stepper {
        color: var(--color-ink);
      }
    `,
  ];

  protected override render() {
    const { product } = this;
    if (!product) return nothing;
    const { strings } = this.setting;
    if (this.quantity === 0)
      return html`<button
        class="button"
        data-kind=${this.isSoldOut(product) ? nothing : 'primary'}
        data-size="large" @click=${() => this.want(product, 1)}>
        <ui-icon name="plus"></ui-icon>${strings.add}
      </button>`;
    return html`<div class="on-list">
      <span><ui-icon name="check"></ui-icon>${strings.onList({ count: this.quantity })}</span>
      <quantity-stepper
        .quantity=${this.quantity}
        more=${strings.more(product)}
        less=${strings.less(product)}
        takeOff=${strings.remove(product)}
        @quantity=${(event: CustomEvent<number>) => this.want(product, event.detail)}
      ></quantity-stepper>
    </div>`;
  }

  /** What is not there can be put down for another day, and is not what one is led to. */
  private isSoldOut(product: Product): boolean {
    return product.stock === 0 && isCounted(product, this.setting.now());
  }

  private want({ id }: Product, quantity: number): void {
    intend(this, { kind: 'quantity', productId: id, quantity });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'list-action': ListAction;
  }
}
