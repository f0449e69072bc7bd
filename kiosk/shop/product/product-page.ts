import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { FactsOfProduct } from '../../../shared/model/shop-facts.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../hold/hold-action.ts';
import '../how-to/how-to-cards.ts';
import '../price-tag.ts';
import '../product-grid.ts';
import '../product-picture.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import '../steer/shelf-head.ts';
import { isCounted } from '../../../shared/floor/counted.ts';
import './aisle-sign.ts';
import './claim-list.ts';
import './list-action.ts';
import './price-elsewhere.ts';
import { productPageStyles } from './product-page-styles.ts';
import type { ProductShelf } from './product-shelves.ts';
import './review-summary.ts';
import './stock-lines.ts';
import './unit-line.ts';
import './variant-picker.ts';

/** One product on one screen: what it is, what it costs, whether it is here, where it stands, what is said of it. */
@customElement('product-page')
export class ProductPage extends LitElement {
  @property({ attribute: false }) product: ShopProduct | null = null;
  @property({ attribute: false }) facts: FactsOfProduct | null = null;
  @property({ attribute: false }) variants: readonly ShopProduct[] = [];
  /** What stands below it; asked once the product itself is on glass. */
  @property({ attribute: false }) shelves: () => readonly ProductShelf[] = () => [];
  @property({ attribute: false }) aisles: readonly string[] = [];
  @property({ attribute: false }) bays: readonly string[] = [];
  @property({ type: Number }) quantity = 0;
  /** Already picked to stand beside others. */
  @property({ attribute: false }) picks: readonly string[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  /** The product that has been painted: only then is there time for what stands below it. */
  @state() private painted: string | null = null;

  static override styles = [surfaceStyles, buttonStyles, productPageStyles];

  /** Whoever touches a product waits for it, and for none of the three shelves, which are most of the page. */
  protected override updated(): void {
    const { product } = this;
    if (!product || product.id === this.painted) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (this.product?.id === product.id) this.painted = product.id;
      }),
    );
  }

  protected override render() {
    const { product, facts, setting } = this;
    const { strings, locale, catalogueLanguage } = setting;
    if (!product || !facts) return html`<p class="gone">${strings.notThere}</p>`;
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
          <review-summary productId=${product.id} .reviews=${facts.reviews}></review-summary>
        </div>
        <div>
          <price-tag full .product=${product}></price-tag>
          <unit-line .product=${product}></unit-line>
        </div>
        <variant-picker .product=${product} .variants=${this.variants}></variant-picker>
        <list-action .product=${product} .quantity=${this.quantity}></list-action>
        <hold-action .things=${[{ product, quantity: Math.max(1, this.quantity) }]}></hold-action>
      </div>
      <div class="place">
        <stock-lines .product=${product} .restock=${facts.restock} .elsewhere=${facts.elsewhere}></stock-lines>
        ${
          product.aisle && !this.isSoldOut
            ? html`<aisle-sign .product=${product} .aisles=${this.aisles} .bays=${this.bays}></aisle-sign>`
            : nothing
        }
      </div>
      <div class="said">
        ${product.description ? html`<p class="about" lang=${catalogueLanguage} dir="auto">${product.description}</p>` : nothing}
        <claim-list productId=${product.id} .claims=${facts.claims}></claim-list>
        <price-elsewhere .product=${product} .prices=${facts.prices}></price-elsewhere>
        <div class="acts">
          ${
            product.aisle && !this.isSoldOut
              ? html`<button
                  class="button"
                  @click=${() => intend(this, { kind: 'open', view: { name: 'map', productId: product.id } })}
                >
                  <ui-icon name="map-pin"></ui-icon>${strings.showWay}
                </button>`
              : nothing
          }
          <button class="button" @click=${() => this.compare(product)}>${strings.compare}</button>
          <button
            class="button"
            @click=${() => intend(this, { kind: 'open', view: { name: 'help', productId: product.id } })}
          >
            <ui-icon name="people"></ui-icon>${strings.helpCall}
          </button>
        </div>
      </div>
      ${product.id === this.painted ? this.shelves().map((shelf) => html`<section>${this.shelf(shelf)}</section>`) : nothing}
    `;
  }

  private get isSoldOut(): boolean {
    const { product, setting } = this;
    return product?.stock === 0 && isCounted(product, setting.now());
  }

  private shelf(shelf: ProductShelf) {
    const { strings } = this.setting;
    const heading = {
      instead: this.isSoldOut ? strings.instead : strings.alike,
      'goes-with': strings.goesWith,
      'how-tos': strings.howTos,
    }[shelf.kind];
    return html`<shelf-head heading=${heading} shelf=${shelf.kind}></shelf-head>
      ${
        shelf.kind === 'how-tos'
          ? html`<how-to-cards .howTos=${shelf.howTos}></how-to-cards>`
          : html`<product-grid shelf .products=${shelf.products} label=${heading}></product-grid>`
      }`;
  }

  /** With one more picked they stand side by side at once; else its category opens, to pick another there. */
  private compare({ id, category }: ShopProduct): void {
    const others = this.picks.filter((pick) => pick !== id);
    if (others.length > 0) {
      const productIds = [...others, id].slice(-3);
      intend(this, { kind: 'open', view: { name: 'compare', productIds } });
      return;
    }
    intend(this, { kind: 'open', view: { name: 'category', category } });
    if (!this.picks.includes(id)) intend(this, { kind: 'pick', productId: id });
    intend(this, { kind: 'comparing', on: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-page': ProductPage;
  }
}
