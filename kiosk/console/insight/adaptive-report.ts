import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { adaptiveEndpoints } from '../../../shared/protocol/adaptive-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { dayText, locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './content-share.ts';
import { csvLink } from './csv-link.ts';
import { reasonWords, tierWords } from './decision-words.ts';
import { reportStyles } from './report-styles.ts';

type Report = Answer<typeof adaptiveEndpoints.decisionReport>;

/** What slots with audience rules showed, and why: in counts of many decisions, never of one. */
@customElement('adaptive-report')
export class AdaptiveReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  @property() zone = 'UTC';
  private readonly report = new Resource(this, {
    args: () => [this.query] as const,
    load: ([{ from, to }], signal) =>
      ask(adaptiveEndpoints.decisionReport, { query: { from, to } }, { signal }),
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, reportStyles];

  private found({ rows, k }: Report) {
    if (rows.length === 0)
      return html`<ui-empty icon="people" heading="Nothing to tell of these weeks">
        <p>
          Decisions are told by the week once it is over, of all displays together, and only when they come from at
          least ${k} different quarters of an hour. Who stood there for one of them cannot be told.
        </p>
      </ui-empty>`;
    const { from, to } = this.query;
    return html`<div class="row">${csvLink(adaptiveEndpoints.decisionCsv, { from, to })}</div>
      <div class="table-scroll" role="region" aria-label="What audience rules showed" tabindex="0">
        <table class="table">
          <caption>
            What slots with audience rules showed, and why
          </caption>
          <thead>
            <tr>
              <th>Week from</th>
              <th>Playlist</th>
              <th>Shown</th>
              <th>How it was chosen</th>
              <th class="number">Times</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                <td class="numeric">${dayText(row.from, this.zone)}</td>
                <td>${row.playlistName}</td>
                <td>${row.creativeName}</td>
                <td>${tierWords(row.tier)}: ${reasonWords(row.reason)}</td>
                <td class="number">${new Intl.NumberFormat(locale()).format(row.decisions)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="soft">
        Rounded down to tens, and of whole weeks and all displays. Which people were there is estimated on the screen and
        stays there.
      </p>`;
  }

  protected override render() {
    return html`<div class="report">
      ${this.report.render({ complete: (report) => this.found(report) })}
      <content-share .query=${this.query}></content-share>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'adaptive-report': AdaptiveReport;
  }
}
