import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { addOnEndpoints as api } from '../../../shared/protocol/add-on-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { count, locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import {
  ADD_ON_FEW,
  ADD_ON_HEADING,
  ADD_ON_LEAD,
  dismissedText,
  effectText,
  shareText,
  WALK_HEADING,
  WALK_LEAD,
  WALK_NONE,
} from './add-on-words.ts';
import { type BarRow, barTable } from './bar-table.ts';
import { csvLink } from './csv-link.ts';
import { reportStyles } from './report-styles.ts';

type Effect = Answer<typeof api.addOnReport>['attached'];

/** What comes of the one thing beside a list against days without it, and the minutes that walks save. */
@customElement('add-on-report')
export class AddOnReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  private readonly report = new Resource(this, {
    load: async ([query], signal) => ({
      addOns: await ask(api.addOnReport, { query }, { signal }),
      walks: await ask(api.walkReport, { query }, { signal }),
    }),
    args: () => [this.query] as const,
    bells: ['log'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, reportStyles];

  protected override render() {
    return this.report.render({
      complete: ({ addOns, walks }) =>
        html`<div class="report">${this.addOns(addOns)} ${this.walks(walks)}</div>`,
    });
  }

  private addOns({ attached, returned, dismissed }: Answer<typeof api.addOnReport>) {
    const isThere = attached.shown !== null || attached.held !== null;
    return html`<section class="report">
      <div class="between">
        <h2>${ADD_ON_HEADING}</h2>
        ${csvLink(api.addOnCsv, this.query)}
      </div>
      <p class="soft">${ADD_ON_LEAD}</p>
      ${
        isThere
          ? html`${this.effect('On the list in the end', 'Lists', attached)}
              <p>${effectText(attached)} ${dismissedText(dismissed)}</p>
              ${
                returned.shown || returned.held
                  ? html`${this.effect('Brought back, of what was sold of these products', 'Sold', returned)}
                      <p>${effectText(returned)}</p>`
                  : nothing
              }`
          : html`<p class="soft">${ADD_ON_FEW}</p>`
      }
    </section>`;
  }

  private effect(caption: string, of: string, { shown, held }: Effect) {
    const row = (label: string, arm: Effect['shown']): BarRow[] =>
      arm
        ? [
            {
              label,
              value: arm.share,
              text: shareText(arm.share),
              cells: [new Intl.NumberFormat(locale()).format(arm.of), count(arm.days, 'day')],
            },
          ]
        : [];
    return barTable({
      caption,
      heads: ['Days', 'Share', of, 'Over'],
      rows: [...row('With it', shown), ...row('Without, by lot', held)],
    });
  }

  private walks({ walks, minutes, median }: Answer<typeof api.walkReport>) {
    const number = new Intl.NumberFormat(locale());
    return html`<section class="report">
      <h2>${WALK_HEADING}</h2>
      <p class="soft">${walks === 0 ? WALK_NONE : WALK_LEAD}</p>
      ${
        walks === 0
          ? nothing
          : html`<div class="tiles">
              ${tile('Walks', number.format(walks))} ${tile('Minutes saved, estimated', number.format(minutes))}
              ${tile('Half save at least', median === null ? '–' : count(median, 'minute'))}
            </div>`
      }
    </section>`;
  }
}

const tile = (name: string, value: string) =>
  html`<div class="card tile"><span>${name}</span><b>${value}</b></div>`;

declare global {
  interface HTMLElementTagNameMap {
    'add-on-report': AddOnReport;
  }
}
