import { expect, test } from 'vitest';
import {
  FIRST_HOURS,
  hoursOn,
  withAnother,
  withException,
  withHoursOn,
  withoutException,
} from '../../../kiosk/console/settings/hours-draft.ts';
import { OpeningHours } from '../../../shared/model/opening-hours.ts';

const morning = { start: '09:00', end: '12:30' };

test('CON-120 a day that loses its last hours is closed, and the week stays in order', () => {
  const monday = withHoursOn(FIRST_HOURS, 1, []);
  expect(hoursOn(monday, 1)).toEqual([]);
  expect(monday.week.map(({ weekday }) => weekday)).toEqual([2, 3, 4, 5, 6]);
  const back = withHoursOn(monday, 1, [morning]);
  expect(back.week.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(hoursOn(back, 1)).toEqual([morning]);
  expect(hoursOn(FIRST_HOURS, 7)).toEqual([]);
});

test('CON-120 a second stretch begins where the first ends, and four are the most', () => {
  let hours = withAnother([morning]);
  expect(hours).toEqual([morning, { start: '12:30', end: '12:30' }]);
  for (let more = 0; more < 9; more += 1) hours = withAnother(hours);
  expect(hours).toHaveLength(4);
  expect(OpeningHours.safeParse(withHoursOn(FIRST_HOURS, 3, hours)).success).toBe(true);
  expect(withAnother([])).toHaveLength(1);
});

test('CON-120 days with other hours stand in order, one of each date, and can be taken back', () => {
  const later = withException(withException(FIRST_HOURS, '2026-12-26', []), '2026-12-24', [morning]);
  expect(later.exceptions.map(({ date }) => date)).toEqual(['2026-12-24', '2026-12-26']);
  expect(withException(later, '2026-12-26', [morning]).exceptions).toEqual([
    { date: '2026-12-24', hours: [morning] },
    { date: '2026-12-26', hours: [morning] },
  ]);
  expect(withoutException(later, '2026-12-24').exceptions.map(({ date }) => date)).toEqual(['2026-12-26']);
});
