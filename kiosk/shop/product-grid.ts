import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Product } from '../../shared/model/product.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { formatPrice } from '../ui/price.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './price-tag.ts';
import './product-picture.ts';
import { isCounted } from '../../shared/floor/counted.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** Products as tiles to touch; as a `shelf` they stand in one row that slides. `reasons` adds a line to a tile, by id. */
@customElement('product-grid')
export class ProductGrid extends LitElement {
  @property({ attribute: false }) products: readonly Product[] = [];
  @property({ attribute: false }) reasons: Readonly<Record<string, string>> = {};
  @property({ type: Boolean, reflect: true }) shelf = false;
  @property() label = '';
  /** A touch picks a product for the comparison instead of opening it. */
  @property({ type: Boolean }) picking = false;
  @property({ attribute: false }) picks: readonly string[] = [];
  /** Each tile has "this is it" and "not it" beneath it. */
  @property({ type: Boolean }) judging = false;
  /** Which list they are judged on, as the log knows it. */
  @property() list = '';
  @property({ attribute: false }) liked: readonly string[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));
        gap: var(--space-4);
      }
      :host([shelf]) ul {
        grid-template-columns: none;
        grid-auto-flow: column;
        grid-auto-columns: var(--shelf-column, 12.5rem);
        overflow-x: auto;
        overscroll-behavior-inline: contain;
        scroll-snap-type: inline proximity;
        scrollbar-width: none;
        margin-inline: calc(-1 * var(--shelf-bleed, var(--space-5)));
        padding: 0.375rem var(--shelf-bleed, var(--space-5)) var(--space-3);
        scroll-padding-inline: var(--shelf-bleed, var(--space-5));
      }
      li {
        display: grid;
        scroll-snap-align: start;
      }
      .tile {
        position: relative;
        display: grid;
        grid-template-rows: auto 1fr auto;
        gap: var(--space-3);
        inline-size: 100%;
        padding: var(--space-2) var(--space-2) var(--space-4);
        border: 1px solid var(--color-line);
        border-radius: calc(var(--radius-lg) + var(--space-2));
        background: var(--color-raised);
        color: inherit;
        box-shadow: var(--shadow-1);
        font: inherit;
        text-align: start;
        cursor: pointer;
        touch-action: manipulation;
        transition: transform var(--duration-fast) var(--ease-out);
      }
      .tile[aria-pressed='true'] {
        border-color: transparent;
        outline: 4px solid var(--color-brand);
      }
      .mark {
        position: absolute;
        inset-block-start: var(--space-4);
        inset-inline-end: var(--space-4);
        display: grid;
        place-items: center;
        inline-size: 2rem;
        block-size: 2rem;
        border: 2px solid var(--color-line-strong);
        border-radius: var(--radius-full);
        background: var(--color-raised);
      }
      [aria-pressed='true'] .mark {
        border-color: transparent;
        background: var(--color-brand);
        color: var(--color-on-brand);
      }
      .judge {
        display: flex;
        justify-content: center;
        gap: var(--space-3);
        padding-block-start: var(--space-2);
      }
      .judge .icon-button {
        border-color: var(--color-line-strong);
        background: var(--color-raised);
      }
      .judge .icon-button[aria-pressed='true'] {
        background: var(--color-brand);
        color: var(--color-on-brand);
      }
      .tile:active {
        transform: scale(0.975);
      }
      product-picture {
        aspect-ratio: 1;
        border-radius: var(--radius-lg);
      }
      .words,
      price-tag {
        padding-inline: var(--space-2);
      }
      .name {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        font-weight: var(--weight-bold);
        line-height: var(--leading-snug);
        letter-spacing: -0.01em;
      }
      .soft {
        display: block;
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
      }
      .out {
        color: var(--color-danger);
      }
      price-tag {
        font-size: var(--text-xl);
      }
      .flag {
        position: absolute;
        inset-block-start: var(--space-4);
        inset-inline-start: var(--space-4);
        padding: 0.3em 0.7em;
        border-radius: var(--radius-full);
        background: var(--color-offer);
        color: var(--color-on-offer);
        font-size: var(--text-sm);
        font-weight: var(--weight-bold);
        line-height: 1.2;
      }
    `,
  ];

  protected override render() {
    return html`<ul role="list" aria-label=${this.label || nothing}>
      ${repeat(
        this.products,
        (product) => product.id,
        (product) => html`<li>${this.tile(product)}</li>`,
      )}
    </ul>`;
  }

  private tile(product: Product) {
    const { strings, locale, catalogueLanguage } = this.setting;
    const less = product.wasMinor === undefined ? 0 : product.wasMinor - product.priceMinor;
    const reason = this.reasons[product.id];
    return html`<button
        class="tile"
        data-product=${product.id}
        aria-pressed=${this.picking ? String(this.picks.includes(product.id)) : nothing}
        @click=${() => this.touch(product)}
      >
      <product-picture .product=${product}></product-picture>
      <span class="words">
        <span class="name" lang=${catalogueLanguage}>${product.name}</span>
        <span class="soft"
          >${this.soldOut(product) ?? reason ?? (product.aisle ? `${strings.aisle(product)} · ${strings.bay(product)}` : product.brand)}</span
        >
      </span>
      <price-tag .product=${product} full></price-tag>
      ${less > 0 ? html`<span class="flag">${strings.save({ price: formatPrice(less, product.currency, locale) })}</span>` : nothing}
        ${this.picking ? html`<span class="mark">${this.picks.includes(product.id) ? html`<ui-icon name="check"></ui-icon>` : nothing}</span>` : nothing}
      </button>
      ${this.judging ? this.judgement(product) : nothing}`;
  }

  /** Whoever walks to an empty shelf has been told wrong. */
  private soldOut(product: Product) {
    const { strings, now } = this.setting;
    if (product.stock > 0) return undefined;
    // There was none when somebody last counted, and that is long ago.
    if (!isCounted(product, now())) return html`${strings.stockStale}`;
    return html`<b class="out">${strings.outOfStock}</b>`;
  }

  private touch({ id }: Product): void {
    if (this.picking) intend(this, { kind: 'pick', productId: id });
    else intend(this, { kind: 'open', view: { name: 'product', productId: id } });
  }

  private judge(productId: string, fits: boolean): void {
    intend(this, { kind: 'judge', productId, fits, list: this.list });
  }

  private judgement({ id, name }: Product) {
    const { strings } = this.setting;
    return html`<div class="judge">
      <button
        class="icon-button"
        aria-label=${strings.thisIsIt({ name })}
        aria-pressed=${this.liked.includes(id)}
        @click=${() => this.judge(id, true)}
      >
        <ui-icon name="heart"></ui-icon>
      </button>
      <button
        class="icon-button"
        aria-label=${strings.notIt({ name })}
        @click=${() => this.judge(id, false)}
      >
        <ui-icon name="close"></ui-icon>
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-grid': ProductGrid;
  }
}
