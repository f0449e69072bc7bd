import fc from 'fast-check';
import { MOST_ATTENTION_TENTHS } from '../../../shared/choosing/constants.ts';
import type { LearningContext } from '../../../shared/choosing/learning-cell.ts';
import type { SeenPlay } from '../../../shared/choosing/learning-sums.ts';

export const anyContext: fc.Arbitrary<LearningContext> = fc.record({
  band: fc.constantFrom('20-39', '40-59', '60+', 'unknown'),
  group: fc.constantFrom('0', '1', '2', '3+'),
  part: fc.constantFrom('morning', 'midday', 'afternoon', 'evening'),
});

export const anyPlay: fc.Arbitrary<SeenPlay> = fc
  .record({
    creativeId: fc.constantFrom('a', 'b', 'c'),
    random: fc.boolean(),
    tenths: fc.integer({ min: 0, max: MOST_ATTENTION_TENTHS }),
    context: anyContext,
  })
  .map(({ context, ...play }) => ({ ...play, ...context }));

export const noon: LearningContext = { band: '20-39', group: '1', part: 'midday' };

/** A play of `seconds` per person. */
export const played = (creativeId: string, seconds: number, context = noon): SeenPlay => ({
  ...context,
  creativeId,
  random: false,
  tenths: Math.round(seconds * 10),
});
