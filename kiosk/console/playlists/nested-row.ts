import { html, nothing, type TemplateResult } from 'lit';
import type { NestedSlot, Playlist } from '../../../shared/model/playlist.ts';
import { unnest } from '../../../shared/schedule/unnest.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { loopOf, loopWords } from './playlist-length.ts';
import { rowButtons } from './row-buttons.ts';
import { type SlotDates, slotDates } from './slot-dates.ts';

/** What can be done with any slot. */
export interface RowActs {
  move: (to: number) => void;
  remove: () => void;
  setDates: (dates: SlotDates) => void;
}

export interface NestedRowOptions {
  library: Library;
  playlists: ReadonlyMap<string, Playlist>;
  /** `YYYY-MM-DD`, and the same as a civil day. */
  today: string;
  day: number;
  at: number;
  count: number;
  /** Shows its first picture in the preview. */
  look: () => void;
  /** Null where the person may only look. */
  acts: RowActs | null;
}

/** One place in the loop that another playlist fills: its name, how much it holds, and when. */
export function nestedRow(slot: NestedSlot, options: NestedRowOptions): TemplateResult {
  const { library, playlists, today, day, at, look, acts } = options;
  const inner = playlists.get(slot.playlistId);
  const name = inner?.name ?? 'A playlist that is gone';
  const first = inner && unnest(inner, playlists).slots[0];
  const loop = inner && loopOf(inner, { creatives: library.byId, playlists, day });
  return html`<div class="slot">
    ${acts ? html`<span class="grip" aria-hidden="true"><ui-icon name="grip"></ui-icon></span>` : nothing}
    <b class="place numeric">${at + 1}</b>
    <div class="thumb nested">
      <creative-thumb
        .creative=${library.byId.get(first?.slot.creativeId ?? '') ?? null}
        .library=${library}
      ></creative-thumb>
      <button aria-label="Look at ${name}" @click=${look}></button>
    </div>
    <div class="what">
      <b><ui-icon name="playlist"></ui-icon> ${inner ? html`<a href="/console/playlists/${inner.id}">${name}</a>` : name}</b>
      <span class="row settings">
        <span class="soft">
          ${loop ? `Playlist · ${loopWords(loop)}` : 'Nothing plays here.'}
        </span>
        ${slotDates(slot, { today, name, set: acts?.setDates ?? null })}
      </span>
    </div>
    ${acts ? rowButtons({ ...acts, name, at, count: options.count, exchange: null }) : nothing}
  </div>`;
}
