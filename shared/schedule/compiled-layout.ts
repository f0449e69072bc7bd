import type { Layout, Zone } from '../model/layout.ts';
import type { CompiledPlaylist } from './compiled-playlist.ts';

export interface CompiledZone {
  readonly zone: Zone;
  /** Null in the main zone, and where the document does not hold it. */
  readonly playlist: CompiledPlaylist | null;
}

export interface CompiledLayout {
  /** Its place among the layouts of the compiled schedule: 0, 1, 2 ... */
  readonly place: number;
  readonly layout: Layout;
  readonly main: Zone;
  /** All but the main one; none where an overlay has the main one's place. */
  readonly sides: readonly CompiledZone[];
}

/** Finds the layout by which an entry divides the screen; null: it has none, or one that the document does not hold. */
export type LayoutFinder = (layoutId: string | null, layer: 'main' | 'overlay') => CompiledLayout | null;

/** @param layouts by id */
export function layoutFinder(
  layouts: ReadonlyMap<string, Layout>,
  playlists: ReadonlyMap<string, CompiledPlaylist>,
): LayoutFinder {
  const whole = new Map<string, CompiledLayout>();
  const bare = new Map<string, CompiledLayout>();
  for (const layout of layouts.values()) {
    const main = layout.zones.find(({ playlistId }) => playlistId === null);
    if (main === undefined) continue;
    const sides = layout.zones.flatMap((zone) =>
      zone.playlistId === null ? [] : [{ zone, playlist: playlists.get(zone.playlistId) ?? null }],
    );
    const place = whole.size * 2;
    whole.set(layout.id, { place, layout, main, sides });
    bare.set(layout.id, { place: place + 1, layout, main, sides: [] });
  }
  return (layoutId, layer) => (layer === 'main' ? whole : bare).get(layoutId ?? '') ?? null;
}
