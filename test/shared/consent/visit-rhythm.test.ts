import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NOTHING_GIVEN } from '../../../shared/consent/consent-ledger.ts';
import { heldBack } from '../../../shared/consent/message-gate.ts';
import { VISIT_NOTICE } from '../../../shared/consent/notice.ts';
import { inRhythm, visitRhythm } from '../../../shared/consent/visit-rhythm.ts';
import { USUAL_WISHES } from '../../../shared/model/own-choices.ts';
import { civilOfDay, dayOfDate, weekdayOf } from '../../../shared/schedule/civil-date.ts';
import { seeded } from '../../support/seeded.ts';

const SEEDS = 2000;
const seeds = Array.from({ length: SEEDS }, (_, seed) => seed + 1);
const share = (found: readonly boolean[]) => found.filter(Boolean).length / found.length;

/** One visit a month, on a date of it or a day beside, for so many months. */
function monthlyVisits(seed: number, months: number): { date: number; visits: number[] } {
  const random = seeded(seed);
  const date = 1 + Math.floor(random() * 28);
  const visits = Array.from({ length: months }, (_, month) => {
    const day = dayOfDate(`2026-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    return day + Math.floor(random() * 3) - 1;
  });
  return { date, visits };
}

/** Somebody who comes on any day: `perMonth` visits in each of `months`, on average. */
function anyVisits(seed: number, perMonth: number, months: number): number[] {
  const random = seeded(seed);
  const first = dayOfDate('2026-01-01') + Math.floor(random() * 300);
  return Array.from({ length: perMonth * months }, () => first + Math.floor(random() * months * 30.44));
}

test('RHY-1 a monthly rhythm is found within three cycles, of each of 2,000 people with another date', () => {
  const found = seeds.map((seed) => {
    const { visits } = monthlyVisits(seed, 3);
    const rhythm = visitRhythm(visits);
    return rhythm?.kind === 'monthly' && visits.every((day) => inRhythm(rhythm, day));
  });
  expect(share(found)).toBe(1);
  expect(seeds.every((seed) => visitRhythm(monthlyVisits(seed, 2).visits) === null)).toBe(true);
});

test('RHY-1 the next month, too, lies in the window that was found, with the days beside', () => {
  const met = seeds.map((seed) => {
    const { visits } = monthlyVisits(seed, 6);
    const rhythm = visitRhythm(visits.slice(0, 5));
    return rhythm !== null && inRhythm(rhythm, visits[5] ?? 0);
  });
  expect(share(met)).toBeGreaterThan(0.75);
});

test('RHY-1 a weekday is found from three visits on, also where every fifth visit is on another', () => {
  const saturdays = [0, 7, 14, 21, 28, 35].map((days) => dayOfDate('2026-03-07') + days);
  expect(visitRhythm(saturdays.slice(0, 2))).toBeNull();
  expect(visitRhythm(saturdays.slice(0, 3))).toEqual({ kind: 'weekly', weekday: 6 });
  expect(visitRhythm([...saturdays.slice(0, 4), dayOfDate('2026-03-11')])).toEqual({
    kind: 'weekly',
    weekday: 6,
  });
  const wandered = [0, 7, 14, 21, 28, 35, 42, 49].map((days) => dayOfDate('2026-05-05') + days);
  expect(visitRhythm([...saturdays, ...wandered]), 'the latest eight decide').toEqual({
    kind: 'weekly',
    weekday: weekdayOf(wandered[0] ?? 0),
  });
});

test('RHY-2 of 400 people each who come on any day, once to eight times a month, not one in twenty is told a rhythm', () => {
  const alarms = [1, 2, 3, 4, 6, 8].flatMap((perMonth) =>
    [3, 4, 6, 12].map((months) => {
      const rate = share(
        seeds.slice(0, 400).map((seed) => visitRhythm(anyVisits(seed, perMonth, months)) !== null),
      );
      return { perMonth, months, rate };
    }),
  );
  const worst = Math.max(...alarms.map(({ rate }) => rate));
  const mean = alarms.reduce((sum, { rate }) => sum + rate, 0) / alarms.length;
  console.log(
    `false alarms: ${(mean * 100).toFixed(1)} % on average, ${(worst * 100).toFixed(1)} % at worst`,
  );
  expect(worst).toBeLessThan(0.05);
  expect(mean).toBeLessThan(0.025);
});

test('RHY-2 nobody has no rhythm, nor one of long ago, nor one of a single busy week', () => {
  expect(visitRhythm([])).toBeNull();
  const long = [0, 31, 61].map((days) => dayOfDate('2025-01-15') + days);
  expect(visitRhythm([...long, dayOfDate('2026-02-03'), dayOfDate('2026-03-11')])).toBeNull();
  const busy = [0, 1, 2, 3, 4].map((days) => dayOfDate('2026-02-02') + days);
  expect(visitRhythm(busy)).toBeNull();
});

test('RHY-3 a window goes past the end of a month, and in a short month begins on its last day', () => {
  const end = { kind: 'monthly', day: 31, days: 3 } as const;
  const inside = (date: string) => inRhythm(end, dayOfDate(date));
  expect(
    ['2026-01-31', '2026-02-01', '2026-02-02', '2026-02-28', '2026-03-01', '2026-03-02'].map(inside),
  ).toEqual([true, true, true, true, true, true]);
  expect(['2026-01-30', '2026-02-03', '2026-02-27', '2026-03-03', '2026-03-30'].map(inside)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(civilOfDay(dayOfDate('2026-02-28')).day).toBe(28);
});

test('RHY-3 a message that may wait comes inside the window alone; without the purpose, or about what ends, it does not wait', () => {
  const rhythm = { kind: 'monthly', day: 25, days: 3 } as const;
  const given = { ...NOTHING_GIVEN, 'offers-by-message': true, 'visit-rhythm': true };
  const on = (date: string, purposes = given, timely = false) =>
    heldBack(
      purposes,
      USUAL_WISHES,
      { channel: 'phone-page', topic: 'tea', timely },
      { now: 0, time: '12:00', day: dayOfDate(date), sentAt: [], rhythm },
    );
  expect(on('2026-04-24')).toBe('other-day');
  expect(on('2026-04-25')).toBeNull();
  expect(on('2026-04-27')).toBeNull();
  expect(on('2026-04-28')).toBe('other-day');
  expect(on('2026-04-10', { ...given, 'visit-rhythm': false })).toBeNull();
  expect(on('2026-04-10', given, true)).toBeNull();
});

test('RHY-5 nothing that a person reads guesses why they come then: no pay, no salary, in any language', () => {
  const why =
    /\b(pay(day|check|roll)?|salary|wages?|gehalt|lohn|zahltag|salaire|paie|paye|salario|sueldo|nómina)\b|راتب|أجر|給料|給与|月給/i;
  const root = resolve(import.meta.dirname, '../../..');
  const folder = resolve(root, 'kiosk/phone/languages');
  const words = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(ideas|choices|messages)\.ts$/.test(path))
    .map((path) => [path, readFileSync(resolve(folder, path), 'utf8')] as const);
  expect(words.length).toBeGreaterThanOrEqual(12);
  for (const [path, text] of words) expect(text.match(why)?.[0], path).toBeUndefined();
  const rhythm = VISIT_NOTICE.purposes.find(({ purpose }) => purpose === 'visit-rhythm');
  expect(JSON.stringify(rhythm)).not.toMatch(why);
});
