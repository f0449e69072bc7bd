import type { Answer } from '../../shared/schedule/answer.ts';
import type { LoopItem } from '../../shared/schedule/loop-item.ts';

const iso = (instant: number): string => new Date(instant).toISOString();

/** An answer as a person reads it: instants as ISO 8601 in UTC, items by name. */
export function explanation(displayId: string, instant: number, answer: Answer) {
  return {
    display: displayId,
    at: iso(instant),
    layers: answer.layers.map(({ layer, rung, entries, loop, layouts }) => ({
      layer,
      rung,
      entries,
      items: loop.map(itemWords),
      /** `items` null: the main zone, where the layer's own items play. */
      layouts: layouts.map(({ id, zones }) => ({
        id,
        zones: zones.map(({ loop: own, ...zone }) => ({ ...zone, items: own?.map(itemWords) ?? null })),
      })),
    })),
    nextChangeAt: answer.nextChangeAt === null ? null : iso(answer.nextChangeAt),
    reasons: answer.reasons,
  };
}

/** `durationMs` null: a video, to its end. */
function itemWords({ key, entryId, playlistId, layoutId, creative, durationMs }: LoopItem) {
  const { id, name, kind } = creative;
  return { key, entryId, playlistId, layoutId, creative: { id, name, kind }, durationMs };
}
