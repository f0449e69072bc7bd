import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { endpointUrl } from '../../wire/http-client.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { goTo } from '../shell/go-to.ts';
import { offerProductUndo } from './offer-product-undo.ts';
import './product-dialog.ts';
import { stockText } from './product-words.ts';
import { productsStyles } from './products-styles.ts';

type Found = Answer<typeof importEndpoints.listProducts>;

const PAGE = 50;
/** Long enough for a word to be typed, short enough to be at once. */
const PATIENCE_MS = 200;

/** What the shop sells: found by words and category, with the way in for files of it. */
@customElement('products-page')
export class ProductsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private words = '';
  /** Department and category, as one choice. */
  @state() private place = '';
  @state() private isMaking = false;
  @state() private page = 0;
  private typing: number | undefined;
  private readonly products = new Resource(this, {
    args: () => [this.words, this.place, this.page] as const,
    load: async ([words, place, page], signal) => {
      const [department = '', category = ''] = place.split('\n');
      const query = {
        ...(words && { words }),
        ...(department && { department }),
        ...(category && { category }),
        page,
      };
      return await ask(importEndpoints.listProducts, { query }, { signal });
    },
    bells: ['content'],
  });
  /** What was found last, so that the page does not jump while the next is fetched. */
  private last: Found | undefined;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    tableStyles,
    productsStyles,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.typing);
  }

  private onWords = (event: InputEvent): void => {
    const words = (event.target as HTMLInputElement).value.trim().slice(0, 80);
    window.clearTimeout(this.typing);
    this.typing = window.setTimeout(() => {
      this.words = words;
      this.page = 0;
    }, PATIENCE_MS);
  };

  private filter({ categories }: Found) {
    const departments = [...new Set(categories.map(({ department }) => department))];
    const places = departments.map(
      (department) => [department, categories.filter((one) => one.department === department)] as const,
    );
    return html`<search class="filter">
      <div class="field">
        <label for="words">Find a product</label>
        <input id="words" type="search" autocomplete="off" @input=${this.onWords} />
      </div>
      <div class="field">
        <label for="category">Category</label>
        <select
          id="category"
          @change=${(event: Event) => {
            this.place = (event.target as HTMLSelectElement).value;
            this.page = 0;
          }}
        >
          <option value="">All categories</option>
          ${places.map(([department, within]) =>
            department === null
              ? within.map((one) => this.option(one))
              : html`<optgroup label=${department}>
                  <option value=${`${department}\n`} .selected=${this.place === `${department}\n`}>All of ${department}</option>
                  ${within.map((one) => this.option(one))}
                </optgroup>`,
          )}
        </select>
      </div>
    </search>`;
  }

  private option({ name, department, count }: Found['categories'][number]) {
    const value = `${department ?? ''}\n${name}`;
    return html`<option value=${value} .selected=${value === this.place}>${name} (${count})</option>`;
  }

  private row(product: ShopProduct) {
    const {
      id,
      name,
      brand,
      department,
      category,
      priceMinor,
      wasMinor,
      currency,
      aisle,
      bay,
      gtin,
      sensitive,
    } = product;
    const money = (minor: number) => formatPrice(minor, currency, locale());
    return html`<tr>
      <th scope="row">
        <div class="what">
          <img src=${product.picture} alt="" loading="lazy" width="48" height="48" />
          <div>
            <a href="/console/products/${id}">${name}</a>
            ${brand ? html`<p class="soft">${brand}</p>` : nothing}
          </div>
        </div>
      </th>
      <td data-label="Category">
        <span>${department ? html`<span class="soft">${department}</span><br />` : nothing}${category} ${sensitive ? html`<span class="badge" data-tone="warning">Sensitive</span>` : nothing}</span>
      </td>
      <td class="number" data-label="Price">
        <span>${money(priceMinor)} ${wasMinor === undefined ? nothing : html`<s class="was">${money(wasMinor)}</s>`}</span>
      </td>
      <td class="number" data-label="Stock">${stockText(product)}</td>
      <td data-label="Place">${aisle ? `Aisle ${aisle}${bay ? `, bay ${bay}` : ''}` : '–'}</td>
      <td data-label="Barcode">${gtin ?? '–'}</td>
    </tr>`;
  }

  private list(found: Found) {
    this.last = found;
    const from = this.page * PAGE;
    const to = from + found.products.length;
    if (found.total === 0)
      return html`<ui-empty icon="tag" heading="No products yet">
        <p>Bring them in from a file: a spreadsheet, a shop system’s export, or a product feed.</p>
        <div class="row">
          <a class="button" data-kind="primary" href="/console/products/imports">Import products</a>
          ${may(this.account, 'content:write') ? this.newButton() : nothing}
        </div>
      </ui-empty>`;
    return html`${this.filter(found)}
      <p class="soft" role="status">
        ${found.found === 0 ? 'Nothing is called that.' : `${from + 1} to ${to} of ${found.found.toLocaleString(locale())}`}
      </p>
      ${
        found.found === 0
          ? nothing
          : html`<div class="table-scroll" role="region" aria-label="Products" tabindex="0">
              <table class="table stacks">
                <thead>
                  <tr>
                    <th>Product</th>
                    <th>Category</th>
                    <th class="number">Price</th>
                    <th class="number">Stock</th>
                    <th>Place</th>
                    <th>Barcode</th>
                  </tr>
                </thead>
                <tbody>
                  ${found.products.map((product) => this.row(product))}
                </tbody>
              </table>
            </div>`
      }
      ${
        found.found > PAGE
          ? html`<nav class="pages" aria-label="Pages">
              <button class="button" ?disabled=${this.page === 0} @click=${() => this.turn(-1)}>
                <ui-icon name="chevron-left"></ui-icon>Before
              </button>
              <button class="button" ?disabled=${to >= found.found} @click=${() => this.turn(1)}>
                Next<ui-icon name="chevron-right"></ui-icon>
              </button>
            </nav>`
          : nothing
      }`;
  }

  private turn(by: number): void {
    this.page = Math.max(0, this.page + by);
    this.scrollIntoView({ block: 'start' });
  }

  private newButton(kind?: 'primary') {
    return html`<button
      class="button"
      data-kind=${kind ?? nothing}
      @click=${() => {
        this.isMaking = true;
      }}
    >
      <ui-icon name="plus"></ui-icon>New product
    </button>`;
  }

  private made(id: string): void {
    goTo(`/console/products/${id}`);
    offerProductUndo(id, 'The product is made.', () => goTo('/console/products'));
  }

  private dialog() {
    const close = () => {
      this.isMaking = false;
    };
    return html`<product-dialog
      .ground=${this.account.store}
      .made=${(id: string) => this.made(id)}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></product-dialog>`;
  }

  protected override render() {
    const { last } = this;
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Products</h1>
          <p>What kiosks find and screens show. Prices and stock come in by file, by address or from your own system.</p>
        </div>
        <div class="row">
          <a class="button" href="/console/products/guides"><ui-icon name="list"></ui-icon>Guides</a>
          <a class="button" href="/console/products/commitments">
            <ui-icon name="shield"></ui-icon>What we stand for
          </a>
          <a class="button" href=${endpointUrl(importEndpoints.exportProducts, {}, {}).href} download>
            <ui-icon name="download"></ui-icon>Export
          </a>
          <a class="button" href="/console/products/imports"><ui-icon name="upload"></ui-icon>Imports</a>
          ${may(this.account, 'content:write') ? this.newButton('primary') : nothing}
        </div>
      </div>
      ${this.products.render({
        complete: (found) => this.list(found),
        ...(last ? { pending: () => html`${this.list(last)}` } : {}),
      })}
      ${this.isMaking ? this.dialog() : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'products-page': ProductsPage;
  }
}
