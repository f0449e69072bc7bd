import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Offer, ProductDetails, StockFact } from '../../../shared/model/product-facts.ts';
import { formatPrice } from '../../ui/price.ts';
import { count, locale } from '../parts/moments.ts';
import { ABOUT_WORDS, LINK_WORDS, stockText } from './product-words.ts';

/** Words for an instant, where the shop is. */
type At = (instant: number) => string;

/** A card of the page, with what can be done in its head. */
export function card(heading: string, body: unknown, deed: unknown = nothing): TemplateResult {
  return html`<section class="card stack" aria-label=${heading}>
    <div class="top"><h2>${heading}</h2>${deed}</div>
    ${body}
  </section>`;
}

export function factList({ product, offer }: ProductDetails, at: At): TemplateResult {
  const money = (minor: number) => formatPrice(minor, product.currency, locale());
  const rows: [string, unknown][] = [
    ['Price', html`<strong>${money(product.priceMinor)}</strong>`],
    ['Before', product.wasMinor === undefined ? '' : html`<s class="was">${money(product.wasMinor)}</s>`],
    ['Unit price', product.unitPrice ? `${money(product.unitPrice.minor)} per ${product.unitPrice.per}` : ''],
    [
      'Offer',
      offer ? `${money(offer.saleMinor)} instead of ${money(offer.regularMinor)}${daysOf(offer, at)}` : '',
    ],
    ['Unit', product.unit],
    ['Brand', product.brand],
    ['Category', product.department ? `${product.department}, ${product.category}` : product.category],
    ['Variant', (product.traits ?? []).map(({ name, value }) => `${name}: ${value}`).join(', ')],
    ['Barcode', product.gtin ?? ''],
    ['Number', product.id],
    ['Sensitive', product.sensitive ? 'Yes: never put forward on a screen that others see' : ''],
  ];
  return html`<dl>
    ${rows.map(([name, value]) => (value === '' ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`))}
  </dl>`;
}

function daysOf({ from, until }: Offer, at: At): string {
  return `${from === null ? '' : `, from ${at(from)}`}${until === null ? '' : `, until ${at(until)}`}`;
}

/** A calendar date, whatever clock it is read by. */
function dayText(date: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date));
}

export function stockCard({ product, stock }: ProductDetails, at: At): TemplateResult {
  const line = ({ storeCode, quantity, available, at: counted, aisle, bay, restock }: StockFact) => html`<li>
    <strong>${storeCode === '' ? 'This shop' : `Shop ${storeCode}`}: ${quantity ?? (available ? 'some' : 'none')}</strong>
    ${placeOf(aisle, bay)}
    <p class="soft">${countedText(counted, at)}</p>
    ${
      restock
        ? html`<p>Some again on ${dayText(restock.on)}, says ${restock.source}</p>
            <p class="soft">told ${at(restock.at)}</p>`
        : nothing
    }
  </li>`;
  return card(
    'Stock',
    stock.length > 0
      ? html`<ul class="plain">${stock.map(line)}</ul>`
      : html`<p>${stockText(product)}</p>
          ${placeOf(product.aisle, product.bay)}
          <p class="soft">${countedText(product.stockAt, at)}</p>`,
  );
}

function placeOf(aisle: string, bay: string) {
  return aisle ? html`<p>Aisle ${aisle}${bay ? `, bay ${bay}` : ''}</p>` : nothing;
}

function countedText(counted: number, at: At): string {
  return counted === 0 ? 'Nobody has counted' : `True at ${at(counted)}`;
}

export function linkCard(
  { links, variants, howTos }: ProductDetails,
  names: Readonly<Record<string, string>>,
  deed: unknown,
) {
  const titles = new Map(howTos.map(({ id, title }) => [id, title]));
  const others = links.filter(({ kind }) => kind !== 'review');
  if (others.length === 0 && variants.length === 0 && deed === nothing) return nothing;
  return card(
    'Goes with',
    html`<ul class="plain">
      ${variants.map(
        ({ id, name }) =>
          html`<li><a href="/console/products/${id}">${name}</a><p class="soft">Variant</p></li>`,
      )}
      ${others.map(
        ({ kind, target, origin }) => html`<li>
          ${
            kind === 'how-to'
              ? html`<strong>${titles.get(target) ?? target}</strong>`
              : html`<a href="/console/products/${target}">${names[target] ?? target}</a>`
          }
          <p class="soft">${LINK_WORDS[kind]}, ${origin === 'merchant' ? 'chosen by the shop' : 'found by the model'}</p>
        </li>`,
      )}
    </ul>`,
    deed,
  );
}

/** @param deeds what can be done with one claim */
export function claimCard(
  { claims }: ProductDetails,
  today: string,
  { add, deeds }: { add: unknown; deeds: (claim: Claim) => unknown },
) {
  if (claims.length === 0 && add === nothing) return nothing;
  const line = (claim: Claim) => {
    const { text, source, statedOn, validUntil, about, certificate } = claim;
    const isOver = validUntil !== null && validUntil < today;
    return html`<li>
      <strong>${text}</strong> ${isOver ? html`<span class="badge" data-tone="warning">Over: not shown</span>` : nothing}
      <p class="soft">
        ${about === 'other' ? '' : `${ABOUT_WORDS[about]}. `}${source}, ${statedOn}${validUntil === null ? '' : `, until ${validUntil}`}${certificate === null ? '' : `, certificate ${certificate}`}
      </p>
      ${deeds(claim)}
    </li>`;
  };
  return card('What is stated of it', html`<ul class="plain">${claims.map(line)}</ul>`, add);
}

export function elsewhereCard({ product, elsewhere }: ProductDetails, at: At) {
  if (elsewhere.length === 0) return nothing;
  return card(
    'What it costs elsewhere',
    html`<ul class="plain">
      ${elsewhere.map(
        ({ source, priceMinor, seenAt }) => html`<li>
          <strong>${formatPrice(priceMinor, product.currency, locale())}</strong> ${source}
          <p class="soft">Seen ${at(seenAt)}</p>
        </li>`,
      )}
    </ul>`,
  );
}

export function reviewCard({ reviews: { count: all, average, latest } }: ProductDetails, at: At) {
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
            <p class="soft">${source}, ${at(writtenAt)}</p>
          </li>`,
        )}
      </ul>`,
  );
}
