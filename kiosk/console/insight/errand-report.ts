import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { errandEndpoints } from '../../../shared/protocol/errand-endpoints.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { durationText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { reportStyles } from './report-styles.ts';

/** How many things staff brought for each other's customers, and how fast; nothing where nothing was asked for. */
@customElement('errand-report')
export class ErrandReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  private readonly report = new Resource(this, {
    args: () => [this.query] as const,
    load: ([{ from, to }], signal) => ask(errandEndpoints.errandReport, { query: { from, to } }, { signal }),
    bells: ['floor'],
  });

  static override styles = [surfaceStyles, pageStyles, reportStyles];

  protected override render() {
    const report = this.report.value;
    if (!report || report.asked === 0) return nothing;
    const time = (ms: number | null) => (ms === null ? '–' : durationText(ms));
    const tiles: [string, string][] = [
      ['To be brought', String(report.asked)],
      ['Brought', String(report.brought)],
      ['Half within', time(report.medianMs)],
      ['Four of five within', time(report.mostMs)],
    ];
    return html`<section class="stack" aria-labelledby="errands">
      <h2 id="errands">Brought to fitting rooms and the like</h2>
      <div class="tiles">
        ${tiles.map(([name, value]) => html`<div class="card tile"><span>${name}</span><b>${value}</b></div>`)}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'errand-report': ErrandReport;
  }
}
