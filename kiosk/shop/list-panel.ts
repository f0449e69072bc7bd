import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Product } from '../../shared/model/product.ts';
import type { Suggestion } from '../../shared/model/visit.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { formatPrice } from '../ui/price.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './add-on/add-on-card.ts';
import { FactsBook, NO_FACTS } from './facts-book.ts';
import './hold/hold-action.ts';
import { listPanelStyles } from './list-panel-styles.ts';
import './price-tag.ts';
import { restockWord } from './product/restock-word.ts';
import './product-grid.ts';
import './product-picture.ts';
import './quantity-stepper.ts';
import { reasonWords } from './reason-words.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';
import './steer/shelf-head.ts';
import { NO_TASTE, type Taste } from './steer/taste.ts';
import { isSoldOut } from './stock-word.ts';

const SHELF = 'ideas';
const NOTHING_KNOWN = new FactsBook(NO_FACTS);

/** A line of the list with its product. */
export interface ListEntry {
  product: Product;
  quantity: number;
}

/** What is put forward beside the list, and what on it that goes with. */
export interface BesideList {
  product: Product;
  anchor: Product;
}

/** The list in the order of the walk, the sum of what is to be had of it, and during a visit the ideas that fit it. */
@customElement('list-panel')
export class ListPanel extends LitElement {
  @property({ attribute: false }) entries: readonly ListEntry[] = [];
  @property({ attribute: false }) book: FactsBook = NOTHING_KNOWN;
  @property({ attribute: false }) addOn: BesideList | null = null;
  @property({ attribute: false }) suggestions: readonly Suggestion[] = [];
  @property({ type: Boolean }) connected = false;
  @property({ attribute: false }) taste: Taste = NO_TASTE;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, buttonStyles, listPanelStyles];

  protected override render() {
    const { strings } = this.setting;
    return html`
      <header>
        <h1>${strings.list}</h1>
        ${this.entries.length > 1 ? html`<p class="soft">${strings.listOrder}</p>` : nothing}
      </header>
      <div class="body">${this.entries.length === 0 ? this.nothingYet() : this.filled()}</div>
      ${this.ideas()}
    `;
  }

  private nothingYet() {
    const { strings } = this.setting;
    return html`<div class="empty">
      <ui-icon name="list"></ui-icon>
      <p class="lead">${strings.listEmpty}</p>
      <p>${strings.listEmptyHint}</p>
      <button class="button" data-kind="primary" @click=${() => intend(this, { kind: 'home' })}>
        ${strings.startLooking}
      </button>
    </div>`;
  }

  private filled() {
    const { strings, locale, now } = this.setting;
    const [first] = this.entries;
    const there = this.entries.filter(({ product }) => !isSoldOut(product, now()));
    const total = there.reduce((sum, { product, quantity }) => sum + product.priceMinor * quantity, 0);
    return html`
      <ul class="lines" role="list">
        ${repeat(
          this.entries,
          ({ product }) => product.id,
          (entry) => html`<li>${this.line(entry)}</li>`,
        )}
      </ul>
      ${
        this.addOn
          ? html`<add-on-card .product=${this.addOn.product} .anchor=${this.addOn.anchor}></add-on-card>`
          : nothing
      }
      <div class="foot">
        <p class="total">
          <span>${there.length < this.entries.length ? strings.totalWithout : strings.total}</span>
          <strong class="numeric">${formatPrice(total, first?.product.currency ?? 'EUR', locale)}</strong>
        </p>
        ${
          there.length === 0
            ? nothing
            : html`<button
                class="button"
                data-size="large"
                @click=${() => intend(this, { kind: 'open', view: { name: 'map', productId: null } })}
              >
                <ui-icon name="map-pin"></ui-icon>${strings.showWay}
              </button>`
        }
        ${this.connected ? html`<hold-action .things=${this.entries}></hold-action>` : nothing}
        ${
          this.connected
            ? nothing
            : html`<button
                class="button"
                data-kind="primary"
                data-size="large"
                @click=${() => intend(this, { kind: 'open', view: { name: 'phone' } })}
              >
                <ui-icon name="phone"></ui-icon>${strings.offerTitle}
              </button>`
        }
      </div>
    `;
  }

  private line({ product, quantity }: ListEntry) {
    const { strings } = this.setting;
    return html`
      <button
        class="open"
        @click=${() => intend(this, { kind: 'open', view: { name: 'product', productId: product.id } })}
      >
        <product-picture .product=${product}></product-picture>
        <span class="words">
          <span class="name" lang=${this.setting.catalogueLanguage}>${product.name}</span>
          <span class="soft"
            >${product.unit ? html`<bdi lang=${this.setting.catalogueLanguage}>${product.unit}</bdi> · ` : nothing}${this.where(product)}</span
          >
        </span>
      </button>
      <price-tag .product=${product}></price-tag>
      <quantity-stepper
        .quantity=${quantity}
        more=${strings.more(product)}
        less=${strings.less(product)}
        takeOff=${strings.remove(product)}
        @quantity=${(event: CustomEvent<number>) =>
          intend(this, { kind: 'quantity', productId: product.id, quantity: event.detail })}
      ></quantity-stepper>
    `;
  }

  /** Its place, or that the shelf there is empty, and until when. */
  private where(product: Product) {
    const { strings, now } = this.setting;
    if (!isSoldOut(product, now())) return html`${strings.aisle(product)} · ${strings.bay(product)}`;
    const back = restockWord(product, this.book.of(product.id).restock, this.setting);
    return html`<b class="out">${strings.outOfStock}</b>${back === null ? nothing : html` · ${back.text}`}`;
  }

  private ideas() {
    const { strings } = this.setting;
    // What was refused is gone at the touch; the store hears of it and puts something else there.
    const ideas = this.suggestions.filter(({ product }) => !this.taste.refused.includes(product.id));
    if (ideas.length === 0 || this.taste.rested.includes(SHELF)) return nothing;
    const reasons = Object.fromEntries(
      ideas.map(({ product, reason }) => [product.id, reasonWords(reason, strings)]),
    );
    return html`<section>
      <shelf-head heading=${strings.suggestions} shelf=${SHELF}></shelf-head>
      <product-grid
        shelf
        judging
        list="ideas"
        label=${strings.suggestions}
        .liked=${this.taste.liked}
        .products=${ideas.map(({ product }) => product)}
        .reasons=${reasons}
      ></product-grid>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'list-panel': ListPanel;
  }
}
