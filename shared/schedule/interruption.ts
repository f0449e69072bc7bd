import type { CompiledInterruption } from './compiled.ts';
import { END_OF_TIME, type Moment } from './moment.ts';

/** Takeovers or emergencies of one screen, in the order in which they win, and which of them can play. */
export interface Interruptions {
  readonly ranked: readonly CompiledInterruption[];
  readonly isPlayable: (interruption: CompiledInterruption) => boolean;
}

/**
 * Of those that have begun and are not over: the highest priority, of these the one that started last, and all that
 * started together with it. What is over is over: nothing here remembers that it was pre-empted.
 */
export function interruptionsAt({ instant }: Moment, { ranked, isPlayable }: Interruptions) {
  const on: CompiledInterruption[] = [];
  for (const one of ranked) {
    const [first] = on;
    if (first !== undefined && (one.priority < first.priority || one.startAt < first.startAt)) break;
    if (one.startAt <= instant && instant < one.endAt && isPlayable(one)) on.push(one);
  }
  return on;
}

/** The first instant after `moment` at which {@link interruptionsAt} differs from `on`; null when never. */
export function interruptionChangeAfter(
  { instant }: Moment,
  { ranked, isPlayable }: Interruptions,
  on: readonly CompiledInterruption[],
): number | null {
  const floor = on[0]?.priority ?? Number.NEGATIVE_INFINITY;
  let at = END_OF_TIME;
  for (const { endAt } of on) at = Math.min(at, endAt);
  for (const one of ranked) {
    if (one.priority < floor) break;
    // Whatever starts later at this priority started last.
    const begins = one.startAt > instant && one.startAt < one.endAt;
    if (begins && one.startAt < at && isPlayable(one)) at = one.startAt;
  }
  return at === END_OF_TIME ? null : at;
}
