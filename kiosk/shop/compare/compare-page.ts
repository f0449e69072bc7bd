import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FactsBook, NO_FACTS } from '../facts-book.ts';
import '../product-picture.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { type CompareRow, compareRows, isSame } from './compare-rows.ts';
import { compareStyles } from './compare-styles.ts';

/** Two or three products side by side: first in what they differ, then in what they are alike. */
@customElement('compare-page')
export class ComparePage extends LitElement {
  @property({ attribute: false }) products: readonly ShopProduct[] = [];
  @property({ attribute: false }) book = new FactsBook(NO_FACTS);
  @property({ attribute: false }) listed: readonly string[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, buttonStyles, compareStyles];

  protected override render() {
    const { products, setting } = this;
    const { strings } = setting;
    const rows = compareRows(products, this.book, setting);
    const alike = products.length > 1 ? rows.filter(isSame) : [];
    return html`
      <h1>${strings.compareTitle}</h1>
      <div class="table" role="table" aria-label=${strings.compareTitle} data-columns=${products.length}>
        <div role="row" class="row heads">
          <span role="columnheader" class="visually-hidden">${strings.compareTitle}</span>
          ${products.map((product) => html`<div role="columnheader" class="head">${this.head(product)}</div>`)}
        </div>
        ${rows.filter((row) => !alike.includes(row)).map((row) => this.row(row))}
        ${alike.length > 0 ? html`<div role="row" class="row same"><span role="cell">${strings.compareSame}</span></div>` : nothing}
        ${alike.map((row) => this.row(row))}
      </div>
    `;
  }

  private head(product: ShopProduct) {
    const { strings, catalogueLanguage } = this.setting;
    const { id, name } = product;
    const isListed = this.listed.includes(id);
    return html`
      <button class="open" @click=${() => intend(this, { kind: 'open', view: { name: 'product', productId: id } })}>
        <product-picture .product=${product}></product-picture>
        <span class="name" lang=${catalogueLanguage}>${name}</span>
      </button>
      <div class="acts">
        <button
          class="button"
          data-kind=${isListed ? nothing : 'primary'}
          ?disabled=${isListed}
          aria-label=${isListed ? strings.added({ name }) : strings.addNamed({ name })}
          @click=${() => intend(this, { kind: 'quantity', productId: id, quantity: 1 })}
        >
          <ui-icon name=${isListed ? 'check' : 'plus'}></ui-icon>
        </button>
        ${
          this.products.length > 1
            ? html`<button class="button" aria-label=${strings.compareRemove({ name })} @click=${() => this.leaveOut(id)}>
                <ui-icon name="close"></ui-icon>
              </button>`
            : nothing
        }
      </div>
    `;
  }

  private row({ label, values, merchant, best }: CompareRow) {
    const { strings, catalogueLanguage } = this.setting;
    return html`<div role="row" class="row">
      <span role="rowheader" class="label soft">${label}</span>
      ${values.map(
        (value, column) => html`<span role="cell" class="value" ?data-best=${best.includes(column)}>
          ${
            value === ''
              ? html`<span class="soft">${strings.compareUnknown}</span>`
              : html`<span lang=${merchant ? catalogueLanguage : nothing} dir=${merchant ? 'auto' : nothing}>${value}</span>`
          }
          ${best.includes(column) ? html`<span class="badge" data-tone="success">${strings.compareLeast}</span>` : nothing}
        </span>`,
      )}
    </div>`;
  }

  private leaveOut(id: string): void {
    const productIds = this.products.map((product) => product.id).filter((one) => one !== id);
    intend(this, { kind: 'turn', view: { name: 'compare', productIds } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-page': ComparePage;
  }
}
