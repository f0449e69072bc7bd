import { html, nothing, type TemplateResult } from 'lit';
import type { ListedInterruption } from '../../../shared/protocol/interruption-endpoints.ts';
import { momentText } from '../parts/moments.ts';
import { courseOf, kindOf, placesOf, titleOf } from './live-words.ts';
import { type MeantDisplay, reachCount, reachOf, shownText } from './reach-words.ts';

/** What stood over the schedule and is over, with which screens showed an alarm and which did not. */
export function pastTable(
  over: readonly ListedInterruption[],
  { displays, zone }: { displays: readonly MeantDisplay[]; zone: string },
): TemplateResult | typeof nothing {
  if (over.length === 0) return nothing;
  return html`<div class="table-scroll" role="region" aria-label="The last 30 days" tabindex="0">
    <table class="table stacks">
      <caption>
        The last 30 days
      </caption>
      <thead>
        <tr>
          <th>What</th>
          <th>Began</th>
          <th>For</th>
          <th>Where</th>
          <th>Seen on</th>
          <th>By</th>
        </tr>
      </thead>
      <tbody>
        ${over.map((one) => {
          const { interruption, by } = one;
          const { word, tone } = kindOf(interruption);
          return html`<tr>
            <th scope="row"><span class="badge" data-tone=${tone}>${word}</span> ${titleOf(interruption)}</th>
            <td data-label="Began">${momentText(interruption.startAt, zone)}</td>
            <td data-label="For">${courseOf(interruption)}</td>
            <td data-label="Where">${placesOf(interruption, displays)}</td>
            <td data-label="Seen on">${interruption.kind === 'takeover' ? '–' : seenOn(one, displays)}</td>
            <td data-label="By">${by}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function seenOn(one: ListedInterruption, displays: readonly MeantDisplay[]): TemplateResult {
  const report = reachOf(one, displays);
  return html`<div>
    <div>${reachCount(report)}${report.shown.length > 0 ? `: ${shownText(report)}` : nothing}</div>
    ${report.missing.length > 0 ? html`<div><b>Not on</b> ${report.missing.join(', ')}</div>` : nothing}
  </div>`;
}
