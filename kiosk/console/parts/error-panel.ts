import { html, type TemplateResult } from 'lit';
import '../../ui/empty.ts';
import { wordsFor } from '../data/feedback.ts';

/** Stands where a list would be that could not be read. The page's styles must hold `buttonStyles`. */
export function errorPanel(error: unknown, retry: () => void): TemplateResult {
  return html`<ui-empty icon="warning" heading="This could not be loaded" role="alert">
    <p>${wordsFor(error)}</p>
    <button class="button" @click=${retry}>Try again</button>
  </ui-empty>`;
}
