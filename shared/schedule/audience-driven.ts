import type { ScheduledDisplay } from './answer.ts';
import type { CompiledSchedule } from './compiled-schedule.ts';
import type { Facts } from './facts.ts';
import { type Decision, decide } from './ladder.ts';
import { momentAt } from './moment.ts';

interface Extremes {
  readonly nobody: Facts;
  readonly anybody: Facts;
}

/** One pair for each snapshot, because what can play is worked out once for each. */
const extremes = new WeakMap<Facts, Extremes>();
const asking = new WeakMap<CompiledSchedule, boolean>();

/**
 * Whether another audience before this screen would be shown something else at this instant. Then nothing that plays
 * may be logged with its time, whatever it is: not the entry that fits, for its time says who stood there; and not
 * what plays in its stead, for the gap between two such times would say it as well (R08).
 *
 * It is enough to compare a screen where every audience condition holds with one where none does: an entry that only
 * some audience lets in is in the first, or another such entry of higher priority is.
 */
export function isAudienceDriven(
  schedule: CompiledSchedule,
  display: ScheduledDisplay,
  instant: number,
  facts: Facts,
): boolean {
  if (!asksForAudience(schedule)) return false;
  const { nobody, anybody } = extremesOf(facts);
  const view = schedule.view(display);
  const under = (assumed: Facts) => decide(momentAt(schedule, view, assumed, instant));
  return !isSame(under(nobody), under(anybody));
}

function asksForAudience(schedule: CompiledSchedule): boolean {
  const known = asking.get(schedule);
  if (known !== undefined) return known;
  const asks = schedule.parts.entries.some(({ source }) =>
    source.when.some(({ fact }) => fact === 'audience'),
  );
  asking.set(schedule, asks);
  return asks;
}

function extremesOf(facts: Facts): Extremes {
  let pair = extremes.get(facts);
  if (pair === undefined) {
    const around = (audience: 'anybody' | null): Facts => ({
      ...facts,
      surroundings: { ...facts.surroundings, audience },
    });
    pair = { nobody: around(null), anybody: around('anybody') };
    extremes.set(facts, pair);
  }
  return pair;
}

function isSame(a: Decision, b: Decision): boolean {
  const [overA, overB] = [a.overlay?.holders ?? [], b.overlay?.holders ?? []];
  return (
    a.rung === b.rung &&
    [a.holders, overA].every((holders, at) => {
      const others = at === 0 ? b.holders : overB;
      return (
        holders.length === others.length && holders.every((one, place) => one.shown === others[place]?.shown)
      );
    })
  );
}
