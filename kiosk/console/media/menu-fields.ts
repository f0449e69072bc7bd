import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MenuContent, MenuItem, MenuSection } from '../../../shared/model/board-content.ts';
import type { Product } from '../../../shared/model/product.ts';
import { textField } from '../parts/field.ts';
import { type FieldTools, headingField } from './heading-field.ts';
import { added, moved, replaced, without } from './menu-edits.ts';
import { majorOf, minorOf } from './money-input.ts';

const MOST_SECTIONS = 12;
const MOST_ITEMS = 60;
export const BLANK_ITEM: MenuItem = { by: 'words', name: '', note: '', priceMinor: null };

/** Sections of a menu board, each with its lines: words and a price of their own, or a product of the catalogue. */
export function menuFields(draft: MenuContent, tools: FieldTools): TemplateResult {
  const { sections } = draft;
  const put = (next: readonly MenuSection[]): void => tools.set({ sections: next });
  const newSection = { heading: '', items: [BLANK_ITEM] };
  return html`${headingField(draft.heading, 'Breakfast until noon', tools)}
    <datalist id="menu-products">
      ${tools.products.map(({ name, unit }) => html`<option value=${name}>${unit}</option>`)}
    </datalist>
    ${sections.map((section, at) =>
      sectionFields(section, at, {
        ...tools,
        put: (next) => put(replaced(sections, at, next)),
        remove: sections.length > 1 ? () => put(without(sections, at)) : null,
      }),
    )}
    ${
      sections.length < MOST_SECTIONS
        ? html`<button class="button" type="button" @click=${() => put(added(sections, newSection))}>
            <ui-icon name="plus"></ui-icon>Another section
          </button>`
        : nothing
    }`;
}

interface SectionTools extends FieldTools {
  put: (section: MenuSection) => void;
  /** Null: a menu has at least one. */
  remove: (() => void) | null;
}

function sectionFields(section: MenuSection, at: number, tools: SectionTools): TemplateResult {
  const { form, put, remove, products } = tools;
  const { items } = section;
  const set = (next: readonly MenuItem[]): void => put({ ...section, items: [...next] });
  const [first] = products;
  return html`<section class="menu-section" role="group" aria-label="Section ${at + 1}">
    ${textField({
      form,
      path: `content.sections.${at}.heading`,
      label: `Section ${at + 1}`,
      hint: 'What its lines are, such as: Hot drinks. Or nothing.',
      value: section.heading,
      onInput: (heading) => put({ ...section, heading }),
    })}
    <ol>
      ${items.map((item, place) =>
        itemFields(item, `content.sections.${at}.items.${place}`, {
          ...tools,
          label: `line ${place + 1} of section ${at + 1}`,
          put: (next) => set(replaced(items, place, next)),
          up: place > 0 ? () => set(moved(items, place)) : null,
          remove: items.length > 1 ? () => set(without(items, place)) : null,
        }),
      )}
    </ol>
    <div class="row">
      <button
        class="button"
        type="button"
        ?disabled=${items.length >= MOST_ITEMS}
        @click=${() => set(added(items, BLANK_ITEM))}
      >
        <ui-icon name="plus"></ui-icon>Line
      </button>
      ${
        first
          ? html`<button
              class="button"
              type="button"
              ?disabled=${items.length >= MOST_ITEMS}
              @click=${() => set(added(items, { by: 'product', productId: first.id, note: '' }))}
            >
              <ui-icon name="tag"></ui-icon>Product of the catalogue
            </button>`
          : nothing
      }
      ${remove ? html`<button class="button" type="button" @click=${remove}>Remove this section</button>` : nothing}
    </div>
  </section>`;
}

interface ItemTools extends FieldTools {
  /** Which line it is, for whoever cannot see that. */
  label: string;
  put: (item: MenuItem) => void;
  up: (() => void) | null;
  remove: (() => void) | null;
}

function itemFields(item: MenuItem, path: string, tools: ItemTools): TemplateResult {
  const { label, put, up, remove } = tools;
  const what = item.by === 'words' ? wordsOf(item, path, tools) : productOf(item, tools);
  const button = (icon: string, words: string, act: (() => void) | null) =>
    html`<button
      class="icon-button"
      type="button"
      aria-label="${words} ${label}"
      ?disabled=${act === null}
      @click=${act ?? nothing}
    >
      <ui-icon name=${icon}></ui-icon>
    </button>`;
  return html`<li data-by=${item.by}>
    ${what}
    <span class="field remark">
      <input
        aria-label="Note, ${label}"
        placeholder="Note, or nothing"
        maxlength="100"
        .value=${item.note}
        @input=${(event: InputEvent) => put({ ...item, note: textOf(event) })}
      />
    </span>
    ${button('chevron-up', 'Move up', up)} ${button('close', 'Remove', remove)}
  </li>`;
}

function wordsOf(
  item: Extract<MenuItem, { by: 'words' }>,
  path: string,
  { form, label, put, currency, language }: ItemTools,
): TemplateResult {
  const error = form.of(`${path}.name`) ?? form.of(`${path}.priceMinor`);
  const invalid = form.of(`${path}.name`) ? 'true' : undefined;
  return html`<span class="field">
      <input
        aria-label="Name, ${label}"
        placeholder="Name"
        maxlength="60"
        aria-invalid=${ifDefined(invalid)}
        aria-describedby=${error ? `${path}-error` : nothing}
        .value=${item.name}
        @input=${(event: InputEvent) => put({ ...item, name: textOf(event) })}
      />
    </span>
    <span class="field">
      <input
        type="number"
        min="0"
        step="any"
        aria-label="Price in ${currency}, ${label}"
        placeholder=${currency}
        .value=${majorOf(item.priceMinor, currency, language)}
        @input=${(event: InputEvent) => put({ ...item, priceMinor: minorOf(textOf(event), currency, language) })}
      />
    </span>
    ${error ? html`<small class="error" id="${path}-error">${error}</small>` : nothing}`;
}

/** Found by typing: a catalogue is too long to look through. */
function productOf(
  item: Extract<MenuItem, { by: 'product' }>,
  { label, put, products }: ItemTools,
): TemplateResult {
  const product = products.find(({ id }) => id === item.productId);
  const choose = (event: Event): void => {
    const found = productCalled(textOf(event), products);
    if (found) put({ ...item, productId: found.id });
    else (event.target as HTMLInputElement).value = product?.name ?? '';
  };
  return html`<span class="field">
      <input
        aria-label="Product, ${label}"
        list="menu-products"
        .value=${product?.name ?? item.productId}
        @change=${choose}
      />
    </span>
    <span class="soft">${product ? 'Current price' : 'Gone from the catalogue'}</span>`;
}

function productCalled(name: string, products: readonly Product[]): Product | undefined {
  const wanted = name.trim().toLocaleLowerCase();
  return products.find((product) => product.name.toLocaleLowerCase() === wanted);
}

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;
