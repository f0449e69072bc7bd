import { html, type TemplateResult } from 'lit';
import { clockText, dayText, spanText } from '../parts/moments.ts';
import { type AudienceRow, bandText, hidden } from './audience-words.ts';

interface AudienceRowsOptions {
  k: number;
  zone: string;
}

/** Every released row. Hidden counts say so. */
export function audienceRows(rows: readonly AudienceRow[], { k, zone }: AudienceRowsOptions): TemplateResult {
  const seconds = (value: number | null) => (value === null ? 'hidden' : spanText(value * 1000));
  return html`<div class="table-scroll" role="region" aria-label="Audience by time" tabindex="0">
    <table class="table">
      <caption>
        By time, estimated
      </caption>
      <thead>
        <tr>
          <th>When</th>
          <th>Display</th>
          <th>Age</th>
          <th class="number">People</th>
          <th class="number">Looked</th>
          <th class="number">Stayed</th>
          <th class="number">Looked for</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <td class="numeric">${whenText(row, zone)}</td>
            <td>${row.displayName ?? 'All displays'}</td>
            <td>${bandText(row.band)}</td>
            <td class="number">${row.people}</td>
            <td class="number">${hidden(row.watchers, k)}</td>
            <td class="number">${seconds(row.dwellSeconds)}</td>
            <td class="number">${seconds(row.attentionSeconds)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function whenText({ grain, from, to }: AudienceRow, zone: string): string {
  if (grain === 'hour') return `${dayText(from, zone)}, ${clockText(from, zone)}–${clockText(to, zone)}`;
  if (grain === 'day') return dayText(from, zone);
  return `Week of ${dayText(from, zone)}`;
}
