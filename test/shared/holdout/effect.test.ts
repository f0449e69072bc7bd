import { expect, test } from 'vitest';
import { blockOf, isHeldOut } from '../../../shared/holdout/day-lot.ts';
import { type DayShare, holdoutEffect, SILENT_BLOCKS } from '../../../shared/holdout/effect.ts';
import { seeded } from '../../support/seeded.ts';

/** Days of a shop in which so many lists are made and each keeps its add-on with a chance that moves from day to day. */
function days(seed: number, count: number, lists: number, added: number): DayShare[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, n) => {
    const day = 20_000 + n;
    const of = Math.round(lists * (0.5 + random()));
    const chance = 0.06 + 0.04 * random() + (isHeldOut(day) ? 0 : added);
    const did = Array.from({ length: of }, () => random()).filter((drawn) => drawn < chance).length;
    return { day, of, did };
  });
}

test('REP-71 shares are told of days with and days without, never of fewer than ten', () => {
  const [held = 0, shown = 0] = [true, false].map((kind) => {
    for (let day = 20_000; ; day += 1) if (isHeldOut(day) === kind) return day;
  });
  expect(
    holdoutEffect([
      { day: shown, of: 40, did: 8 },
      { day: held, of: 9, did: 1 },
    ]),
  ).toEqual({ shown: { days: 1, of: 40, share: 0.2 }, held: null, added: null });
  expect(holdoutEffect([])).toEqual({ shown: null, held: null, added: null });
});

test('REP-71 nothing is said of the difference before six runs of five days have lists on days of both kinds', () => {
  const all = days(1, 200, 60, 0.1);
  const runs = [...new Set(all.map(({ day }) => blockOf(day)))].slice(1);
  const within = (count: number) =>
    holdoutEffect(all.filter(({ day }) => runs.slice(0, count).includes(blockOf(day)))).added;
  expect(within(SILENT_BLOCKS - 1)).toBeNull();
  expect(within(SILENT_BLOCKS)).not.toBeNull();
});

test('REP-72 a planted difference is found, and where there is none it is seldom claimed, however often one looks', {
  timeout: 60_000,
}, () => {
  const found = Array.from({ length: 40 }, (_, seed) => holdoutEffect(days(seed + 1, 180, 60, 0.06)).added);
  expect(found.filter((added) => added && added.low > 0).length).toBeGreaterThanOrEqual(36);
  const mean = found.reduce((sum, added) => sum + (added?.value ?? 0), 0) / found.length;
  expect(mean).toBeCloseTo(0.06, 2);
  const shops = 200;
  const alarms = Array.from({ length: shops }, (_, seed) => {
    const all = days(seed + 1000, 180, 40, 0);
    // Somebody looks every week.
    return Array.from({ length: 22 }, (_, week) => holdoutEffect(all.slice(0, 30 + week * 7)).added).some(
      (added) => added && (added.low > 0 || added.high < 0),
    );
  }).filter(Boolean).length;
  expect(alarms / shops).toBeLessThanOrEqual(0.05);
});
