import { html, nothing, type TemplateResult } from 'lit';
import { clockText, dayText, spanText } from '../parts/moments.ts';
import { type AudienceRow, bandText, withheld } from './audience-words.ts';

/** More would make a page that nobody scrolls; the file has them all. */
const MOST_ROWS = 500;

/** The released rows, the latest first. */
export function audienceRows(rows: readonly AudienceRow[], zone: string): TemplateResult {
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
          <th class="number">Present for</th>
        </tr>
      </thead>
      <tbody>
        ${rows
          .toReversed()
          .slice(0, MOST_ROWS)
          .map(
            (row) => html`<tr>
            <td class="numeric">${whenText(row, zone)}</td>
            <td>${row.displayName ?? 'All displays'}</td>
            <td>${bandText(row.band)}</td>
            <td class="number">${withheld(row.people)}</td>
            <td class="number">${spanText(row.presenceSeconds * 1000)}</td>
          </tr>`,
          )}
      </tbody>
    </table>
  </div>
  ${rows.length > MOST_ROWS ? html`<p class="soft">These are the latest ${MOST_ROWS} of ${rows.length}; the CSV has them all.</p>` : nothing}`;
}

function whenText({ grain, from, to }: AudienceRow, zone: string): string {
  if (grain === 'hour') return `${dayText(from, zone)}, ${clockText(from, zone)}–${clockText(to, zone)}`;
  if (grain === 'day') return dayText(from, zone);
  return `Week of ${dayText(from, zone)}`;
}
