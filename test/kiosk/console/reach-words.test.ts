import { expect, test } from 'vitest';
import { reachCount, reachOf, shownText } from '../../../kiosk/console/live/reach-words.ts';
import type { LiveEmergency } from '../../../shared/model/live-interruption.ts';

const START = Date.parse('2026-05-04T12:00Z');
const screen = (id: string, createdAt = 1, pairedAt: number | null = 1) => ({
  id,
  name: id.toUpperCase(),
  createdAt,
  pairedAt,
});
const drill: LiveEmergency = {
  kind: 'emergency',
  id: 'drill',
  words: { heading: 'Drill', text: '' },
  drill: true,
  cap: null,
  displayIds: [],
  startAt: START,
  endAt: START + 600_000,
  endedAt: START + 300_000,
  createdAt: START,
};
const reached = [{ displayId: 'a', name: 'A', at: START + 1240 }];

test('CON-119 the report of a drill names the screens that did not show it, after it is over as well', () => {
  const displays = [screen('a'), screen('b'), screen('c', 1, null), screen('later', START + 400_000)];
  const report = reachOf({ interruption: drill, reached }, displays);
  expect(report.missing).toEqual(['B', 'C (no screen yet)']);
  expect([reachCount(report), shownText(report)]).toEqual(['1 of 3 screens', 'A after 1.2 s']);
});

test('CON-119 one that names its screens is asked of those alone, and one that was removed since still counts as shown', () => {
  const report = reachOf({ interruption: { ...drill, displayIds: ['a', 'b'] }, reached }, [
    screen('b'),
    screen('c'),
  ]);
  expect([reachCount(report), report.missing]).toEqual(['1 of 2 screens', ['B']]);
  const all = reachOf({ interruption: { ...drill, displayIds: ['a'] }, reached }, [screen('a'), screen('b')]);
  expect([reachCount(all), all.missing]).toEqual(['1 of 1 screen', []]);
});
