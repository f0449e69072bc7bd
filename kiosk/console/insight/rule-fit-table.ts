import { html, nothing, type TemplateResult } from 'lit';
import type { choosingEndpoints } from '../../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { ruleWords } from '../parts/rule-words.ts';
import { fitWords } from './learned-words.ts';

type RuleFit = Answer<typeof choosingEndpoints.learnedReport>['rules'][number];

/** Every rule as the guess that it is, and whether those whom it means look longer. */
export function ruleFitTable(rules: readonly RuleFit[]): TemplateResult | typeof nothing {
  if (rules.length === 0) return nothing;
  return html`<div class="table-scroll" role="region" aria-label="Do the guesses fit?" tabindex="0">
    <table class="table">
      <caption>
        Do the guesses fit? Estimated, by the plays drawn by lot
      </caption>
      <thead>
        <tr>
          <th>Guess</th>
          <th>Is shown</th>
          <th>Looked at longer than the slot’s others</th>
        </tr>
      </thead>
      <tbody>
        ${rules.map(
          (rule) => html`<tr>
            <th scope="row">${rule.persona ? html`“${rule.persona}”: ` : nothing}${ruleWords(rule.when)}</th>
            <td>${rule.creativeName} <span class="soft">(${rule.playlistName})</span></td>
            <td>${fitWords(rule)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
