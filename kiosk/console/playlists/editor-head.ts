import { html, type TemplateResult } from 'lit';
import type { DraftDesk } from '../data/draft-desk.ts';
import { draftButtons } from '../parts/draft-buttons.ts';
import { type Loop, loopWords } from './playlist-length.ts';
import type { PlaylistDraft } from './slot-edits.ts';

interface EditorHeadOptions {
  draft: PlaylistDraft;
  loop: Loop;
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
      <p>${loopWords(loop)} a turn</p>
    </div>
    ${draftButtons(desk, { readonly, save })}
  </div>`;
}
