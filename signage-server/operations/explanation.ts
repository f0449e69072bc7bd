import type { Answer } from '../../shared/schedule/answer.ts';

const iso = (instant: number): string => new Date(instant).toISOString();

/** An answer as a person reads it: instants as ISO 8601 in UTC, items by name. */
export function explanation(displayId: string, instant: number, answer: Answer) {
  return {
    display: displayId,
    at: iso(instant),
    layers: answer.layers.map(({ layer, rung, entries, loop }) => ({
      layer,
      rung,
      entries,
      /** `durationMs` null: a video, to its end. */
      items: loop.map(({ key, entryId, playlistId, creative, durationMs }) => ({
        key,
        entryId,
        playlistId,
        creative: { id: creative.id, name: creative.name, kind: creative.kind },
        durationMs,
      })),
    })),
    nextChangeAt: answer.nextChangeAt === null ? null : iso(answer.nextChangeAt),
    reasons: answer.reasons,
  };
}
