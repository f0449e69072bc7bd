import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Guide } from '../../shared/model/guide.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { FactsBook, NO_FACTS } from './facts-book.ts';
import { shelfPageStyles } from './shelf-page-styles.ts';
import './product-grid.ts';
import { isCounted } from '../../shared/floor/counted.ts';
import { calendarDay } from './product/told-claims.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';
import './steer/grid-controls.ts';
import { NO_TASTE, type Taste, tasted } from './steer/taste.ts';
import { type ValueChoice, valueChoices } from './steer/values.ts';

/** As many tiles as a kiosk draws at once without a pause. */
const AT_ONCE = 60;

/** A page of products: its name, how it is ordered and narrowed, and as much of it as somebody looks through. */
@customElement('shop-shelf')
export class ShopShelf extends LitElement {
  @property() heading = '';
  @property({ attribute: false }) products: readonly ShopProduct[] = [];
  @property({ attribute: false }) book = new FactsBook(NO_FACTS);
  @property({ attribute: false }) taste: Taste = NO_TASTE;
  @property({ type: Boolean }) comparing = false;
  @property({ attribute: false }) picks: readonly string[] = [];
  /** Questions that lead through it. */
  @property({ attribute: false }) guide: Guide | null = null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private shown = AT_ONCE;
  private values: readonly ValueChoice[] = [];

  static override styles = [
    surfaceStyles,
    buttonStyles,
    shelfPageStyles,
    css`
      .guide {
        margin-inline-start: auto;
      }
      .more {
        justify-self: center;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('heading')) this.shown = AT_ONCE;
    if (changed.has('products') || changed.has('book'))
      this.values = valueChoices(this.products, this.book, calendarDay(this.setting.now()));
  }

  protected override render() {
    const { guide, taste, comparing, picks } = this;
    const { strings } = this.setting;
    const now = this.setting.now();
    const products = this.inOrder(tasted(this.products, taste, this.book, now), now);
    const more = products.length - this.shown;
    return html`<header>
        <h1>${this.heading}</h1>
        <p class="soft" role="status">${strings.productCount({ count: products.length })}</p>
        ${
          guide
            ? html`<button
                class="button guide"
                data-kind="primary"
                @click=${() => intend(this, { kind: 'open', view: { name: 'guide', guideId: guide.id, answers: [] } })}
              >
                ${strings.guideOffer}
              </button>`
            : nothing
        }
      </header>
      <grid-controls .taste=${taste} .values=${this.values} ?comparing=${comparing}></grid-controls>
      <product-grid
        .products=${products.slice(0, this.shown)}
        label=${this.heading}
        ?picking=${comparing}
        .picks=${picks}
      ></product-grid>
      ${
        more > 0
          ? html`<button class="button more" data-size="large" @click=${this.showMore}>
              ${strings.showMore({ count: Math.min(more, AT_ONCE) })}
            </button>`
          : nothing
      }`;
  }

  /** What is picked stands first while one picks; what is sold out last, where no other order was asked for. */
  private inOrder(products: readonly ShopProduct[], now: number): readonly ShopProduct[] {
    const { taste, comparing, picks } = this;
    const isLast = (product: ShopProduct) =>
      taste.sort === 'fitting' && product.stock === 0 && isCounted(product, now);
    const isFirst = ({ id }: ShopProduct) => comparing && picks.includes(id);
    const rank = (product: ShopProduct) => (isFirst(product) ? 0 : isLast(product) ? 2 : 1);
    const ranks = products.map(rank);
    return [0, 1, 2].flatMap((wanted) => products.filter((_, at) => ranks[at] === wanted));
  }

  private showMore = (): void => {
    this.shown += AT_ONCE;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'shop-shelf': ShopShelf;
  }
}
