import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Product } from '../../shared/model/product.ts';
import '../ui/icon.ts';
import { formatPrice, priceParts } from '../ui/price.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { type CreativeView, ViewFailure } from './creative-view.ts';
import { productCardStyles } from './product-card-styles.ts';

/** Colour schemes of the card, see product-card-styles.ts. */
const SCHEMES = ['butter', 'pistachio', 'rose', 'sky', 'apricot'] as const;

/** One product, filling whatever box it is in: a wall, a kiosk, or a thumbnail in the console. */
@customElement('product-card')
export class ProductCard extends LitElement implements CreativeView {
  @property({ attribute: false }) product: Product | null = null;
  @property() headline = '';
  @property() language = 'en';
  @property({ attribute: false }) pictureUrl = '';
  @query('.picture') private picture?: HTMLImageElement;

  static override styles = [surfaceStyles, productCardStyles];

  /** Resolves once text is set in its own font and the picture is decoded. */
  async load(
    content: Pick<ProductCard, 'product' | 'headline' | 'language' | 'pictureUrl'>,
    signal: AbortSignal,
  ): Promise<void> {
    Object.assign(this, content);
    await this.updateComplete;
    await document.fonts.load('700 1em "Figtree Variable"');
    try {
      await this.picture?.decode();
    } catch (cause) {
      throw new ViewFailure('decode-failed', cause);
    }
    if (signal.aborted) throw new ViewFailure('superseded');
  }

  start(): void {}

  clear(): void {
    this.product = null;
  }

  protected override render() {
    const { product } = this;
    if (!product) return nothing;
    return html`<article data-scheme=${schemeOf(product.category)}>
      <div class="scene">
        <span class="disc"></span>
        <img class="picture" src=${this.pictureUrl || product.picture} alt="" />
        ${this.renderSaving(product)}
      </div>
      <div class="words">
        <p class="headline">${this.headline || product.brand || product.category}</p>
        <h2>${product.name}</h2>
        <p class="description">${product.description}</p>
        <div class="offer">
          ${this.renderPrice(product)}
          <p class="place">
            <ui-icon name=${product.stock > 0 ? 'map-pin' : 'clock'}></ui-icon>
            ${
              product.stock > 0
                ? html`<span>Aisle <b>${product.aisle}</b></span><span class="bay">Bay <b>${product.bay}</b></span>`
                : html`<span>Sold out</span>`
            }
          </p>
        </div>
      </div>
    </article>`;
  }

  private renderPrice(product: Product) {
    const { priceMinor, wasMinor, currency, unit } = product;
    const parts = priceParts(priceMinor, currency, this.language);
    return html`<p class="price" ?data-offer=${wasMinor !== undefined}>
      <span class="now" aria-label=${formatPrice(priceMinor, currency, this.language)}>
        ${parts.map((part) => html`<span data-part=${part.kind}>${part.text}</span>`)}
      </span>
      <span class="aside">
        ${
          wasMinor === undefined
            ? nothing
            : html`<s><span class="visually-hidden">was </span>${formatPrice(wasMinor, currency, this.language)}</s>`
        }
        <span class="unit">${unit}</span>
      </span>
    </p>`;
  }

  private renderSaving({ priceMinor, wasMinor, currency }: Product) {
    if (wasMinor === undefined || wasMinor <= priceMinor) return nothing;
    return html`<p class="saving"><span>Save</span><b>${formatPrice(wasMinor - priceMinor, currency, this.language)}</b></p>`;
  }
}

/** The same category always wears the same colours, so that a loop of cards reads as one family. */
function schemeOf(category: string): (typeof SCHEMES)[number] {
  let sum = 0;
  for (const char of category) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return SCHEMES[sum % SCHEMES.length] ?? 'butter';
}

declare global {
  interface HTMLElementTagNameMap {
    'product-card': ProductCard;
  }
}
