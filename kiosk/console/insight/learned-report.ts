import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { choosingEndpoints } from '../../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { count, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { barTable } from './bar-table.ts';
import { csvLink } from './csv-link.ts';
import { learnedRow } from './learned-words.ts';
import { reportStyles } from './report-styles.ts';
import { ruleFitTable } from './rule-fit-table.ts';

type Report = Answer<typeof choosingEndpoints.learnedReport>;

/** What the screens have learned: how long people are estimated to look at what. */
@customElement('learned-report')
export class LearnedReport extends LitElement {
  @property() zone = 'UTC';
  private readonly report = new Resource(this, {
    load: (_, signal) => ask(choosingEndpoints.learnedReport, {}, { signal }),
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, reportStyles];

  private found({ creatives, k, until, usesContext, rules }: Report) {
    if (creatives.length === 0)
      return html`<ui-empty icon="people" heading="Nothing has been learned yet">
        <p>
          Screens learn where a slot of a playlist has several creatives to choose from and a camera is on. What they
          learned in a week is shown here once the week is over, on Monday.
        </p>
      </ui-empty>`;
    const plays = creatives.reduce((sum, creative) => sum + (creative.plays ?? 0), 0);
    return html`<p class="note">
        <ui-icon name="info"></ui-icon>
        <span>
          Estimated attention per person and play, from at least ${count(plays, 'play')} with somebody there in the weeks until
          ${momentText(until, this.zone)}. The range holds the true mean 95 times in 100, whenever and however often you
          look. Plays are rounded down to tens, and weeks with fewer than ${k} plays of a creative are left out of it.
        </span>
      </p>
      <div class="row">${csvLink(choosingEndpoints.learnedCsv, {})}</div>
      ${barTable({
        caption: 'How long people look, estimated',
        heads: ['Creative', 'Seconds a person', 'Between', 'Plays seen'],
        rows: creatives.map((creative) => learnedRow(creative, k)),
      })}
      <p class="note">
        <ui-icon name="people"></ui-icon>
        <span>
          ${
            usesContext
              ? 'It makes a difference who stands there and when, so slots that learn choose by estimated age band, number of people and part of the day.'
              : 'It makes no difference yet who stands there, so slots that learn choose by what does best with everybody.'
          }
        </span>
      </p>
      ${ruleFitTable(rules)}`;
  }

  protected override render() {
    return html`<div class="report">${this.report.render({ complete: (report) => this.found(report) })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learned-report': LearnedReport;
  }
}
