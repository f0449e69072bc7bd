import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { reportEndpoints } from '../../../shared/protocol/report-endpoints.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { count, locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { barTable } from './bar-table.ts';
import { csvLink } from './csv-link.ts';
import { reportStyles } from './report-styles.ts';

type Report = Answer<typeof reportEndpoints.interactionReport>;

const ACTION: Readonly<Record<string, string>> = {
  touch: 'Woke the kiosk',
  search: 'Searched',
  category: 'Opened a category',
  product: 'Opened a product',
  locate: 'Asked where it is',
  'list-add': 'Put on the list',
  'this-is-it': 'Said “this is it”',
  'not-it': 'Said “not it”',
  'list-remove': 'Took off the list',
  'qr-shown': 'Looked at the QR',
  paired: 'Connected a phone',
  'session-end': 'Ended the visit',
  'idle-wipe': 'Left it to go back by itself',
  'camera-off': 'Switched the camera off',
  'add-on-shown': 'Saw one thing more beside the list',
  'add-on-dismissed': 'Put it away',
  'add-on-kept': 'Kept it on the list',
  'walk-shown': 'Saw a way on the plan',
  'way-found': 'Found it by the way shown',
  'way-missed': 'Did not find it there',
};

/** What is done at the kiosks. */
@customElement('interaction-report')
export class InteractionReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  private readonly report = new Resource(this, {
    args: () => [this.query] as const,
    load: ([query], signal) => ask(reportEndpoints.interactionReport, { query }, { signal }),
    bells: ['log'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, reportStyles];

  private found({ byAction, byProduct, byPlace, byList, byHour }: Report) {
    if (byAction.length === 0)
      return html`<ui-empty icon="touch" heading="Nobody touched a kiosk in these days">
        <p>Touches are counted by what was done, never by who did it.</p>
      </ui-empty>`;
    const total = byAction.reduce((sum, row) => sum + row.count, 0);
    return html`<div class="between">
        <p><b>${count(total, 'interaction')}</b></p>
        ${csvLink(reportEndpoints.interactionCsv, this.query)}
      </div>
      ${barTable({
        caption: 'What was done',
        heads: ['Action', 'Times'],
        rows: byAction.map((row) => ({ label: ACTION[row.action] ?? row.action, value: row.count })),
      })}
      ${barTable({
        caption: 'Products',
        heads: ['Product', 'Times'],
        rows: byProduct.map((row) => ({ label: row.name, value: row.count })),
      })}
      ${
        byPlace.length === 0
          ? nothing
          : barTable({
              caption: 'What was on when somebody touched it',
              heads: ['Shown, and where', 'Times'],
              rows: byPlace.map(({ name, zone, count: value }) => ({
                label: `${name ?? 'Not known, or not shown to everybody'} (${zone})`,
                value,
              })),
            })
      }
      ${
        byList.length === 0
          ? nothing
          : barTable({
              caption: 'Whether lists had what was looked for',
              heads: ['List', '“This is it”', 'Said either'],
              rows: byList.map(({ name, judged, share }) => ({
                label: name,
                value: share,
                text: new Intl.NumberFormat(locale(), { style: 'percent' }).format(share),
                cells: [new Intl.NumberFormat(locale()).format(judged)],
              })),
            })
      }
      ${barTable({
        caption: 'Hours of the day',
        heads: ['Hour', 'Times'],
        rows: byHour.map((row) => ({ label: `${String(row.hour).padStart(2, '0')}:00`, value: row.count })),
      })}`;
  }

  protected override render() {
    return html`<div class="report">${this.report.render({ complete: (report) => this.found(report) })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'interaction-report': InteractionReport;
  }
}
