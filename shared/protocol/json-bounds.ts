import { refuse } from './problem.ts';

type Refused = ReturnType<typeof refuse>;

const DEEPEST = 32;
/** Longer lists than any schema takes; and a schema would name the fault of each thing in them before their number. */
const LONGEST_LIST = 25_000;
/** A whole schedule has some 600,000. */
const MOST_VALUES = 1_000_000;

const counted = (count: number): string => new Intl.NumberFormat('en').format(count);

/** What is larger than `largest` bytes, in the same words wherever it is handed in. */
export function tooLarge(largest: number): Refused {
  const [size, unit] = largest < 1024 ** 2 ? [largest / 1024, 'kB'] : [largest / 1024 ** 2, 'MB'];
  return refuse('too-large', `At most ${counted(size)} ${unit} can be read.`);
}

/** What is wrong with the shape of some JSON, whatever it means; null when nothing is. */
export function jsonFault(json: unknown): Refused | null {
  let values = 0;
  const walk = (value: unknown, levels: number): Refused | null => {
    values += 1;
    if (values > MOST_VALUES)
      return refuse('too-large', `At most ${counted(MOST_VALUES)} values can be read.`);
    if (typeof value !== 'object' || value === null) return null;
    if (levels === 0) return refuse('bad-request', `JSON deeper than ${DEEPEST} levels is refused.`);
    const inner = Object.values(value);
    if (inner.length > LONGEST_LIST)
      return refuse('too-large', `A list may hold at most ${counted(LONGEST_LIST)} things.`);
    for (const one of inner) {
      const fault = walk(one, levels - 1);
      if (fault) return fault;
    }
    return null;
  };
  return walk(json, DEEPEST);
}
