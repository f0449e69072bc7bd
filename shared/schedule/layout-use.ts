import type { LayoutOnScreen, ZoneOnScreen } from './answer.ts';
import type { Holder } from './compiled.ts';
import type { CompiledLayout, CompiledZone } from './compiled-layout.ts';
import { zonePlace } from './facts.ts';
import { loopItems } from './loop.ts';
import type { LoopItem } from './loop-item.ts';
import { type Moment, momentIn } from './moment.ts';

/**
 * A layout as it is on the screen, the same object every time; null when one of its side zones has nothing playable.
 * Then it is not used: better the whole screen than a blank corner of it.
 */
export function layoutInUse(moment: Moment, compiled: CompiledLayout): LayoutOnScreen | null {
  return moment.playability.layout(compiled.place, () => {
    if (lackingZone(moment, compiled) !== null) return null;
    const { layout, sides } = compiled;
    const loops = new Map(sides.map((side) => [side.zone.id, loopOf(moment, compiled, side)]));
    const zones = layout.zones
      .filter(({ id }) => loops.has(id) || id === compiled.main.id)
      .map(({ id, name, x, y, width, height }): ZoneOnScreen => {
        return { id, name, x, y, width, height, loop: loops.get(id) ?? null };
      });
    return { id: layout.id, zones };
  });
}

/** What somebody brings to a loop: the same items every time. */
export function itemsOf(moment: Moment, holder: Holder): readonly LoopItem[] {
  const { playlist, layout } = holder;
  if (playlist === null) return [];
  const layoutId = layout === null ? null : (layoutInUse(moment, layout)?.id ?? null);
  return moment.playability.items(holder, playlist, layoutId);
}

/** The layouts that the items of some name, each once. */
export function layoutsOf(moment: Moment, holders: readonly Holder[]): LayoutOnScreen[] {
  const found = new Set<LayoutOnScreen>();
  for (const { layout } of holders) {
    const used = layout && layoutInUse(moment, layout);
    if (used !== null) found.add(used);
  }
  return [...found];
}

/** The first of a layout's side zones that has nothing playable; null when all have. */
export function lackingZone(moment: Moment, { layout, sides }: CompiledLayout): CompiledZone | null {
  const lacks = ({ zone, playlist }: CompiledZone): boolean =>
    playlist === null || !momentIn(moment, zonePlace(layout.id, zone.id)).playability.of(playlist).complete;
  return sides.find(lacks) ?? null;
}

function loopOf(moment: Moment, { layout }: CompiledLayout, { zone, playlist }: CompiledZone) {
  const place = zonePlace(layout.id, zone.id);
  if (playlist === null) return [];
  // Nobody by name: its plays are those of whichever entry has the main zone at the time.
  return loopItems(
    { key: `~${place}`, entryId: null },
    momentIn(moment, place).playability.of(playlist),
    null,
  );
}
