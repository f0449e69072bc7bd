import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../price-tag.ts';
import '../product-picture.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { stockWord } from '../stock-word.ts';

/** One thing that is needed, and how many of it are on the list. */
export interface NeededPart {
  product: ShopProduct;
  amount: string;
  quantity: number;
}

/** All that is needed, with where it stands; what is sold out says so. */
@customElement('part-list')
export class PartList extends LitElement {
  @property({ attribute: false }) parts: readonly NeededPart[] = [];
  /** Told, and not to be touched. */
  @property({ type: Boolean }) told = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      h2 {
        font-size: var(--text-xl);
      }
      ul {
        display: grid;
        gap: var(--space-2);
      }
      .part {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        overflow-wrap: anywhere;
        align-items: center;
        gap: var(--space-4);
        inline-size: 100%;
        min-block-size: var(--target);
        padding: var(--space-2) var(--space-4) var(--space-2) var(--space-2);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
        color: inherit;
        font: inherit;
        text-align: start;
      }
      button.part {
        cursor: pointer;
        touch-action: manipulation;
      }
      product-picture {
        inline-size: 4.5rem;
        block-size: 4.5rem;
        border-radius: var(--radius-md);
      }
      .name {
        display: block;
        font-weight: var(--weight-bold);
        line-height: var(--leading-snug);
      }
      .soft {
        font-size: var(--text-sm);
      }
      price-tag {
        font-size: var(--text-lg);
      }
      .check {
        inline-size: 1.5rem;
        color: var(--color-brand);
        font-size: 1.4rem;
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    return html`<h2>${strings.howToParts}</h2>
      <ul role="list">
        ${this.parts.map((part) => html`<li>${this.line(part)}</li>`)}
      </ul>`;
  }

  private line(part: NeededPart) {
    if (this.told) return html`<div class="part">${this.words(part)}</div>`;
    const { id: productId } = part.product;
    return html`<button
      class="part"
      @click=${() => intend(this, { kind: 'open', view: { name: 'product', productId } })}
    >
      ${this.words(part)}
    </button>`;
  }

  private words({ product, amount, quantity }: NeededPart) {
    const { strings, locale, now, catalogueLanguage } = this.setting;
    const stock = stockWord(product, now(), strings, locale);
    const place = product.aisle === '' ? [] : [strings.aisle(product), strings.bay(product)];
    const where = [...place, ...(stock.tone === 'success' ? [] : [stock.text])].join(' · ');
    return html`<product-picture .product=${product}></product-picture>
      <span>
        <span class="name" lang=${catalogueLanguage}>${product.name}${amount ? html` <span class="soft">${amount}</span>` : nothing}</span>
        <span class="soft">${where}</span>
      </span>
      <price-tag .product=${product}></price-tag>
      <span class="check">${quantity > 0 ? html`<ui-icon name="check" label=${strings.onList({ count: quantity })}></ui-icon>` : nothing}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'part-list': PartList;
  }
}
