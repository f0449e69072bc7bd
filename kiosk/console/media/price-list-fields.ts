import { html, nothing, type TemplateResult } from 'lit';
import type { PriceListChoice, PriceListContent } from '../../../shared/model/board-content.ts';
import type { Product } from '../../../shared/model/product.ts';
import { formatPrice } from '../../ui/price.ts';
import { textField } from '../parts/field.ts';
import { count as countOf } from '../parts/moments.ts';
import { type FieldTools, headingField } from './heading-field.ts';

interface Line {
  id: string;
  name: string;
  aside: string;
}

/** What is listed: whole categories, which then follow the catalogue, or products one by one. */
export function priceListFields(draft: PriceListContent, tools: FieldTools): TemplateResult {
  const { form, set, products, search, language } = tools;
  const { choice } = draft;
  const chosen = choice.by === 'category' ? choice.categories : choice.productIds;
  const choose = (ids: string[]): void =>
    set({
      choice:
        choice.by === 'category' ? { by: 'category', categories: ids } : { by: 'product', productIds: ids },
    });
  const by = (kind: PriceListChoice['by'], words: string) => html`<label>
    <input
      type="radio"
      name="by"
      .checked=${choice.by === kind}
      @change=${() => set({ choice: kind === 'category' ? { by: kind, categories: [] } : { by: kind, productIds: [] } })}
    />
    <span>${words}</span>
  </label>`;
  const error = form.of('content.choice.categories') ?? form.of('content.choice.productIds');
  const lines =
    choice.by === 'category'
      ? categoryLines(products)
      : productLines(products, search.text, chosen, language);
  return html`${headingField(draft.heading, 'Today’s prices', tools)}
    <fieldset class="by">
      <legend>What is on it</legend>
      ${by('category', 'Whole categories')} ${by('product', 'Single products')}
    </fieldset>
    ${
      choice.by === 'product'
        ? textField({
            form,
            path: 'search',
            label: 'Find a product',
            value: search.text,
            onInput: search.set,
          })
        : nothing
    }
    <fieldset class="lines" aria-describedby="lines-error">
      <legend class="visually-hidden">${choice.by === 'category' ? 'Categories' : 'Products'}</legend>
      ${lines.map(({ id, name, aside }) => {
        const place = chosen.indexOf(id);
        return html`<label>
          <input
            type="checkbox"
            .checked=${place >= 0}
            aria-invalid=${error ? 'true' : nothing}
            @change=${() => choose(place >= 0 ? chosen.filter((one) => one !== id) : [...chosen, id])}
          />
          <span>${name}</span>
          <span class="soft numeric">${aside}</span>
        </label>`;
      })}
      <small id="lines-error" class="error">${error ?? nothing}</small>
    </fieldset>`;
}

function categoryLines(products: readonly Product[]): Line[] {
  const counts = new Map<string, number>();
  for (const { category } of products) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ id: name, name, aside: countOf(count, 'product') }));
}

const MOST_SHOWN = 40;

/** What is chosen stands first, in its order, however the search goes. */
function productLines(
  products: readonly Product[],
  search: string,
  chosen: readonly string[],
  language: string,
): Line[] {
  const wanted = search.trim().toLocaleLowerCase();
  const byId = new Map(products.map((product) => [product.id, product]));
  const found = products.filter(
    ({ id, name, category }) =>
      !chosen.includes(id) && `${name} ${category}`.toLocaleLowerCase().includes(wanted),
  );
  return [...chosen.flatMap((id) => byId.get(id) ?? []), ...found.slice(0, MOST_SHOWN)].map((product) => ({
    id: product.id,
    name: product.name,
    aside: formatPrice(product.priceMinor, product.currency, language),
  }));
}
