import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CatalogueImport, ImportRow, RowChange } from '../../../shared/model/catalogue-import.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { endpointUrl } from '../../wire/http-client.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';

const CHANGES: readonly (readonly [change: RowChange, label: string])[] = [
  ['bad', 'Not taken'],
  ['changed', 'Changed'],
  ['new', 'New'],
  ['gone', 'Taken away'],
];

/** What each row of an import would change, or why it cannot be taken; a kind of rows at a time. */
@customElement('import-rows')
export class ImportRows extends LitElement {
  @property({ attribute: false }) import!: CatalogueImport;
  @state() private chosen: RowChange | null = null;
  /** What was asked for beyond the first page. */
  @state() private more: { rows: readonly ImportRow[]; next: number | null } | null = null;
  private readonly first = new Resource(this, {
    args: () => [this.import.id, this.shown, this.import.state] as const,
    load: async ([id, change], signal) => {
      this.more = null;
      if (change === null) return { rows: [], next: null };
      return await ask(importEndpoints.importRows, { params: { id }, query: { change } }, { signal });
    },
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    tableStyles,
    css`
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .kinds button[aria-pressed='true'] {
        border-color: var(--color-brand);
        box-shadow: inset 0 0 0 1px var(--color-brand);
      }
      td ul {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      td li {
        overflow-wrap: anywhere;
      }
      .table :is(th, td).number {
        inline-size: 6rem;
      }
      s {
        color: var(--color-ink-soft);
      }
      th {
        overflow-wrap: anywhere;
        min-inline-size: 10rem;
      }
      @media (max-width: 48rem) {
        .table td.number {
          inline-size: auto;
          text-align: start;
        }
      }
    `,
  ];

  private get shown(): RowChange | null {
    const { counts } = this.import;
    if (this.chosen !== null && counts[this.chosen] > 0) return this.chosen;
    return CHANGES.find(([change]) => counts[change] > 0)?.[0] ?? null;
  }

  private async turn(after: number): Promise<void> {
    const change = this.shown;
    if (change === null) return;
    await attempt(async () => {
      const page = await ask(importEndpoints.importRows, {
        params: { id: this.import.id },
        query: { change, after },
      });
      this.more = { rows: [...(this.more?.rows ?? []), ...page.rows], next: page.next };
    });
  }

  private row({ line, name, change, fields, faultDetail }: ImportRow) {
    return html`<tr>
      <td class="number" data-label="Line">${line === 0 ? '–' : line}</td>
      <th scope="row">${name || 'Without a number'}</th>
      <td data-label=${change === 'bad' ? 'Why' : 'What'}>
        ${
          change === 'bad'
            ? faultDetail
            : html`<ul>
                ${fields.map(
                  ({ field, before, after }) => html`<li>
                    <b>${field}:</b> ${before === null ? nothing : html`<s>${before}</s> `}${after ?? 'nothing'}
                  </li>`,
                )}
              </ul>`
        }
      </td>
    </tr>`;
  }

  private table({ rows, next }: { rows: readonly ImportRow[]; next: number | null }) {
    const change = this.shown;
    if (change === null) return html`<p>Everything in this file is as it is in the shop already.</p>`;
    const all = [...rows, ...(this.more?.rows ?? [])];
    const following = this.more ? this.more.next : next;
    return html`<div class="table-scroll" role="region" aria-label="Rows" tabindex="0">
        <table class="table stacks">
          <thead>
            <tr>
              <th class="number">Line</th>
              <th>${change === 'bad' ? 'Number' : 'Product'}</th>
              <th>${change === 'bad' ? 'Why it cannot be taken' : 'What changes'}</th>
            </tr>
          </thead>
          <tbody>
            ${all.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
      ${
        following === null
          ? nothing
          : html`<div class="row"><button class="button" @click=${() => this.turn(following)}>Show more</button></div>`
      }`;
  }

  protected override render() {
    const { counts, id } = this.import;
    return html`<section class="stack" aria-labelledby="rows">
      <h2 id="rows">Row by row</h2>
      <div class="kinds" role="group" aria-label="Which rows">
        ${CHANGES.filter(([change]) => counts[change] > 0).map(
          ([change, label]) => html`<button
            class="button"
            aria-pressed=${change === this.shown}
            @click=${() => {
              this.chosen = change;
            }}
          >
            ${label} (${counts[change].toLocaleString(locale())})
          </button>`,
        )}
        ${
          counts.bad > 0
            ? html`<a
                class="button"
                href=${endpointUrl(importEndpoints.importQuarantine, { id }, {}).href}
                download
              >
                <ui-icon name="download"></ui-icon>Rows not taken, as CSV
              </a>`
            : nothing
        }
      </div>
      ${this.first.render({ complete: (page) => this.table(page) })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-rows': ImportRows;
  }
}
