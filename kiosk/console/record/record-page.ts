import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { type RecordRow, recordEndpoints } from '../../../shared/protocol/record-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './chain-card.ts';
import { actionText, detailText, subjectText, whoText } from './record-words.ts';

/** Who changed what and why, newest first (R22). Nothing here can be edited or taken away. */
@customElement('record-page')
export class RecordPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  /** What was asked for beyond the newest. */
  @state() private older: readonly RecordRow[] = [];
  @state() private isAll = false;
  private displays: ReadonlyMap<string, string> = new Map();
  private readonly newest = new Resource(this, {
    load: async (_, signal) => {
      const [{ rows }, { displays }] = await Promise.all([
        ask(recordEndpoints.record, { query: {} }, { signal }),
        ask(consoleEndpoints.listDisplays, {}, { signal }),
      ]);
      this.displays = new Map(displays.map(({ id, name }) => [id, name]));
      return rows;
    },
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    tableStyles,
    css`
      td.why {
        overflow-wrap: anywhere;
        min-inline-size: 12rem;
      }
      code {
        font-family: var(--font-mono);
      }
      @media (max-width: 48rem) {
        .table td.number {
          text-align: start;
        }
        .table td.why:empty {
          display: none;
        }
      }
    `,
  ];

  private async more(before: number): Promise<void> {
    await attempt(async () => {
      const { rows } = await ask(recordEndpoints.record, { query: { before } });
      this.older = [...this.older, ...rows];
      this.isAll = rows.length === 0 || rows.at(-1)?.seq === 1;
    });
  }

  private subject(row: RecordRow): string {
    return this.displays.get(row.subject) ?? subjectText(row);
  }

  private row(row: RecordRow) {
    return html`<tr>
      <td class="number" data-label="Number">${row.seq}</td>
      <td data-label="When">${momentText(row.at, this.account.store.zone)}</td>
      <td data-label="Who">${whoText(row)}</td>
      <th scope="row" data-label="What">${actionText(row.action)}</th>
      <td class="why" data-label="Why, and to what">${detailText(row, this.displays) || this.subject(row)}</td>
      <td data-label="Hash"><code title=${row.hash}>${row.hash.slice(0, 8)}</code></td>
    </tr>`;
  }

  private table(newest: readonly RecordRow[]) {
    const known = new Set(newest.map(({ seq }) => seq));
    const rows = [...newest, ...this.older.filter(({ seq }) => !known.has(seq))];
    const last = rows.at(-1)?.seq ?? 1;
    return html`<div class="table-scroll" role="region" aria-label="Record of changes" tabindex="0">
        <table class="table stacks">
          <thead>
            <tr>
              <th class="number">Number</th>
              <th>When</th>
              <th>Who</th>
              <th>What</th>
              <th>Why, and to what</th>
              <th>Hash</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
      ${
        last > 1 && !this.isAll
          ? html`<div class="row"><button class="button" @click=${() => this.more(last)}>Show older ones</button></div>`
          : nothing
      }`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <p><a href="/console/cameras">Cameras</a></p>
          <h1>Record of changes</h1>
          <p>Entries are only ever added. Each carries a hash over itself and the one before it.</p>
        </div>
      </div>
      <chain-card></chain-card>
      ${this.newest.render({ complete: (rows) => this.table(rows) })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-page': RecordPage;
  }
}
