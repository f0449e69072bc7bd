import type { Candidate } from './candidate.ts';
import type { CompiledEntry, CompiledInterruption, CompiledParts, CompiledShop } from './compiled.ts';
import { Roster } from './roster.ts';
import { clockOf, type ZoneClock } from './zone.ts';

/** What of a schedule concerns one screen, in the orders of {@link CompiledParts}. */
export interface DisplayView {
  readonly main: Roster;
  readonly overlay: Roster;
  readonly takeovers: readonly CompiledInterruption[];
  readonly emergencies: readonly CompiledInterruption[];
  /** Null: always open, or no clock to tell by. */
  readonly shop: (CompiledShop & { readonly clock: number }) | null;
  /** The clock on whose days slots are valid: the screen's own, or UTC's where this runtime does not know that. */
  readonly dayClock: number;
  /** The wall clocks that all this is read on. */
  readonly clocks: readonly ZoneClock[];
}

/** Whether something is meant for a display; what names none is meant for all. */
export function targets(
  { source }: { readonly source: { readonly displayIds: readonly string[] } },
  displayId: string,
): boolean {
  return source.displayIds.length === 0 || source.displayIds.includes(displayId);
}

export function viewFor(
  { entries, takeovers, emergencies, shop }: CompiledParts,
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

  const layers: Record<CompiledEntry['source']['layer'], Candidate[]> = { main: [], overlay: [] };
  for (const entry of entries) {
    const { playlist, pattern, source } = entry;
    if (playlist === null || pattern === null || !targets(entry, display.id)) continue;
    const clock = placeOf(source.zone ?? display.zone);
    if (clock === null) continue;
    const { shown } = entry;
    layers[source.layer].push({ entry, shown, priority: source.priority, playlist, pattern, clock });
  }
  const shopClock = shop === null ? null : placeOf(display.zone);
  const isMeant = (one: CompiledInterruption): boolean => targets(one, display.id);
  return {
    main: new Roster(layers.main),
    overlay: new Roster(layers.overlay),
    takeovers: takeovers.filter(isMeant),
    emergencies: emergencies.filter(isMeant),
    dayClock: placeOf(display.zone) ?? placeOf('UTC') ?? 0,
    shop: shop === null || shopClock === null ? null : { ...shop, clock: shopClock },
    clocks,
  };
}
