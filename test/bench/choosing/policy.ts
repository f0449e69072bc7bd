import type { LearningContext } from '../../../shared/choosing/learning-cell.ts';
import type { Impression } from './shoppers.ts';

/** Decides what to show. Creatives are numbers from 0. */
export interface Policy {
  readonly name: string;
  choose(count: number, impression: Impression): number;
  /** What came of it, seconds. Nothing is done with it before the day is over. */
  saw(creative: number, seen: LearningContext, seconds: number): void;
  endDay(): void;
}

const forgets = { saw: () => {}, endDay: () => {} };

/** Each in turn. */
export function rotation(): Policy {
  let turn = -1;
  return { name: 'rotation', choose: (count) => ++turn % count, ...forgets };
}

/**
 * A merchandiser's rules, written once: for each band and group the creative of which they think most. How right they are
 * is the correlation of what they think with what is so.
 */
export function rules(name: string, thought: (creative: number, seen: LearningContext) => number): Policy {
  const written = new Map<string, number>();
  return {
    name,
    choose(count, { seen }) {
      const key = `${count}/${seen.band}/${seen.group}`;
      const known = written.get(key);
      if (known !== undefined) return known;
      const best = bestOf(count, (creative) => thought(creative, { ...seen, part: 'midday' }));
      written.set(key, best);
      return best;
    },
    ...forgets,
  };
}

/** The number below `count` of which most is thought; the first of equals. */
export function bestOf(count: number, worth: (creative: number) => number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let creative = 0; creative < count; creative += 1) {
    const value = worth(creative);
    if (value > most) {
      most = value;
      best = creative;
    }
  }
  return best;
}
