import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { unitPriceOf } from '../compare/unit-price.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** The price of a kilo, a litre or a piece, where the product is not just that. */
@customElement('unit-line')
export class UnitLine extends LitElement {
  @property({ attribute: false }) product: ShopProduct | null = null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      p {
        color: var(--color-ink-soft);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  protected override render() {
    const { product } = this;
    const { strings, locale } = this.setting;
    const unit = product && unitPriceOf(product);
    if (!product || !unit || Math.round(unit.minor) === product.priceMinor) return nothing;
    const per = { kg: strings.perKilo, l: strings.perLitre, piece: strings.perPiece }[unit.per];
    return html`<p>${per({ price: formatPrice(Math.round(unit.minor), product.currency, locale) })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unit-line': UnitLine;
  }
}
