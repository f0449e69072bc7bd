import { html, type TemplateResult } from 'lit';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import '../speak-later.ts';
import { problemWords, strings } from '../strings.ts';

/** Why a page that a code gave along is not there; `again` tries once more, where that may help. */
export function takenTrouble(code: ProblemCode, again?: () => void): TemplateResult {
  const gone = code === 'not-found';
  const { title, text } = gone
    ? { title: strings.takenGone, text: strings.takenGoneText }
    : problemWords(code);
  return html`<div role="alert" class="stack">
    <h1>${title}</h1>
    <p>${text}</p>
    ${gone || !again ? '' : html`<button class="button" @click=${again}>${strings.tryAgain}</button>`}
  </div>`;
}
