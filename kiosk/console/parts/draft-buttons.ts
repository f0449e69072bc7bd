import { html, nothing, type TemplateResult } from 'lit';
import type { DraftDesk } from '../data/draft-desk.ts';

/** The buttons at the head of an editor that take back or keep what was changed; nothing for whoever may only look. */
export function draftButtons<T>(
  desk: DraftDesk<T>,
  { readonly, save }: { readonly: boolean; save: () => void },
): TemplateResult | typeof nothing {
  if (readonly) return nothing;
  const { history, saving } = desk;
  return html`<div class="row">
    <span class="soft" role="status">${history.dirty ? 'Not saved' : ''}</span>
    <button class="button" ?disabled=${!history.undoable} @click=${() => history.undo()}>Undo</button>
    <button
      class="button"
      data-kind="primary"
      aria-disabled=${!history.dirty || saving}
      @click=${() => history.dirty && save()}
    >
      ${saving ? 'Saving…' : 'Save'}
    </button>
  </div>`;
}
