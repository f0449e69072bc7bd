import { html, nothing, type TemplateResult } from 'lit';
import '../../ui/icon.ts';
import type { Library } from '../data/library.ts';
import { count, durationText } from '../parts/moments.ts';
import type { DraftHistory } from '../data/draft-history.ts';
import { loopLength } from './playlist-length.ts';
import type { PlaylistDraft } from './slot-edits.ts';

interface EditorHeadOptions {
  draft: PlaylistDraft;
  library: Library;
  history: DraftHistory<PlaylistDraft>;
  readonly: boolean;
  saving: boolean;
  save: () => void;
}

/** Name and length of the playlist, and the buttons that take back or keep what was changed. */
export function editorHead({
  draft,
  library,
  history,
  readonly,
  saving,
  save,
}: EditorHeadOptions): TemplateResult {
  return html`<div class="head">
    <div>
      <p><a href="/console/playlists">Playlists</a></p>
      <h1>${draft.name || 'Playlist'}</h1>
      <p>${count(draft.slots.length, 'slot')} · ${durationText(loopLength(draft.slots, library.byId))} a turn</p>
    </div>
    ${
      readonly
        ? nothing
        : html`<div class="row">
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
          </div>`
    }
  </div>`;
}
