import { html, type TemplateResult } from 'lit';
import { cssVars } from '../parts/css-vars.ts';
import { locale } from '../parts/moments.ts';

export interface BarRow {
  label: string;
  /** What the bar is long. */
  value: number;
  /** What is said beside the bar; the value when left out. */
  text?: string;
  /** Further cells, already in words. */
  cells?: readonly string[];
}

interface BarTableOptions {
  caption: string;
  /** Heads of label, value and further cells. */
  heads: readonly [string, string, ...string[]];
  rows: readonly BarRow[];
}

/** A chart that is its own table: each row draws its bar behind the number. */
export function barTable({ caption, heads, rows }: BarTableOptions): TemplateResult {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const [label, value, ...others] = heads;
  return html`<div class="table-scroll" role="region" aria-label=${caption} tabindex="0">
    <table class="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th>${label}</th>
          <th class="bar">${value}</th>
          ${others.map((head) => html`<th class="number">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <th scope="row">${row.label}</th>
            <td class="bar">
              <span class="gauge" ${cssVars({ '--share': String(row.value / most) })}></span>
              <span class="numeric">${row.text ?? new Intl.NumberFormat(locale()).format(row.value)}</span>
            </td>
            ${(row.cells ?? []).map((cell) => html`<td class="number">${cell}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
