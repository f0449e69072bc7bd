import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Product } from '../../shared/model/product.ts';
import '../shop/product-picture.ts';
import '../shop/quantity-stepper.ts';
import type { ListLine } from '../shop/session-list.ts';
import { plainSetting, shopSetting } from '../shop/shop-setting.ts';
import { isSoldOut } from '../shop/stock-word.ts';
import { compareByWay } from '../shop/way.ts';
import { formatPrice } from '../ui/price.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './list/back-line.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** The running list, aisle by aisle as one walks. Calls `change` with the quantity wanted; 0 takes a product off. */
@customElement('phone-list')
export class PhoneList extends LitElement {
  @property({ attribute: false }) lines: readonly ListLine[] = [];
  @property({ attribute: false }) products: ReadonlyMap<string, Product> = new Map();
  @property({ attribute: false }) change: (product: Product, quantity: number) => void = () => {};
  @property() locale = 'en';
  /** The kiosk's own words: of stock, a phone says what the screen says. */
  @consume({ context: shopSetting, subscribe: true }) private shop = plainSetting;

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      :host {
        gap: var(--space-4);
      }
      h2 {
        margin-block-end: var(--space-2);
        color: var(--color-ink-soft);
        font-size: var(--text-sm);
        font-weight: var(--weight-bold);
        letter-spacing: 0;
      }
      ul {
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2);
      }
      li + li {
        border-block-start: 1px solid var(--color-line);
      }
      product-picture {
        inline-size: 3.5rem;
        block-size: 3.5rem;
        border-radius: var(--radius-md);
        --picture-size: 78%;
      }
      .name {
        font-weight: var(--weight-bold);
        line-height: 1.2;
        overflow-wrap: anywhere;
      }
      .where {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-2);
        font-size: var(--text-sm);
      }
      .out {
        color: var(--color-danger);
      }
      .total {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        padding-inline: var(--space-2);
      }
      .total strong {
        font-size: var(--text-xl);
        font-weight: var(--weight-black);
      }
    `,
  ];

  protected override render() {
    const entries = this.lines
      .flatMap(({ productId, quantity }) => {
        const product = this.products.get(productId);
        return product ? [{ product, quantity }] : [];
      })
      .sort((a, b) => compareByWay(a.product, b.product));
    const aisles = [...new Set(entries.map(({ product }) => product.aisle))];
    const there = entries.filter(({ product }) => !isSoldOut(product, this.shop.now()));
    const total = there.reduce((sum, { product, quantity }) => sum + product.priceMinor * quantity, 0);
    return html`
      ${repeat(
        aisles,
        (aisle) => aisle,
        (aisle) => html`<section>
          <h2>${aisle ? strings.aisle({ aisle }) : strings.noAisle}</h2>
          <ul role="list">
            ${repeat(
              entries.filter(({ product }) => product.aisle === aisle),
              ({ product }) => product.id,
              ({ product, quantity }) => html`<li>${this.entry(product, quantity)}</li>`,
            )}
          </ul>
        </section>`,
      )}
      <p class="total">
        <span>${there.length < entries.length ? this.shop.strings.totalWithout : strings.total}</span>
        <strong class="numeric">${formatPrice(total, entries[0]?.product.currency ?? 'EUR', this.locale)}</strong>
      </p>
    `;
  }

  private entry(product: Product, quantity: number) {
    return html`
      <product-picture .product=${product}></product-picture>
      <div>
        <p class="name">${product.name}</p>
        <p class="where soft">
          ${
            isSoldOut(product, this.shop.now())
              ? html`<b class="out">${this.shop.strings.outOfStock}</b><back-line .product=${product}></back-line>`
              : product.bay
                ? html`<span>${strings.bay({ bay: product.bay })}</span>`
                : ''
          }
          <span class="numeric">${formatPrice(product.priceMinor, product.currency, this.locale)}</span>
        </p>
      </div>
      <quantity-stepper
        .quantity=${quantity}
        more=${strings.more({ name: product.name })}
        less=${strings.less({ name: product.name })}
        takeOff=${strings.remove({ name: product.name })}
        @quantity=${(event: CustomEvent<number>) => this.change(product, event.detail)}
      ></quantity-stepper>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'phone-list': PhoneList;
  }
}
