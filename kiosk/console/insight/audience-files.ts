import { html, type TemplateResult } from 'lit';
import { audienceEndpoints } from '../../../shared/protocol/audience-endpoints.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { csvLink } from './csv-link.ts';

/** The same figures to take away: on paper, or as files that say of themselves what they are. */
export function audienceFiles(query: ReportQuery): TemplateResult {
  return html`<div class="row files">
    ${csvLink(audienceEndpoints.audienceCsv, query)}
    ${csvLink(audienceEndpoints.audienceSpreadCsv, query, 'Stay and attention')}
    ${csvLink(audienceEndpoints.audienceContentCsv, query, 'By content')}
    ${csvLink(audienceEndpoints.audienceLadderCsv, query, 'In-store ladder')}
    ${csvLink(audienceEndpoints.audienceCsv, { ...query, noise: 'laplace' }, 'With noise, to pass on')}
    <button class="button" @click=${() => print()}>Print</button>
  </div>`;
}
