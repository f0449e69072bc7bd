import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { reportEndpoints } from '../../../shared/protocol/report-endpoints.ts';
import { clockText, dayText, durationText } from '../parts/moments.ts';

type Report = Answer<typeof reportEndpoints.playReport>;

const RESULT = { complete: 'Complete', interrupted: 'Interrupted', failed: 'Failed' } as const;
const TONE = { complete: 'success', interrupted: 'warning', failed: 'danger' } as const;

/** The latest plays one by one; plays that an audience chose only by the day. */
export function playRows({
  rows,
  adaptive,
  zone,
}: Pick<Report, 'rows' | 'adaptive'> & { zone: string }): TemplateResult {
  const places = new Set(rows.map(({ zoneName }) => zoneName)).size > 1;
  return html`${
    rows.length > 0
      ? html`<div class="table-scroll" role="region" aria-label="Latest plays" tabindex="0">
          <table class="table">
            <caption>
              Latest plays
            </caption>
            <thead>
              <tr>
                <th>When</th>
                <th>Display</th>
                <th>Creative</th>
                ${places ? html`<th>Where</th>` : nothing}
                <th class="number">Length</th>
                <th>Result</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (row) => html`<tr>
                  <td class="numeric">
                    ${dayText(row.startedAt, zone)}, ${clockText(row.startedAt, zone)}
                    ${row.clockOffsetMs === null ? html`<div class="soft">by its own clock</div>` : nothing}
                  </td>
                  <td>${row.displayName}</td>
                  <td>${row.creativeName}</td>
                  ${places ? html`<td>${row.zoneName}</td>` : nothing}
                  <td class="number">${durationText(row.durationMs)}</td>
                  <td><span class="badge" data-tone=${TONE[row.result]}>${RESULT[row.result]}</span></td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>`
      : nothing
  }
  ${
    adaptive.length > 0
      ? html`<div class="table-scroll" role="region" aria-label="Slots with audience variants" tabindex="0">
          <table class="table">
            <caption>
              Slots with audience variants, by day
            </caption>
            <thead>
              <tr>
                <th>Day</th>
                <th>Display</th>
                <th>Creative</th>
                <th class="number">Plays</th>
                <th class="number">Time</th>
              </tr>
            </thead>
            <tbody>
              ${adaptive.map(
                (row) => html`<tr>
                  <td class="numeric">${dayText(row.dayStart, zone)}</td>
                  <td>${row.displayName}</td>
                  <td>${row.creativeName}</td>
                  <td class="number">${row.plays}</td>
                  <td class="number">${durationText(row.seconds * 1000)}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
        <p class="soft">
          Told when the day is over; exact times are never stored. Who stood there could be told from them.
        </p>`
      : nothing
  }`;
}
