import { html, nothing, type TemplateResult } from 'lit';
import '../../ui/icon.ts';
import type { DraftHistory } from '../data/draft-history.ts';
import { count, durationText } from '../parts/moments.ts';
import type { loopOf } from './playlist-length.ts';
import type { PlaylistDraft } from './slot-edits.ts';

interface EditorHeadOptions {
  draft: PlaylistDraft;
  loop: ReturnType<typeof loopOf>;
  history: DraftHistory<PlaylistDraft>;
  readonly: boolean;
  saving: boolean;
  save: () => void;
}

/** Name and length of the playlist, and the buttons that take back or keep what was changed. */
export function editorHead({
  draft,
  loop,
  history,
  readonly,
  saving,
  save,
}: EditorHeadOptions): TemplateResult {
  return html`<div class="head">
    <div>
      <p><a href="/console/playlists">Playlists</a></p>
      <h1>${draft.name || 'Playlist'}</h1>
      <p>${loopWords(draft, loop)}</p>
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

/** "12 slots · 1:45 a turn", and of slots with dates those of today. */
function loopWords({ slots }: PlaylistDraft, loop: ReturnType<typeof loopOf>): string {
  const isDated = slots.some(({ from, until }) => from !== undefined || until !== undefined);
  return `${count(loop.slots, 'slot')}${isDated ? ' today' : ''} · ${durationText(loop.ms)} a turn`;
}
