import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { type ReportQuery, reportEndpoints } from '../../../shared/protocol/report-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { audienceRows } from './audience-rows.ts';
import { hidden, percent, watchersByBand } from './audience-words.ts';
import { barTable } from './bar-table.ts';
import { csvLink } from './csv-link.ts';
import { reportStyles } from './report-styles.ts';

type Report = Answer<typeof reportEndpoints.audienceReport>;

/** Who is estimated to have been there and looked; small groups stay hidden. */
@customElement('audience-report')
export class AudienceReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  @property() zone = 'UTC';
  private readonly report = new Resource(this, {
    args: () => [this.query] as const,
    load: ([query], signal) => ask(reportEndpoints.audienceReport, { query }, { signal }),
    bells: ['log'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, reportStyles];

  private tiles({ summary, k }: Report) {
    const tiles = [
      { label: 'people near a screen', value: String(summary.people) },
      { label: 'of them looked', value: hidden(summary.watchers, k) },
      { label: 'share that looked', value: percent(summary.conversion) },
      { label: 'of their stay they looked', value: percent(summary.attraction) },
      { label: 'of unknown age', value: percent(summary.unknownShare) },
    ];
    return html`<div class="tiles">
      ${tiles.map(({ label, value }) => html`<div class="card tile"><b>${value}</b><span>${label}, estimated</span></div>`)}
    </div>`;
  }

  private found(report: Report) {
    const { rows, k, metricsVersion } = report;
    const csv = csvLink(reportEndpoints.audienceCsv, this.query);
    if (rows.length === 0)
      return html`<div class="between"><span></span>${csv}</div>
        <ui-empty icon="people" heading="No audience figures for these days">
        <p>
          They appear some minutes after an hour (a day, a week) with a camera on, once at least ${k} people stand behind
          a figure. What a screen reports later is told by the day or the week.
        </p>
      </ui-empty>`;
    return html`<div class="between">
        <p class="note">
          <ui-icon name="info"></ui-icon>
          <span>
            Estimates of the cameras' own counting (formulas ${metricsVersion}). Nobody is recognised. Figures with
            fewer than ${k} people behind them are hidden, or join those of the day or week.
          </span>
        </p>
        ${csv}
      </div>
      ${this.tiles(report)}
      ${barTable({
        caption: 'Who looked, by estimated age',
        heads: ['Age', 'People who looked'],
        rows: watchersByBand(rows),
      })}
      ${audienceRows(rows, { k, zone: this.zone })}`;
  }

  protected override render() {
    return html`<div class="report">${this.report.render({ complete: (report) => this.found(report) })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'audience-report': AudienceReport;
  }
}
