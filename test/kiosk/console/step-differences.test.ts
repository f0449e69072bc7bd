import { expect, test } from 'vitest';
import { stepDifference } from '../../../kiosk/console/displays/step-differences.ts';
import type { Condition } from '../../../shared/model/condition.ts';

const NOW = Date.UTC(2026, 4, 4, 12);
const screen = (id: string, tags: string[] = [], zone = 'Europe/Berlin') => ({
  id,
  name: id.toUpperCase(),
  zone,
  tags,
});
const entry = (id: string, displayIds: string[], when: Condition[] = [], until: string | null = null) => ({
  id,
  displayIds,
  when,
  until,
});
const different = 'A and B have different schedules: they will not always show the same.';

test('STEP-16 screens that are meant for the same entries are not warned of', () => {
  const entries = [entry('all', []), entry('both', ['a', 'b']), entry('elsewhere', ['c'])];
  expect(stepDifference(['a', null, 'b'], [screen('a'), screen('b')], entries, NOW)).toBeNull();
  expect(stepDifference(['a', 'gone'], [screen('a'), screen('c')], entries, NOW)).toBeNull();
  expect(stepDifference([], [], entries, NOW)).toBeNull();
});

test('STEP-16 an entry for one screen of a group alone is warned of, by name or by tag, until it is over', () => {
  const displays = [screen('a', ['window']), screen('b'), screen('c')];
  const say = (entries: Parameters<typeof stepDifference>[2]) =>
    stepDifference(['a', 'b', 'c'], displays, entries, NOW);
  expect(say([entry('one', ['a'])])).toBe(different);
  expect(say([entry('tagged', [], [{ fact: 'tag', tag: 'window', has: true }])])).toBe(different);
  expect(say([entry('untagged', [], [{ fact: 'tag', tag: 'window', has: false }])])).toBe(different);
  expect(say([entry('one', ['a'], [{ fact: 'tag', tag: 'window', has: false }])])).toBeNull();
  expect(say([entry('one', ['a'], [{ fact: 'sky', oneOf: ['rain'] }])])).toBe(different);
  expect(say([entry('tonight', ['a'], [], '2026-05-03')])).toBe(different);
  expect(say([entry('over', ['a'], [], '2026-05-02')])).toBeNull();
  expect(say([entry('one', ['a']), entry('other', ['b'])])).toBe(
    'A, B and C have different schedules: they will not always show the same.',
  );
});

test('STEP-16 screens of a group that follow different clocks are warned of', () => {
  expect(stepDifference(['a', 'b'], [screen('a'), screen('b', [], 'Asia/Tokyo')], [], NOW)).toBe(
    'A and B follow different clocks: they will not show the same.',
  );
});
