import { html, type TemplateResult } from 'lit';
import type { Reason } from '../../../shared/schedule/reason.ts';

/** Every entry with the rule that lets it in or keeps it out. */
export function reasonsTable(reasons: readonly Reason[]): TemplateResult {
  return html`<div class="table-scroll" role="region" aria-label="Reasons" tabindex="0">
    <table class="table">
      <thead>
        <tr>
          <th>Entry</th>
          <th>Plays</th>
          <th>Because</th>
        </tr>
      </thead>
      <tbody>
        ${reasons.map(
          ({ name, outcome, text }) => html`<tr>
            <th scope="row">${name}</th>
            <td>
              <span class="badge" data-tone=${outcome === 'playing' ? 'success' : ''}>
                ${outcome === 'playing' ? 'Yes' : 'No'}
              </span>
            </td>
            <td>${text}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
