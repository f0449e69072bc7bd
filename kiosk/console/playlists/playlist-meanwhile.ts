import { html, type TemplateResult } from 'lit';
import type { Playlist } from '../../../shared/model/playlist.ts';
import type { Store } from '../../../shared/model/store.ts';
import type { SavedPlaylist } from '../../../shared/protocol/saved-draft.ts';
import type { DraftDesk } from '../data/draft-desk.ts';
import type { Library } from '../data/library.ts';
import { Names } from '../differences/names.ts';
import { playlistFields } from '../differences/playlist-fields.ts';
import { theirsAndMine } from '../differences/theirs-and-mine.ts';
import { changedMeanwhile } from '../parts/changed-meanwhile.ts';
import type { PlaylistDraft } from './slot-edits.ts';

interface Told {
  desk: DraftDesk<PlaylistDraft>;
  draft: PlaylistDraft;
  /** As somebody else has saved it. */
  playlist: SavedPlaylist;
  playlists: ReadonlyMap<string, Playlist>;
  library: Library;
  store: Store;
  load: () => void;
}

/** What is typed in the editor beside what somebody else has saved; nothing while nobody has. */
export function playlistMeanwhile(told: Told): ReturnType<typeof changedMeanwhile> {
  const { desk, playlist, load } = told;
  if (!desk.isOutdated(playlist.version)) return changedMeanwhile(null);
  const keep = () => desk.keep(playlist.version);
  return changedMeanwhile({ what: 'playlist', load, keep, difference: difference(told) });
}

function difference({ draft, playlist, playlists, library, store }: Told): TemplateResult {
  const creatives = [...library.byId.values()];
  const names = new Names({ playlists: [...playlists.values()], creatives }, [], store);
  return html`${theirsAndMine(playlistFields({ before: draft, after: playlist }, names), library)}`;
}
