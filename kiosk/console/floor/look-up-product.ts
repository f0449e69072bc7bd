import { html, nothing, type TemplateResult } from 'lit';
import { isCounted } from '../../../shared/floor/counted.ts';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Assortment } from '../../shop/assortment.ts';
import { compareRows } from '../../shop/compare/compare-rows.ts';
import type { FactsBook } from '../../shop/facts-book.ts';
import '../../shop/price-tag.ts';
import '../../shop/product-picture.ts';
import '../../shop/product/stock-lines.ts';
import type { ShopSetting } from '../../shop/shop-setting.ts';
import { stockWord } from '../../shop/stock-word.ts';
import { LOOK_UP } from './look-up-words.ts';

export interface LookUpScene {
  assortment: Assortment;
  book: FactsBook;
  setting: ShopSetting;
  picks: readonly string[];
  onOpen: (id: string) => void;
  onPick: (id: string) => void;
  onBring: (product: ShopProduct) => void;
}

/** Three are what a tablet holds side by side. */
export const MOST_PICKS = 3;

/** One product with what the kiosk's page of it says, drawn from the same facts by the same words (D093). */
export function lookUpProduct(product: ShopProduct, scene: LookUpScene): TemplateResult {
  const { assortment, book, setting } = scene;
  const { strings } = setting;
  const { restock, elsewhere } = book.of(product.id);
  const known = new Set([strings.comparePrice, strings.compareStock, strings.comparePlace]);
  const rows = compareRows([product], book, setting).filter(({ label }) => !known.has(label));
  const place = product.aisle && [strings.aisle(product), product.bay && strings.bay(product)];
  return html`<article class="card stack" aria-labelledby="looked-up">
    <div class="portrait">
      <product-picture .product=${product}></product-picture>
      <div class="stack">
        <h2 id="looked-up" tabindex="-1">${product.name}</h2>
        <price-tag .product=${product} full></price-tag>
        ${place ? html`<p class="place"><ui-icon name="map-pin"></ui-icon>${place.filter(Boolean).join(', ')}</p>` : nothing}
        <stock-lines .product=${product} .restock=${restock} .elsewhere=${elsewhere}></stock-lines>
      </div>
    </div>
    <div class="row">
      ${
        product.stock === 0 && isCounted(product, setting.now())
          ? nothing
          : html`<button class="button" data-kind="primary" @click=${() => scene.onBring(product)}>
              <ui-icon name="touch"></ui-icon>${LOOK_UP.bring}
            </button>`
      }
      ${pickButton(product, scene)}
    </div>
    ${product.description ? html`<p>${product.description}</p>` : nothing}
    <dl>${rows.map(({ label, values }) => html`<dt>${label}</dt><dd>${values[0]}</dd>`)}</dl>
    ${shelf(LOOK_UP.variants, assortment.variants(product), scene)}
    ${product.stock === 0 ? shelf(LOOK_UP.instead, assortment.instead(product, book), scene) : nothing}
    ${shelf(LOOK_UP.beside, assortment.goesWith(product, book), scene)}
  </article>`;
}

function pickButton({ id, name }: ShopProduct, { picks, onPick }: LookUpScene): TemplateResult {
  const isPicked = picks.includes(id);
  return html`<button
    class="button"
    aria-pressed=${isPicked}
    ?disabled=${!isPicked && picks.length >= MOST_PICKS}
    @click=${() => onPick(id)}
  >
    <ui-icon name=${isPicked ? 'check' : 'copy'}></ui-icon>${isPicked ? LOOK_UP.comparing : picks.length >= MOST_PICKS ? LOOK_UP.compareFull : LOOK_UP.compare}<span
      class="visually-hidden"
      >: ${name}</span
    >
  </button>`;
}

function shelf(
  heading: string,
  products: readonly ShopProduct[],
  scene: LookUpScene,
): TemplateResult | typeof nothing {
  if (products.length === 0) return nothing;
  return html`<h3>${heading}</h3>
    <ul class="found">${products.map((product) => lookUpRow(product, scene, false))}</ul>`;
}

/** A product in a list: what it is called, what it costs, where it stands, and how much there is. */
export function lookUpRow(product: ShopProduct, scene: LookUpScene, isOpen: boolean): TemplateResult {
  const { strings, locale, now } = scene.setting;
  const stock = stockWord(product, now(), strings, locale);
  return html`<li>
    <button class="hit" aria-current=${isOpen ? 'true' : nothing} @click=${() => scene.onOpen(product.id)}>
      <product-picture .product=${product}></product-picture>
      <span class="what">
        <b>${product.name}</b>
        <span class="soft">${[product.unit === 'each' ? '' : product.unit, product.aisle && strings.aisle(product)].filter(Boolean).join(' · ')}</span>
      </span>
      <span class="much">
        <price-tag .product=${product}></price-tag>
        <span class="stock" data-tone=${stock.tone}>${stock.text}</span>
      </span>
    </button>
  </li>`;
}
