import { html, type TemplateResult } from 'lit';
import type { DraftDesk } from '../data/draft-desk.ts';
import { draftButtons } from '../parts/draft-buttons.ts';
import { count, durationText } from '../parts/moments.ts';
import type { loopOf } from './playlist-length.ts';
import type { PlaylistDraft } from './slot-edits.ts';

interface EditorHeadOptions {
  draft: PlaylistDraft;
  loop: ReturnType<typeof loopOf>;
  desk: DraftDesk<PlaylistDraft>;
  readonly: boolean;
  save: () => void;
}

/** Name and length of the playlist, and the buttons that take back or keep what was changed. */
export function editorHead({ draft, loop, desk, readonly, save }: EditorHeadOptions): TemplateResult {
  return html`<div class="head">
    <div>
      <p><a href="/console/playlists">Playlists</a></p>
      <h1>${draft.name || 'Playlist'}</h1>
      <p>${loopWords(draft, loop)}</p>
    </div>
    ${draftButtons(desk, { readonly, save })}
  </div>`;
}

/** "12 slots · 1:45 a turn", and of slots with dates those of today. */
function loopWords({ slots }: PlaylistDraft, loop: ReturnType<typeof loopOf>): string {
  const isDated = slots.some(({ from, until }) => from !== undefined || until !== undefined);
  return `${count(loop.slots, 'slot')}${isDated ? ' today' : ''} · ${durationText(loop.ms)} a turn`;
}
