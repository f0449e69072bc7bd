import { html, type TemplateResult } from 'lit';
import { contentTotal, LADDER } from '../../../shared/audience/content-total.ts';
import { type AudienceReport, averageAudience, perPlay, tensText, withheld } from './audience-words.ts';

/** What each creative's plays met, and the ladder of all of them with its formulas. */
export function audienceContent({ content, k }: AudienceReport): TemplateResult {
  if (content.length === 0)
    return html`<p class="note" data-tone="warning">
      <ui-icon name="clock"></ui-icon>
      <span>
        Figures by content are withheld for these days: they are told once a day is over and at least ${k} people came, else
        with their week.
      </span>
    </p>`;
  return html`${byContent(content, k)} ${ladder(content, k)}`;
}

function byContent(content: AudienceReport['content'], k: number): TemplateResult {
  return html`<div class="table-scroll" role="region" aria-label="Audience by content" tabindex="0">
      <table class="table">
        <caption>
          By content, estimated
        </caption>
        <thead>
          <tr>
            <th scope="col">Creative</th>
            <th scope="col" class="number">Ad plays</th>
            <th scope="col" class="number">Gross impressions</th>
            <th scope="col" class="number">Per play</th>
            <th scope="col" class="number">OTS</th>
            <th scope="col" class="number">LTS 1 s</th>
            <th scope="col" class="number">LTS 2 s</th>
            <th scope="col" class="number">Present on average</th>
            <th scope="col" class="number">Arrivals</th>
          </tr>
        </thead>
        <tbody>
          ${content.map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              <td class="number">${withheld(row.plays)}</td>
              <td class="number">${tensText(row.impressions, k)}</td>
              <td class="number">${perPlay(row.impressions, row.plays)}</td>
              <td class="number">${tensText(row.ots, k)}</td>
              <td class="number">${tensText(row.lts, k)}</td>
              <td class="number">${tensText(row.lts2, k)}</td>
              <td class="number">${averageAudience(row)}</td>
              <td class="number">${tensText(row.arrivals, k)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="soft">
      Plays are those during which a camera counted, and exact. All else is rounded down to multiples of ${k} by screen and
      day, and counts only where at least ${k} different people came while the creative was on. “Present on average” is the
      audience a play has at any moment (AUA); “arrivals” are people who came while it was on.
    </p>`;
}

/** The in-store ladder of IAB and IAB Europe: each rung is a part of the one above. */
function ladder(content: AudienceReport['content'], k: number): TemplateResult {
  const total = contentTotal(content);
  return html`<div class="table-scroll" role="region" aria-label="From ad play to likelihood to see" tabindex="0">
    <table class="table stacks ladder">
      <caption>
        From ad play to likelihood to see (IAB in-store ladder), estimated
      </caption>
      <thead>
        <tr>
          <th scope="col">Rung</th>
          <th scope="col" class="number">Count</th>
          <th scope="col" class="number">Per ad play</th>
          <th scope="col">Formula</th>
        </tr>
      </thead>
      <tbody>
        ${LADDER.map(
          ({ rung, name, formula }) => html`<tr>
            <th scope="row">${name}</th>
            <td class="number" data-label="Count">${rung === 'plays' ? withheld(total.plays) : tensText(total[rung], k)}</td>
            <td class="number" data-label="Per play">${rung === 'plays' ? '1' : perPlay(total[rung], total.plays)}</td>
            <td class="formula" data-label="Formula">${formula}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
