import { html, nothing, type TemplateResult } from 'lit';
import type { Product } from '../../../shared/model/product.ts';
import type { FactsBook } from '../../shop/facts-book.ts';
import '../../shop/price-tag.ts';
import { restockWord } from '../../shop/product/restock-word.ts';
import '../../shop/product-picture.ts';
import type { ShopSetting } from '../../shop/shop-setting.ts';
import { stockWord } from '../../shop/stock-word.ts';

/** A product with the very facts that the kiosk shows of it (D093). */
export function staffProduct(product: Product, book: FactsBook, setting: ShopSetting): TemplateResult {
  const { strings, locale, now } = setting;
  const stock = stockWord(product, now(), strings, locale);
  const back = restockWord(product, book.of(product.id).restock, setting);
  const place = [product.aisle && strings.aisle(product), product.bay && strings.bay(product)].filter(
    Boolean,
  );
  return html`<div class="product">
    <product-picture .product=${product}></product-picture>
    <div class="facts">
      <b>${product.name}</b>
      <price-tag .product=${product} full></price-tag>
      <span>${place.join(', ')}${place.length > 0 ? ' · ' : ''}${stock.text} <span class="soft">${back?.counted ?? stock.detail}</span></span>
      ${back ? html`<span><strong>${back.text}</strong> <span class="soft">${back.told}</span></span>` : nothing}
    </div>
  </div>`;
}
