import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import type { WatchKind } from '../../../shared/model/product-watch.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

const MOST = 6;
const FEWEST_LETTERS = 2;

/** A product by a few letters of its name, and what to wait for. Emits `watch-wanted`. */
@customElement('watch-picker')
export class WatchPicker extends LitElement {
  @property({ attribute: false }) products: readonly Product[] = [];
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';
  @state() private typed = '';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-3);
      }
      li {
        display: grid;
        gap: var(--space-2);
      }
      .name {
        font-weight: var(--weight-bold);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  protected override render() {
    return html`<section class="card stack">
      <label class="field">
        <span>${strings.watchFind}</span>
        <input type="search" .value=${this.typed} @input=${this.type} />
      </label>
      ${this.found()}
    </section>`;
  }

  private found() {
    const wanted = this.typed.trim().toLocaleLowerCase(this.locale);
    if (wanted.length < FEWEST_LETTERS) return nothing;
    const found = this.products.filter(({ name }) => name.toLocaleLowerCase(this.locale).includes(wanted));
    if (found.length === 0) return html`<p role="status">${strings.watchNoneFound}</p>`;
    return html`<ul role="list">
      ${found.slice(0, MOST).map((product) => html`<li>${this.row(product)}</li>`)}
    </ul>`;
  }

  private row({ id, name, priceMinor, currency, stock }: Product) {
    const button = (kind: WatchKind, words: string) => html`<button
      class="button"
      aria-label="${name}: ${words}"
      ?disabled=${this.busy}
      @click=${() => this.want(id, kind)}
    >
      ${words}
    </button>`;
    const amount = formatPrice(priceMinor, currency, this.locale);
    return html`<p class="name">${name}</p>
      <div class="ways">
        ${button('price', strings.watchPrice({ amount }))}
        ${stock === 0 ? button('stock', strings.watchStock) : nothing}
      </div>`;
  }

  private type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  private want(productId: string, kind: WatchKind): void {
    this.dispatchEvent(new CustomEvent('watch-wanted', { detail: { productId, kind } }));
    this.typed = '';
  }
}

declare global {
  interface HTMLElementEventMap {
    'watch-wanted': CustomEvent<{ productId: string; kind: WatchKind }>;
  }
  interface HTMLElementTagNameMap {
    'watch-picker': WatchPicker;
  }
}
