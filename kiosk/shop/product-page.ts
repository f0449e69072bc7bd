import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../shared/model/product.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { formatPrice } from '../ui/price.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './aisle-sign.ts';
import './price-tag.ts';
import './product-grid.ts';
import './product-picture.ts';
import { productPageStyles } from './product-page-styles.ts';
import './quantity-stepper.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';
import { stockWord } from './stock-word.ts';

/** One product on one screen: what it is, what it costs, whether it is here, where it stands, what goes with it. */
@customElement('product-page')
export class ProductPage extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  @property({ attribute: false }) goesWith: readonly Product[] = [];
  @property({ attribute: false }) aisles: readonly string[] = [];
  @property({ attribute: false }) bays: readonly string[] = [];
  @property({ type: Number }) quantity = 0;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, buttonStyles, productPageStyles];

  protected override render() {
    const { product, setting } = this;
    const { strings, locale, now, catalogueLanguage } = setting;
    if (!product) return html`<p class="gone">${strings.notThere}</p>`;
    const stock = stockWord(product, now(), strings, locale);
    const less = product.wasMinor === undefined ? 0 : product.wasMinor - product.priceMinor;
    return html`
      <div class="picture">
        <product-picture .product=${product} label=${product.name}></product-picture>
        ${less > 0 ? html`<span class="flag">${strings.save({ price: formatPrice(less, product.currency, locale) })}</span>` : nothing}
      </div>
      <div class="words">
        <div>
          <p class="soft" lang=${catalogueLanguage}>${product.brand || product.category}</p>
          <h1 lang=${catalogueLanguage}>${product.name}</h1>
        </div>
        <div class="facts">
        <price-tag full .product=${product}></price-tag>
        <p class="stock">
          <span class="badge" data-tone=${stock.tone}><span class="dot" data-tone=${stock.tone}></span>${stock.text}</span>
          <span class="soft">${stock.detail}</span>
        </p>
        </div>
        ${product.description ? html`<p class="about" lang=${catalogueLanguage} dir="auto">${product.description}</p>` : nothing}
        ${this.listAction(product)}
      </div>
      ${
        product.aisle
          ? html`<aisle-sign .product=${product} .aisles=${this.aisles} .bays=${this.bays}></aisle-sign>`
          : nothing
      }
      ${
        this.goesWith.length > 0
          ? html`<section>
              <h2>${strings.goesWith}</h2>
              <product-grid shelf .products=${this.goesWith} label=${strings.goesWith}></product-grid>
            </section>`
          : nothing
      }
    `;
  }

  private listAction(product: Product) {
    const { strings } = this.setting;
    if (this.quantity === 0)
      return html`<button class="button" data-kind="primary" data-size="large" @click=${() => this.want(product, 1)}>
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

  private want(product: Product, quantity: number): void {
    intend(this, { kind: 'quantity', productId: product.id, quantity });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-page': ProductPage;
  }
}
