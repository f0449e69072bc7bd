import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import type { PriceElsewhere as Price } from '../../../shared/model/product-facts.ts';
import { formatPrice } from '../../ui/price.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { toldPrices } from './told-prices.ts';

/** What other shops ask for the same thing, where somebody has looked lately; honest also where that is less. */
@customElement('price-elsewhere')
export class PriceElsewhere extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  @property({ attribute: false }) prices: readonly Price[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
      }
      .soft {
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { product } = this;
    const { strings, locale, now, catalogueLanguage } = this.setting;
    const told = toldPrices(this.prices, now());
    if (!product || told.length === 0) return nothing;
    return html`<ul role="list" aria-label=${strings.pricesElsewhere}>
      ${told.map(
        ({ source, priceMinor, seenAt }) => html`<li>
          <span lang=${catalogueLanguage}>${source}</span>
          <strong class="numeric">${formatPrice(priceMinor, product.currency, locale)}</strong>
          <span class="soft">${strings.priceSeen({ ago: relativeTime(Math.min(seenAt, now()), now(), locale) })}</span>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'price-elsewhere': PriceElsewhere;
  }
}
