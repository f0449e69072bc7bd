import { html, nothing, type TemplateResult } from 'lit';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { type CompareRow, compareRows } from '../../shop/compare/compare-rows.ts';
import type { FactsBook } from '../../shop/facts-book.ts';
import type { ShopSetting } from '../../shop/shop-setting.ts';
import { LOOK_UP } from './look-up-words.ts';

interface Compared {
  products: readonly ShopProduct[];
  book: FactsBook;
  setting: ShopSetting;
  onOpen: (id: string) => void;
  onDrop: (id: string) => void;
}

/** Two or three products side by side, in the very rows that the kiosk shows of them (D093). */
export function compareTable({ products, book, setting, onOpen, onDrop }: Compared): TemplateResult {
  const rows = compareRows(products, book, setting);
  return html`<div class="table-scroll" role="region" aria-label=${LOOK_UP.compared} tabindex="0">
    <table class="table compared">
      <thead>
        <tr>
          <th><span class="visually-hidden">${LOOK_UP.compared}</span></th>
          ${products.map(
            ({ id, name }) => html`<th scope="col">
              <button class="link" @click=${() => onOpen(id)}>${name}</button>
              <button class="button" data-kind="quiet" aria-label="${LOOK_UP.noMore}: ${name}" @click=${() => onDrop(id)}>
                <ui-icon name="close"></ui-icon>
              </button>
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowOf(row, setting))}
      </tbody>
    </table>
  </div>`;
}

function rowOf({ label, values, best }: CompareRow, { strings }: ShopSetting): TemplateResult {
  return html`<tr>
    <th scope="row">${label}</th>
    ${values.map(
      (value, column) => html`<td>
        ${value === '' ? html`<span class="soft">${strings.compareUnknown}</span>` : value}
        ${best.includes(column) ? html`<span class="badge" data-tone="success">${strings.compareLeast}</span>` : nothing}
      </td>`,
    )}
  </tr>`;
}
