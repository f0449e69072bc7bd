import { html, type TemplateResult } from 'lit';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import type { ReportQuery } from '../../../shared/protocol/report-query.ts';
import { endpointUrl } from '../../wire/http-client.ts';

/** The same figures as a file, for a spreadsheet. */
export function csvLink(
  endpoint: Endpoint,
  query: Partial<ReportQuery> & { noise?: 'laplace' },
  label = 'CSV',
): TemplateResult {
  return html`<a class="button" href=${endpointUrl(endpoint, {}, query).href} download>
    <ui-icon name="download"></ui-icon>${label}
  </a>`;
}
