import { describe, expect, it } from 'vitest';
import {
  type CreepVerdict,
  creepScore,
  creepVerdict,
  type Encounter,
} from '../../../shared/model/creep-gate.ts';

const OWN_PHONE = 0;
const CLOSE = 1;
const FOR_ALL = 2;

/**
 * The tactics that shoppers were asked about, as the gate sees each, with the share that called it cool and creepy
 * (spec/pairing-and-consent.md). Ranges are their middle; null was not asked.
 */
const SURVEY: readonly [name: string, Encounter, cool: number | null, creepy: number | null][] = [
  ['scan a product for reviews', encounter({ surface: OWN_PHONE, control: 2 }), 77.5, null],
  ['interactive store map', encounter({ surface: CLOSE, control: 2 }), 66, null],
  ['recommendations from purchases', encounter({ identification: 1, unsolicited: 1, control: 1 }), 72, null],
  [
    'coupon after the visit for a looked-at item',
    encounter({ identification: 2, unsolicited: 1, control: 1 }),
    52,
    null,
  ],
  [
    'location-triggered offers',
    encounter({ identification: 1, unsolicited: 2, moment: 'entry', control: 1 }),
    42,
    38,
  ],
  [
    'dressing-room screen',
    encounter({ identification: 1, surface: CLOSE, unsolicited: 1, sensitive: 1, control: 1 }),
    41.5,
    41.9,
  ],
  [
    'associate sees browsing and buying',
    encounter({ identification: 3, surface: CLOSE, unsolicited: 1, sensitive: 1, control: 1 }),
    32,
    46,
  ],
  [
    'greeted by name via phone',
    encounter({ identification: 3, surface: CLOSE, unsolicited: 2, moment: 'entry', control: 1 }),
    18,
    70,
  ],
  [
    'camera guesses age and gender to show products',
    encounter({ identification: 2, surface: FOR_ALL, unsolicited: 2, sensitive: 1 }),
    null,
    70,
  ],
  [
    'face identification of a loyal customer to staff',
    encounter({ identification: 3, surface: CLOSE, unsolicited: 2, moment: 'entry', sensitive: 1 }),
    15.5,
    68,
  ],
  [
    'an assistant that orders for you',
    encounter({ identification: 3, surface: OWN_PHONE, unsolicited: 2, sensitive: 1 }),
    15,
    69,
  ],
];

function encounter(more: Partial<Encounter>): Encounter {
  return {
    identification: 0,
    surface: 0,
    unsolicited: 0,
    moment: 'decision',
    sensitive: 0,
    control: 0,
    ...more,
  };
}

/** Places from the lowest, equals sharing the middle of theirs. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal - 1) / 2;
  });
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [ra, rb] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  const sum = (f: (at: number) => number) => a.reduce((total, _, at) => total + f(at), 0);
  const [da, db] = [ra, rb].map((of) => (at: number) => (of[at] ?? 0) - mean);
  if (!da || !db) return Number.NaN;
  return sum((at) => da(at) * db(at)) / Math.sqrt(sum((at) => da(at) ** 2) * sum((at) => db(at) ** 2));
}

describe('the creep gate', () => {
  it('AUD-203 ranks the tactics of the survey as shoppers did: Spearman at least 0.7 (D023)', () => {
    const scores = SURVEY.map(([, one]) => creepScore(one));
    // Where only one of the two was asked, the other is what is left of all.
    const creepy = SURVEY.map(([, , cool, creepy]) => creepy ?? 100 - (cool ?? 0));
    const uncool = SURVEY.map(([, , cool, creepy]) => 100 - (cool ?? 100 - (creepy ?? 0)));
    expect(spearman(scores, creepy)).toBeGreaterThanOrEqual(0.7);
    expect(spearman(scores, uncool)).toBeGreaterThanOrEqual(0.7);
    // And a measure that could not fail would prove nothing.
    expect(spearman([...scores].reverse(), creepy)).toBeLessThan(0);
  });

  it('AUD-203 passes what most found cool and blocks what most found creepy', () => {
    const verdict = (name: string): CreepVerdict => {
      const [, one] = SURVEY.find(([tactic]) => tactic === name) ?? [];
      if (!one) throw new Error(name);
      return creepVerdict(creepScore(one));
    };
    expect(verdict('scan a product for reviews')).toBe('passes');
    expect(verdict('recommendations from purchases')).toBe('passes');
    expect(verdict('associate sees browsing and buying')).toBe('needs-approval');
    expect(verdict('greeted by name via phone')).toBe('blocked');
    expect(verdict('camera guesses age and gender to show products')).toBe('blocked');
    expect(verdict('face identification of a loyal customer to staff')).toBe('blocked');
  });

  it('AUD-203 scores by the formula: 3 passes, 4 and 5 need approval, 6 is blocked', () => {
    const most = encounter({
      identification: 3,
      surface: 2,
      unsolicited: 2,
      moment: 'entry',
      sensitive: 3,
    });
    expect(creepScore(most)).toBe(11);
    expect(creepScore({ ...most, control: 2 })).toBe(9);
    expect([3, 4, 5, 6].map(creepVerdict)).toEqual(['passes', 'needs-approval', 'needs-approval', 'blocked']);
  });
});
