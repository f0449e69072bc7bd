import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { HelpTopic } from '../../../shared/model/help-request.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { floorEndpoints } from '../../../shared/protocol/floor-endpoints.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { TOPIC_WORDS } from '../floor/floor-words.ts';
import { durationText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { barTable } from './bar-table.ts';
import { reportStyles } from './report-styles.ts';

type Report = Answer<typeof floorEndpoints.helpReport>;

/** How fast customers' calls were answered, and what they were for. Nothing about who called or who came. */
@customElement('help-report')
export class HelpReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  private readonly report = new Resource(this, {
    load: ([query], signal) => ask(floorEndpoints.helpReport, { query }, { signal }),
    args: () => [this.query] as const,
    bells: ['floor'],
  });

  static override styles = [surfaceStyles, pageStyles, tableStyles, reportStyles];

  protected override render() {
    return this.report.render({ complete: (report) => this.found(report) });
  }

  private found({ asked, answered, medianMs, mostMs, escalated, byTopic, byPlace, byHour }: Report) {
    if (asked === 0)
      return html`<ui-empty icon="people" heading="Nobody has called in these days">
        <p>At a kiosk, and on the phone of a visit, customers find “Call someone”.</p>
      </ui-empty>`;
    const time = (ms: number | null) => (ms === null ? '–' : durationText(ms));
    return html`<div class="report">
      <div class="tiles">
        ${tile('Calls', String(asked))} ${tile('Answered', String(answered))} ${tile('Half within', time(medianMs))}
        ${tile('Four of five within', time(mostMs))} ${tile('Waited two minutes or longer', String(escalated))}
      </div>
      ${this.counts('What for', byTopic, (of) => TOPIC_WORDS[HelpTopic.parse(of)])}
      ${this.counts('Where', byPlace)} ${this.counts('When', byHour)}
    </div>`;
  }

  private counts(caption: string, told: Report['byTopic'], words?: (of: string) => string) {
    if (!told) return html`<section><h2>${caption}</h2><p class="soft">Told from ten calls on.</p></section>`;
    const rows = told.counts.map(({ of, name, count }) => ({
      label: words ? words(of) : name,
      value: count,
    }));
    const rest = told.rest > 0 ? [{ label: 'Others together', value: told.rest }] : [];
    return barTable({ caption, heads: [caption, 'Calls'], rows: [...rows, ...rest] });
  }
}

const tile = (name: string, value: string) =>
  html`<div class="card tile"><span>${name}</span><b>${value}</b></div>`;

declare global {
  interface HTMLElementTagNameMap {
    'help-report': HelpReport;
  }
}
