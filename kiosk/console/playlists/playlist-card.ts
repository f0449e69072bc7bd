import { html, type TemplateResult } from 'lit';
import type { Playlist } from '../../../shared/model/playlist.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { unnest } from '../../../shared/schedule/unnest.ts';
import { type CardActions, cardActions } from '../parts/linked-cards.ts';
import { loopOf, loopWords } from './playlist-length.ts';

interface PlaylistCardOptions {
  library: Library;
  /** All of them: one may stand in another. */
  playlists: ReadonlyMap<string, Playlist>;
  /** The civil day on which its length is counted. */
  day: number;
  /** Null where the person may not change content. */
  actions: CardActions | null;
}

const SHOWN = 4;

/** One playlist in the list: a filmstrip, its name, how long one turn takes. */
export function playlistCard(
  playlist: Playlist,
  { library, playlists, day, actions }: PlaylistCardOptions,
): TemplateResult {
  const { id, name } = playlist;
  const { slots } = unnest(playlist, playlists);
  const loop = loopOf(playlist, { creatives: library.byId, playlists, day });
  return html`<article class="card linked playlist">
    <div class="film">
      ${
        slots.length === 0
          ? html`<div class="blank">Empty</div>`
          : slots.slice(0, SHOWN).map(({ slot }) => {
              const creative = library.byId.get(slot.creativeId) ?? null;
              return html`<creative-thumb
                .creative=${creative}
                .library=${library}
              ></creative-thumb>`;
            })
      }
    </div>
    <div class="words">
      <h2><a href="/console/playlists/${id}">${name}</a></h2>
      <p class="soft">${loopWords(loop)} a turn</p>
    </div>
    ${cardActions(name, actions)}
  </article>`;
}
