import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../shared/model/product.ts';
import { formatPrice, priceParts } from '../ui/price.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { isPiece } from './compare/unit-price.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** The price now, the price before an offer, and (with `full`) what one unit is. As large as the text around it. */
@customElement('price-tag')
export class PriceTag extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  @property({ type: Boolean }) full = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.45em;
        font-variant-numeric: tabular-nums;
        line-height: 1.1;
      }
      .now {
        font-weight: var(--weight-black);
        letter-spacing: var(--tracking-tight);
        white-space: nowrap;
      }
      .now[data-offer] {
        color: var(--color-offer);
      }
      .fraction,
      .currency {
        font-size: 0.62em;
        font-weight: var(--weight-bold);
        vertical-align: 0.42em;
        letter-spacing: 0;
      }
      /* Unseen, but in its place: without it a price falls apart into two numbers where one reads from the right. */
      .decimal {
        font-size: 0;
      }
      .was,
      .unit {
        color: var(--color-ink-soft);
        font-size: clamp(var(--text-sm), 0.5em, var(--text-xl));
        white-space: nowrap;
      }
    `,
  ];

  protected override render() {
    const { product, setting } = this;
    if (!product) return nothing;
    const { strings, locale } = setting;
    const was = product.wasMinor;
    return html`<span class="now" ?data-offer=${was !== undefined}
        ><span class="visually-hidden">${formatPrice(product.priceMinor, product.currency, locale)}</span
        ><span aria-hidden="true"
          >${priceParts(product.priceMinor, product.currency, locale).map(
            (part) => html`<span class=${part.kind}>${part.text}</span>`,
          )}</span
        ></span
      >
      ${
        was === undefined
          ? nothing
          : html`<span class="was"
              ><span class="visually-hidden">${strings.was({ price: formatPrice(was, product.currency, locale) })}</span
              ><s aria-hidden="true">${formatPrice(was, product.currency, locale)}</s></span
            >`
      }
      ${this.full && product.unit && !isPiece(product.unit) ? html`<span class="unit">${strings.unit(product)}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'price-tag': PriceTag;
  }
}
