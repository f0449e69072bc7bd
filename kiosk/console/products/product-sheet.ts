import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ProductDetails, StockFact } from '../../../shared/model/product-facts.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { count, locale, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { LINK_WORDS, stockText } from './product-words.ts';
import { productsStyles } from './products-styles.ts';

/** All that is known of one product, each fact with where it is from and when it was true. */
@customElement('product-sheet')
export class ProductSheet extends LitElement {
  @property() productId = '';
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly details = new Resource(this, {
    args: () => [this.productId] as const,
    load: ([id], signal) => ask(catalogueEndpoints.productDetails, { params: { id } }, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, productsStyles];

  private at(instant: number): string {
    return momentText(instant, this.account.store.zone);
  }

  private facts({ product, offer }: ProductDetails) {
    const money = (minor: number) => formatPrice(minor, product.currency, locale());
    const rows: [string, unknown][] = [
      ['Price', html`<strong>${money(product.priceMinor)}</strong>`],
      ['Before', product.wasMinor === undefined ? '' : html`<s class="was">${money(product.wasMinor)}</s>`],
      [
        'Unit price',
        product.unitPrice ? `${money(product.unitPrice.minor)} per ${product.unitPrice.per}` : '',
      ],
      [
        'Offer',
        offer ? `${money(offer.saleMinor)} instead of ${money(offer.regularMinor)}${this.days(offer)}` : '',
      ],
      ['Unit', product.unit],
      ['Brand', product.brand],
      ['Category', product.category],
      ['Variant', (product.traits ?? []).map(({ name, value }) => `${name}: ${value}`).join(', ')],
      ['Barcode', product.gtin ?? ''],
      ['Number', product.id],
    ];
    return html`<dl>
      ${rows.map(([name, value]) => (value === '' ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`))}
    </dl>`;
  }

  private days({ from, until }: NonNullable<ProductDetails['offer']>): string {
    return `${from === null ? '' : `, from ${this.at(from)}`}${until === null ? '' : `, until ${this.at(until)}`}`;
  }

  private stock({ product, stock }: ProductDetails) {
    const facts = stock.length > 0 ? stock : null;
    const line = ({ storeCode, quantity, available, at, aisle, bay }: StockFact) => html`<li>
      <strong>${storeCode === '' ? 'This shop' : `Shop ${storeCode}`}: ${quantity ?? (available ? 'some' : 'none')}</strong>
      ${aisle ? html`<p>Aisle ${aisle}${bay ? `, bay ${bay}` : ''}</p>` : nothing}
      <p class="soft">${at === 0 ? 'Nobody has counted' : `True at ${this.at(at)}`}</p>
    </li>`;
    return card(
      'Stock',
      facts
        ? html`<ul class="plain">${facts.map(line)}</ul>`
        : html`<p>${stockText(product)}</p>
            ${product.aisle ? html`<p>Aisle ${product.aisle}${product.bay ? `, bay ${product.bay}` : ''}</p>` : nothing}
            <p class="soft">${product.stockAt === 0 ? 'Nobody has counted' : `True at ${this.at(product.stockAt)}`}</p>`,
    );
  }

  private links({ links, variants, howTos }: ProductDetails) {
    const titles = new Map(howTos.map(({ id, title }) => [id, title]));
    const others = links.filter(({ kind }) => kind !== 'review');
    if (others.length === 0 && variants.length === 0) return nothing;
    return card(
      'Goes with',
      html`<ul class="plain">
        ${variants.map(
          ({ id, name }) => html`<li><a href="/console/products/${id}">${name}</a>
            <p class="soft">Variant</p></li>`,
        )}
        ${others.map(
          ({ kind, target, origin }) => html`<li>
            ${
              kind === 'how-to'
                ? html`<strong>${titles.get(target) ?? target}</strong>`
                : html`<a href="/console/products/${target}">${target}</a>`
            }
            <p class="soft">${LINK_WORDS[kind]}, ${origin === 'merchant' ? 'chosen by the shop' : 'found by the model'}</p>
          </li>`,
        )}
      </ul>`,
    );
  }

  private claims({ claims }: ProductDetails) {
    if (claims.length === 0) return nothing;
    return card(
      'What is said of it',
      html`<ul class="plain">
        ${claims.map(
          ({ text, source, statedOn }) => html`<li><strong>${text}</strong>
            <p class="soft">${source}, ${statedOn}</p></li>`,
        )}
      </ul>`,
    );
  }

  private reviews({ reviews: { count: all, average, latest } }: ProductDetails) {
    if (average === null) return nothing;
    return card(
      'Reviews',
      html`<p>${average.toFixed(1)} of 5, from ${count(all, 'review')}</p>
        <ul class="plain">
          ${latest.map(
            ({ rating, title, text, source, writtenAt, isSample }) => html`<li>
              <strong>${rating} of 5${title ? `: ${title}` : ''}</strong>
              ${isSample ? html` <span class="badge" data-tone="info">Sample</span>` : nothing}
              <p>${text}</p>
              <p class="soft">${source}, ${this.at(writtenAt)}</p>
            </li>`,
          )}
        </ul>`,
    );
  }

  private sheet(details: ProductDetails) {
    const { product } = details;
    return html`<div class="head">
        <div>
          <p><a href="/console/products">All products</a></p>
          <h1>${product.name}</h1>
          ${product.description ? html`<p>${product.description}</p>` : nothing}
        </div>
      </div>
      <section class="card portrait" aria-label="Price and facts">
        <img src=${product.picture} alt="" />
        ${this.facts(details)}
      </section>
      <div class="cards">
        ${this.stock(details)} ${this.links(details)} ${this.claims(details)} ${this.reviews(details)}
      </div>`;
  }

  protected override render() {
    return html`<div class="page">${this.details.render({ complete: (details) => this.sheet(details) })}</div>`;
  }
}

function card(heading: string, body: TemplateResult): TemplateResult {
  return html`<section class="card stack" aria-label=${heading}><h2>${heading}</h2>${body}</section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'product-sheet': ProductSheet;
  }
}
