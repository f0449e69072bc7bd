import { ContextProvider, consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { fullGtin } from '../../../shared/model/scanned-code.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { Assortment } from '../../shop/assortment.ts';
import { FactsBook } from '../../shop/facts-book.ts';
import { shopSetting } from '../../shop/shop-setting.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { AddressValue } from '../data/address-flag.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { compareTable } from './compare-table.ts';
import './errand-dialog.ts';
import { type LookUpScene, lookUpProduct, lookUpRow, MOST_PICKS } from './look-up-product.ts';
import { lookUpStyles } from './look-up-styles.ts';
import { LOOK_UP } from './look-up-words.ts';
import { staffSetting } from './staff-setting.ts';

interface Shop {
  assortment: Assortment;
  book: FactsBook;
}

/** Any product, for whoever serves customers: the facts of the kiosk, side by side if wanted, and the way to have it brought. */
@customElement('look-up-page')
export class LookUpPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private words = '';
  @state() private openId: string | null = null;
  @state() private picks: readonly string[] = [];
  @state() private bringing: ShopProduct | null = null;
  private last: Assortment | undefined;
  private readonly shop = new Resource(this, {
    load: async (_, signal): Promise<Shop> => {
      const [{ products }, facts] = await Promise.all([
        ask(catalogueEndpoints.catalogue, {}, { signal }),
        ask(catalogueEndpoints.shopFacts, {}, { signal }),
      ]);
      this.last = new Assortment(products, this.last);
      this.provider.setValue(this.setting(this.last.names));
      return { assortment: this.last, book: new FactsBook(facts) };
    },
    bells: ['content'],
  });
  private readonly provider = new ContextProvider(this, {
    context: shopSetting,
    initialValue: this.setting([]),
  });

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, tableStyles, lookUpStyles];

  constructor() {
    super();
    new AddressValue(this, 'product', (id) => this.open(id));
  }

  private setting(categories: readonly string[]) {
    return staffSetting(this.account?.store.language ?? 'en', categories);
  }

  private open(id: string): void {
    this.openId = id;
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector<HTMLElement>('#looked-up');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'nearest' });
    });
  }

  private pick(id: string): void {
    const others = this.picks.filter((one) => one !== id);
    this.picks = this.picks.includes(id) ? others : [...others, id].slice(-MOST_PICKS);
  }

  private found({ assortment }: Shop) {
    const digits = fullGtin(this.words.replaceAll(/[\s-]/g, ''));
    const scanned = digits === null ? null : assortment.byGtin(digits);
    return scanned
      ? { products: [scanned], isPart: false, isCut: false }
      : assortment.find(this.words.trim());
  }

  private list(shop: Shop, scene: LookUpScene) {
    if (this.words.trim() === '') return html`<p class="soft">${LOOK_UP.start}</p>`;
    const { products, isPart, isCut } = this.found(shop);
    const words = products.length === 0 ? LOOK_UP.nothing : isPart ? LOOK_UP.part : isCut ? LOOK_UP.cut : '';
    return html`<p class="soft" role="status">${words || `${products.length} found`}</p>
      <ul class="found">
        ${repeat(
          products,
          ({ id }) => id,
          (product) => lookUpRow(product, scene, product.id === this.openId),
        )}
      </ul>`;
  }

  private body(shop: Shop) {
    const { assortment, book } = shop;
    const scene: LookUpScene = {
      assortment,
      book,
      setting: this.provider.value,
      picks: this.picks,
      onOpen: (id) => this.open(id),
      onPick: (id) => this.pick(id),
      onBring: (product) => {
        this.bringing = product;
      },
    };
    const product = this.openId === null ? null : assortment.byId(this.openId);
    const compared = this.picks.flatMap((id) => assortment.byId(id) ?? []);
    return html`${
      compared.length < 2
        ? nothing
        : html`<div class="stack">
              <h2>${LOOK_UP.compared}</h2>
              ${compareTable({ products: compared, book, setting: scene.setting, onOpen: scene.onOpen, onDrop: scene.onPick })}
            </div>`
    }
      <div class="two" ?data-open=${product !== null}>
        <div class="list stack">${this.list(shop, scene)}</div>
        ${
          product
            ? html`<div class="stack">
                <button
                  class="button back"
                  @click=${() => {
                    this.openId = null;
                  }}
                >
                  <ui-icon name="arrow-left"></ui-icon>${LOOK_UP.back}
                </button>
                ${lookUpProduct(product, scene)}
              </div>`
            : nothing
        }
      </div>`;
  }

  protected override render() {
    const close = () => {
      this.bringing = null;
    };
    return html`<div class="page">
      <div class="head">
        <div>
          <p><a href="/console/floor">Shop floor</a></p>
          <h1>${LOOK_UP.title}</h1>
          <p>${LOOK_UP.text}</p>
        </div>
      </div>
      <search class="field">
        <label for="words">${LOOK_UP.search}</label>
        <input
          id="words"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          @input=${(event: InputEvent) => {
            this.words = (event.target as HTMLInputElement).value.slice(0, 80);
            this.openId = null;
          }}
        />
      </search>
      ${this.shop.render({ complete: (shop) => this.body(shop) })}
      ${
        this.bringing
          ? html`<errand-dialog .product=${this.bringing} @dialog-done=${close} @dialog-cancel=${close}></errand-dialog>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'look-up-page': LookUpPage;
  }
}
