import { html, nothing, type TemplateResult } from 'lit';
import type { Playlist } from '../../../shared/model/playlist.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { count, durationText } from '../parts/moments.ts';
import { loopLength } from './playlist-length.ts';

interface PlaylistCardOptions {
  library: Library;
  /** Null where the person may not change content. */
  actions: { remove: () => void; duplicate: () => void } | null;
}

const SHOWN = 4;

/** One playlist in the list: a filmstrip, its name, how long one turn takes. */
export function playlistCard(playlist: Playlist, { library, actions }: PlaylistCardOptions): TemplateResult {
  const { id, name, slots } = playlist;
  return html`<article class="card playlist">
    <div class="film">
      ${
        slots.length === 0
          ? html`<div class="blank">Empty</div>`
          : slots.slice(0, SHOWN).map(({ creativeId }) => {
              const creative = library.byId.get(creativeId) ?? null;
              return html`<creative-thumb
                .creative=${creative}
                .library=${library}
              ></creative-thumb>`;
            })
      }
    </div>
    <div class="words">
      <h2><a href="/console/playlists/${id}">${name}</a></h2>
      <p class="soft">${count(slots.length, 'slot')} · ${durationText(loopLength(slots, library.byId))} a turn</p>
    </div>
    ${
      actions
        ? html`<div class="row">
            <button class="icon-button" aria-label="Duplicate ${name}" @click=${actions.duplicate}>
              <ui-icon name="copy"></ui-icon>
            </button>
            <button class="icon-button" aria-label="Delete ${name}" @click=${actions.remove}>
              <ui-icon name="trash"></ui-icon>
            </button>
          </div>`
        : nothing
    }
  </article>`;
}
