import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Restock, StockFact } from '../../../shared/model/product-facts.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { stockWord } from '../stock-word.ts';
import { restockWord } from './restock-word.ts';
import { type ElsewhereStock, storesThatHave } from './store-stock.ts';

/** Whether it is here, and in which shops nearby, each with how fresh that is. */
@customElement('stock-lines')
export class StockLines extends LitElement {
  @property({ attribute: false }) product: ShopProduct | null = null;
  /** The next delivery, where one was told. */
  @property({ attribute: false }) restock: Restock | undefined = undefined;
  @property({ attribute: false }) elsewhere: readonly StockFact[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        line-height: var(--leading-snug);
      }
      .badge {
        gap: 0.55em;
        padding: 0.45em 0.9em;
        font-size: var(--text-md);
        font-weight: var(--weight-bold);
        white-space: normal;
      }
      .dot {
        box-shadow: none;
      }
      .soft {
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { product } = this;
    if (!product) return nothing;
    const { strings, locale, now } = this.setting;
    const stock = stockWord(product, now(), strings, locale);
    const back = restockWord(product, this.restock, this.setting);
    return html`<p class="stock">
        <span class="badge" data-tone=${stock.tone}><span class="dot" data-tone=${stock.tone}></span>${stock.text}</span>
        <span class="soft">
          ${back?.counted ?? stock.detail}
        </span>
      </p>
      ${
        back
          ? html`<p class="back"><strong>${back.text}</strong> <span class="soft">${back.told}</span></p>`
          : nothing
      }
      ${storesThatHave(this.elsewhere, now()).map((store) => html`<p>${this.store(store)}</p>`)}`;
  }

  private store({ store, quantity, at }: ElsewhereStock) {
    const { strings, locale, now, catalogueLanguage } = this.setting;
    return html`<span>
        ${strings.elsewhere} <strong lang=${catalogueLanguage}>${store}</strong>${
          quantity === null ? nothing : html`: ${strings.inStock({ count: quantity })}`
        }
      </span>
      <span class="soft">${strings.stockChecked({ ago: relativeTime(at, now(), locale) })}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stock-lines': StockLines;
  }
}
