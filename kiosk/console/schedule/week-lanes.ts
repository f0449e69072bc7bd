import type { Segment } from '../../../shared/schedule/timeline.ts';

/** A stretch of time in which one layer of a screen stays the same. */
export type LaneBlock = Pick<Segment, 'from' | 'to' | 'rung' | 'entries'>;

/** What fills the screen, whatever lies over it: one block for as long as that stays the same. */
export function mainLane(segments: readonly Segment[]): LaneBlock[] {
  return joined(segments);
}

/** What lies over it, with the times of its own; nothing while nothing does. */
export function overlayLane(segments: readonly Segment[]): LaneBlock[] {
  return joined(
    segments
      .filter(({ overlay }) => overlay.length > 0)
      .map(({ from, to, overlay }) => ({ from, to, rung: 'campaign', entries: overlay })),
  );
}

function joined(blocks: readonly LaneBlock[]): LaneBlock[] {
  const lane: LaneBlock[] = [];
  for (const { from, to, rung, entries } of blocks) {
    const before = lane.at(-1);
    if (before?.to === from && before.rung === rung && sameEntries(before.entries, entries))
      lane[lane.length - 1] = { ...before, to };
    else lane.push({ from, to, rung, entries });
  }
  return lane;
}

function sameEntries(ones: LaneBlock['entries'], others: LaneBlock['entries']): boolean {
  return ones.length === others.length && ones.every(({ id }, at) => id === others[at]?.id);
}
