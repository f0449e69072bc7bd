import { expect, test } from 'vitest';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { audienceFact } from '../../../shared/audience/audience-fact.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';

const context: AudienceContext = {
  at: 5,
  count: 1,
  group: '1',
  facing: 1,
  watchers: 1,
  bands: { '20-39': 0, '40-59': 0, '60+': 1, unknown: 0 },
  idle: false,
};
const alone = readAudience(context, null);

/** Always the same sequence, evenly spread enough to count by. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test('FAC-11 one decision in ten is told somebody made up, who may be any band and group, attentive or not', () => {
  const random = sequence(7);
  const told = Array.from({ length: 5000 }, () => audienceFact(alone, random));
  const made = told.filter((one) => one !== alone);
  expect(made.length / told.length).toBeGreaterThan(0.08);
  expect(made.length / told.length).toBeLessThan(0.12);
  expect(new Set(made.map((one) => one?.group))).toEqual(new Set(['1', '2', '3+']));
  expect(new Set(made.map((one) => one?.attention))).toEqual(new Set(['none', 'somebody', 'many']));
  expect(new Set(made.map((one) => one?.band))).toEqual(new Set(['20-39', '40-59', '60+', null]));
});

test('FAC-11 without a camera, or with nobody there, nobody is made up', () => {
  const nobody = readAudience({ ...context, count: 0, group: '0' }, null);
  const random = () => 0;
  expect(audienceFact(null, random)).toBeNull();
  expect(audienceFact(nobody, random)).toBe(nobody);
});
