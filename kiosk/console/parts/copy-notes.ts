import { html, nothing, type TemplateResult } from 'lit';
import '../../ui/icon.ts';

interface Note {
  /** The creative, where several are looked at together. */
  name?: string;
  words: string;
  instead: string;
}

/** Lines that show how much the shop knows about whoever reads them, each with the way round. A warning, no bar. */
export function copyNotes(notes: readonly Note[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<div class="note" data-tone="warning" role="status">
    <ui-icon name="eye"></ui-icon>
    <div>
      <p><b>This shows readers how much you know about them.</b> On a screen that others see, most find that creepy.</p>
      ${notes.map(
        ({ name, words, instead }) =>
          html`<p>${name === undefined ? nothing : html`${name}: `}“${words}”. Instead, ${instead}.</p>`,
      )}
    </div>
  </div>`;
}
