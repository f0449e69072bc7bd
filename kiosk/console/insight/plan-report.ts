import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { floorPlanEndpoints } from '../../../shared/protocol/floor-plan-endpoints.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { visitPlanEndpoints } from '../../../shared/protocol/visit-plan-endpoints.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { shareText } from './add-on-words.ts';
import { type BarRow, barTable } from './bar-table.ts';
import {
  ARM_WORDS,
  foundText,
  invitationText,
  ORIGIN_WORDS,
  PLANS_HEADING,
  PLANS_LEAD,
  PLANS_NONE,
  WAYS_HEADING,
  WAYS_LEAD,
  WAYS_MISSED,
  WAYS_NONE,
} from './plan-words.ts';
import { reportStyles } from './report-styles.ts';

type Plans = Answer<typeof visitPlanEndpoints.planReport>;
type Ways = Answer<typeof floorPlanEndpoints.wayReport>;

/** Who came with a plan, with and without an invitation; and whether the ways that were shown led there. */
@customElement('plan-report')
export class PlanReport extends LitElement {
  @property({ attribute: false }) query!: ReportQuery;
  private readonly report = new Resource(this, {
    load: async ([query], signal) => ({
      plans: await ask(visitPlanEndpoints.planReport, { query }, { signal }),
      ways: await ask(floorPlanEndpoints.wayReport, { query }, { signal }),
    }),
    args: () => [this.query] as const,
    bells: ['log'],
  });

  static override styles = [surfaceStyles, pageStyles, tableStyles, reportStyles];

  protected override render() {
    return this.report.render({
      complete: ({ plans, ways }) => html`<div class="report">${this.plans(plans)} ${this.ways(ways)}</div>`,
    });
  }

  private plans({ origins }: Plans) {
    const told = origins.filter(({ invited, without }) => invited !== null || without !== null);
    return html`<section class="report">
      <h2>${PLANS_HEADING}</h2>
      <p class="soft">${told.length > 0 ? PLANS_LEAD : PLANS_NONE}</p>
      ${told.map(
        (origin) => html`${barTable({
          caption: ORIGIN_WORDS[origin.origin],
          heads: ['Plans', 'Led to a visit', 'Of'],
          rows: (['invited', 'without'] as const).flatMap((arm): BarRow[] => {
            const one = origin[arm];
            if (!one) return [];
            const of = new Intl.NumberFormat(locale()).format(one.plans);
            return [{ label: ARM_WORDS[arm], value: one.share, text: shareText(one.share), cells: [of] }];
          }),
        })}
          <p>${invitationText(origin)}</p>`,
      )}
    </section>`;
  }

  private ways({ ended, missed }: Ways) {
    return html`<section class="report">
      <h2>${WAYS_HEADING}</h2>
      <p class="soft">${ended ? WAYS_LEAD : WAYS_NONE}</p>
      ${ended ? html`<p>${foundText(ended)}</p>` : nothing}
      ${
        missed && missed.counts.length > 0
          ? barTable({
              caption: WAYS_MISSED,
              heads: ['Product', 'Times'],
              rows: missed.counts.map(({ name, count }) => ({ label: name, value: count })),
            })
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-report': PlanReport;
  }
}
