import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { audienceEndpoints } from '../../../shared/protocol/audience-endpoints.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { disclosure, disclosureStyles } from '../parts/disclosure.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { audienceCards } from './audience-cards.ts';
import { audienceContent } from './audience-content.ts';
import { audienceFiles } from './audience-files.ts';
import { audienceRows } from './audience-rows.ts';
import { audienceSpread } from './audience-spread.ts';
import { audienceStyles } from './audience-styles.ts';
import {
  comesText,
  keptText,
  peopleByBand,
  percent,
  type AudienceReport as Report,
} from './audience-words.ts';
import { barTable } from './bar-table.ts';
import { hourTable } from './hour-table.ts';
import { reportStyles } from './report-styles.ts';

/** Who is estimated to have been there and looked; small groups stay hidden. */
@customElement('audience-report')
export class AudienceReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  @property() zone = 'UTC';
  @state() private rowsOpen = false;
  private readonly report = new Resource(this, {
    args: () => [this.query] as const,
    load: ([query], signal) => ask(audienceEndpoints.audienceReport, { query }, { signal }),
    bells: ['log'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    tableStyles,
    disclosureStyles,
    reportStyles,
    audienceStyles,
  ];

  private empty(report: Report) {
    return html`<ui-empty icon="people" heading="No audience figures for these days">
      <p>
        With a camera on, a figure is told once its hour, day or week is over and at least ${report.k} people stand behind
        it. ${comesText(report.comes, this.zone)}
      </p>
      <p>A shop without cameras has none: its screens follow time, weather and stock.</p>
    </ui-empty>`;
  }

  private about({ k, metricsVersion, accuracy: { people, dwell, attention } }: Report) {
    return html`<p class="note">
      <ui-icon name="info"></ui-icon>
      <span>
        Estimates of the cameras’ own counting (formulas ${metricsVersion}). Nobody is recognised. At least ${k} people stand
        behind every figure; smaller ones join those of the day or week, or are withheld. On videos whose truth is known,
        people were off by ${percent(people)}, their stay by ${percent(dwell)}, their looking by ${percent(attention)}.
      </span>
    </p>`;
  }

  private charts(report: Report) {
    const { rows } = report;
    return html`${audienceCards(report)}
      ${barTable({
        caption: 'Who was present, by estimated age',
        heads: ['Age', 'People'],
        rows: peopleByBand(rows),
      })}
      <p class="soft">Age, as measured: ${report.accuracy.band}.</p>
      ${audienceSpread(report)} ${hourTable(rows, this.zone)} ${audienceContent(report)}
      ${disclosure({
        heading: 'All rows by time',
        words: count(rows.length, 'row'),
        open: this.rowsOpen,
        onToggle: (open) => {
          this.rowsOpen = open;
        },
        body: () => audienceRows(rows, this.zone),
      })}`;
  }

  private found(report: Report) {
    const { rows, comes, kept } = report;
    const { dwell, attention } = report.spread;
    const nothing = rows.length === 0 && !dwell && !attention && report.content.length === 0;
    return html`${this.about(report)} ${audienceFiles(this.query)}
      ${nothing ? this.empty(report) : this.charts(report)}
      <p class="soft">${nothing ? '' : comesText(comes, this.zone)} ${keptText(kept, this.zone)}</p>`;
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
