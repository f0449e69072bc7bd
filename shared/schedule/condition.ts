import { fitsAudience } from '../audience/rule-fit.ts';
import type { Condition } from '../model/condition.ts';
import type { Surroundings } from './facts.ts';

/** Whether what a condition asks about is known at all. */
export function isKnown(condition: Condition, surroundings: Surroundings = {}): boolean {
  switch (condition.fact) {
    case 'tag':
      return surroundings.tags != null;
    case 'sky':
      return surroundings.sky != null;
    case 'temperature':
      return surroundings.temperature != null;
    case 'stock':
      return surroundings.stock?.get(condition.productId) !== undefined;
    case 'audience':
      return surroundings.audience != null;
    case 'language':
      return surroundings.language != null;
  }
}

/** Whether a condition is so. What is not known is not so, whichever way the condition asks. */
export function holds(condition: Condition, surroundings: Surroundings = {}): boolean {
  switch (condition.fact) {
    case 'tag':
      return surroundings.tags?.has(condition.tag) === condition.has;
    case 'sky':
      return surroundings.sky != null && condition.oneOf.includes(surroundings.sky);
    case 'temperature':
      return isWithin(surroundings.temperature, condition);
    case 'stock':
      return isWithin(surroundings.stock?.get(condition.productId), condition);
    case 'audience': {
      const { audience } = surroundings;
      if (audience === 'anybody') return true;
      return audience != null && fitsAudience(condition.is, audience);
    }
    case 'language':
      return speaks(surroundings.language, condition.is);
  }
}

interface Range {
  readonly atLeast?: number | undefined;
  readonly below?: number | undefined;
}

function isWithin(value: number | null | undefined, { atLeast, below }: Range): boolean {
  if (value == null) return false;
  return value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value < (below ?? Number.POSITIVE_INFINITY);
}

/** "de" is spoken where "de" or "de-AT" is; "de-AT" only there. */
function speaks(spoken: string | null | undefined, wanted: string): boolean {
  if (spoken == null) return false;
  const [is, asked] = [spoken.toLowerCase(), wanted.toLowerCase()];
  return is === asked || is.startsWith(`${asked}-`);
}
