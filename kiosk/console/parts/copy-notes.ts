import { html, nothing, type TemplateResult } from 'lit';
import '../../ui/icon.ts';

interface Note {
  /** The creative, where several are looked at together. */
  name?: string;
  words: string;
  instead: string;
}

/**
 * Lines that show how much the shop knows about whoever reads them, each with the way round. A warning, no bar.
 *
 * @param why what is wrong with that where they read it
 */
export function copyNotes(
  notes: readonly Note[],
  why = 'On a screen that others see, most find that creepy.',
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<div class="note" data-tone="warning" role="status">
    <ui-icon name="eye"></ui-icon>
    <div>
      <p><b>This shows readers how much you know about them.</b> ${why}</p>
      ${notes.map(
        ({ name, words, instead }) =>
          html`<p>${name === undefined ? nothing : html`${name}: `}“${words}”. Instead, ${instead}.</p>`,
      )}
    </div>
  </div>`;
}
