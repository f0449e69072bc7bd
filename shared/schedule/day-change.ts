import { DAY_MS } from './civil-date.ts';
import type { Moment } from './moment.ts';
import { movedTo } from './moment.ts';
import { turnsUntil } from './validity.ts';
import { wallChangeAfter } from './wall-change.ts';

/**
 * The first instant after `moment` at which one of `days` begins where the screen hangs; null when none does. A clock
 * that is put back across midnight goes back on it, and that counts as well.
 */
export function dayTurnAfter(moment: Moment, days: readonly number[]): number | null {
  if (days.length === 0) return null;
  const { dayClock } = moment.view;
  const turns = turnsUntil(days, moment.day);
  return wallChangeAfter(
    moment,
    (from) => {
      const next = days[turnsUntil(days, from.day)] ?? Number.POSITIVE_INFINITY;
      return from.readings.map((_, clock) => (clock === dayClock ? next * DAY_MS : Number.POSITIVE_INFINITY));
    },
    (then) => turnsUntil(days, then.day) === turns,
  );
}

interface Changing {
  /** The first instant at which it differs, if what is valid stays what it is now. */
  readonly nextChangeAt: number | null;
}

/**
 * The first instant after `moment` at which an answer differs from `now`, what is valid changing with the days: the
 * change that is known, unless another day's slots come first. These are looked at as they are.
 *
 * @param daysThatMatter those of the schedule's turning days on which the answer may differ
 */
export function changeAcrossDays<T extends Changing>(
  moment: Moment,
  now: T,
  answerAt: (then: Moment) => T,
  isSame: (then: T) => boolean,
  daysThatMatter: () => readonly number[],
): number | null {
  let from = moment;
  let { nextChangeAt } = now;
  const soonest = dayTurnAfter(from, moment.schedule.parts.turningDays);
  if (soonest === null || (nextChangeAt !== null && nextChangeAt < soonest)) return nextChangeAt;
  const days = daysThatMatter();
  for (;;) {
    const turn = dayTurnAfter(from, days);
    if (turn === null || (nextChangeAt !== null && nextChangeAt < turn)) return nextChangeAt;
    from = movedTo(moment, turn);
    const then = answerAt(from);
    if (!isSame(then)) return turn;
    nextChangeAt = then.nextChangeAt;
  }
}
