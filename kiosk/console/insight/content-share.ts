import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Band } from '../../../shared/model/playlist.ts';
import { adaptiveEndpoints } from '../../../shared/protocol/adaptive-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { csvLink } from './csv-link.ts';
import { reportStyles } from './report-styles.ts';
import { fairnessWords, percentOf } from './share-words.ts';

type Report = Answer<typeof adaptiveEndpoints.shareReport>;

/** What each age band was shown, and an alarm where one was shown something else than the others (R25). */
@customElement('content-share')
export class ContentSharePanel extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  private readonly report = new Resource(this, {
    args: () => [this.query] as const,
    load: ([{ from, to }], signal) => ask(adaptiveEndpoints.shareReport, { query: { from, to } }, { signal }),
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, reportStyles];

  private found(report: Report) {
    const { rows, alarm, k } = report;
    if (rows.length === 0)
      return html`<ui-empty icon="people" heading="No shares by age yet">
        <p>What each age was shown is told by the week once it is over, of at least ${k} people of that age at each creative.</p>
      </ui-empty>`;
    const { from, to } = this.query;
    const of = (band: Band) => rows.reduce((sum, { impressions }) => sum + impressions[band], 0);
    return html`<p class="note" data-tone=${alarm ? 'danger' : 'info'} role=${alarm ? 'alert' : 'note'}>
        <ui-icon name=${alarm ? 'warning' : 'info'}></ui-icon><span>${fairnessWords(report)}</span>
      </p>
      <div class="row">${csvLink(adaptiveEndpoints.shareCsv, { from, to })}</div>
      <div class="table-scroll" role="region" aria-label="What each age was shown" tabindex="0">
        <table class="table">
          <caption>
            Of what each age saw, estimated
          </caption>
          <thead>
            <tr>
              <th>Creative</th>
              ${Band.options.map((band) => html`<th class="number">${band}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ name, impressions }) => html`<tr>
                <td>${name}</td>
                ${Band.options.map(
                  (band) => html`<td class="number">${percentOf(impressions[band], of(band))}</td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  protected override render() {
    return html`<div class="report">
      <h2>Is everybody shown the same?</h2>
      ${this.report.render({ complete: (report) => this.found(report) })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'content-share': ContentSharePanel;
  }
}
