import type { CompiledEntry, CompiledPlaylist } from './compiled.ts';
import type { Pattern } from './pattern.ts';
import { clockOf, type ZoneClock } from './zone.ts';

/** An entry that can run on this screen, if its time comes and its playlist is ready. */
export interface Candidate {
  readonly entry: CompiledEntry;
  readonly priority: number;
  readonly playlist: CompiledPlaylist;
  readonly pattern: Pattern;
  /** Index into {@link DisplayView.clocks}. */
  readonly clock: number;
}

/** What of a schedule concerns one screen, in the order of `CompiledSchedule.entries`. */
export interface DisplayView {
  readonly candidates: readonly Candidate[];
  /** The wall clocks that these candidates are read on. */
  readonly clocks: readonly ZoneClock[];
}

/** Whether an entry is meant for a display; an entry that names none is meant for all. */
export function targets(entry: CompiledEntry, displayId: string): boolean {
  const { displayIds } = entry.source;
  return displayIds.length === 0 || displayIds.includes(displayId);
}

export function viewFor(
  entries: readonly CompiledEntry[],
  display: { readonly id: string; readonly zone: string },
): DisplayView {
  const clocks: ZoneClock[] = [];
  const places = new Map<string, number | null>();
  const placeOf = (zone: string): number | null => {
    const known = places.get(zone);
    if (known !== undefined) return known;
    const clock = clockOf(zone);
    const place = clock === null ? null : clocks.push(clock) - 1;
    places.set(zone, place);
    return place;
  };

  const candidates: Candidate[] = [];
  for (const entry of entries) {
    const { playlist, pattern } = entry;
    if (playlist === null || pattern === null || !targets(entry, display.id)) continue;
    const clock = placeOf(entry.source.zone ?? display.zone);
    if (clock !== null) candidates.push({ entry, priority: entry.source.priority, playlist, pattern, clock });
  }
  return { candidates, clocks };
}
