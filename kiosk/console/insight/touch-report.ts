import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ContactReason, TouchKind, TouchSource } from '../../../shared/model/told-touch.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { touchEndpoints } from '../../../shared/protocol/touch-endpoints.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { barTable } from './bar-table.ts';
import { reportStyles } from './report-styles.ts';

type Report = Answer<typeof touchEndpoints.touchReport>;

const SOURCES: Readonly<Record<TouchSource, string>> = {
  store: 'Shop',
  site: 'Site',
  app: 'App',
  till: 'Till',
  call: 'Calls',
  mail: 'Mails',
};
const KINDS: Readonly<Record<TouchKind, string>> = {
  visit: 'visits',
  view: 'products opened',
  purchase: 'purchases',
  contact: 'questions',
};
const REASONS: Readonly<Record<ContactReason, string>> = {
  'where-is': 'Where something is',
  advice: 'Advice',
  price: 'A price',
  stock: 'Whether something is there',
  order: 'An order',
  return: 'Bringing something back',
  complaint: 'A complaint',
  accessibility: 'Accessibility',
  other: 'Something else',
};

/** What other systems have told: where people came, looked, bought and asked. Nothing about who. */
@customElement('touch-report')
export class TouchReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  private readonly report = new Resource(this, {
    load: ([query], signal) => ask(touchEndpoints.touchReport, { query }, { signal }),
    args: () => [this.query] as const,
    bells: ['log'],
  });

  static override styles = [surfaceStyles, pageStyles, tableStyles, reportStyles];

  protected override render() {
    return this.report.render({
      complete: ({ bySource, byReason, byProduct }) =>
        bySource === null
          ? nothing
          : html`<div class="report">
              ${this.counts('Elsewhere', bySource, sourceText)}
              ${this.counts('Calls and mails, what for', byReason, (of) => REASONS[of as ContactReason] ?? of)}
              ${this.counts('Opened on site and app', byProduct)}
            </div>`,
    });
  }

  private counts(caption: string, told: Report['bySource'], words?: (of: string) => string) {
    if (!told) return nothing;
    const rows = told.counts.map(({ of, name, count }) => ({
      label: words ? words(of) : name,
      value: count,
    }));
    const rest = told.rest > 0 ? [{ label: 'Others together', value: told.rest }] : [];
    return barTable({ caption, heads: [caption, 'Times'], rows: [...rows, ...rest] });
  }
}

/** "Site: products opened". */
function sourceText(of: string): string {
  const [source = '', kind = ''] = of.split(' ');
  return `${SOURCES[source as TouchSource] ?? source}: ${KINDS[kind as TouchKind] ?? kind}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'touch-report': TouchReport;
  }
}
