import { expect, test } from 'vitest';
import { pickUpOffer } from '../../../shared/floor/pick-up-slots.ts';
import type { OpeningHours } from '../../../shared/model/opening-hours.ts';
import type { Weekday } from '../../../shared/model/window.ts';

const HOUR = 3_600_000;
const days = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
const daily = (start: string, end: string, closed: readonly Weekday[] = []): OpeningHours => ({
  week: days.filter((day) => !closed.includes(day)).map((weekday) => ({ weekday, hours: [{ start, end }] })),
  exceptions: [],
  closedPlaylistId: null,
});
const at = (iso: string) => Date.parse(iso);
const rules = { cutOff: '16:00', slotMinutes: 120, perSlot: 5, pickUpPoints: ['Counter'], alsoAbsent: false };
const shop = { hours: daily('09:00', '20:00', [7]), zone: 'Europe/Berlin' };
const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();

test('SLT-1 until the cut-off the next open day can be had, in whole slots of its opening hours', () => {
  const offer = pickUpOffer(rules, shop, at('2026-11-23T12:00+01:00'));
  expect(iso(offer?.cutOffAt)).toBe('2026-11-23T15:00:00.000Z');
  expect(offer?.slots.map(({ from, until }) => [iso(from), (until - from) / HOUR])).toEqual(
    ['08', '10', '12', '14', '16'].map((hour) => [`2026-11-24T${hour}:00:00.000Z`, 2]),
  );
});

test('SLT-1 at the cut-off the offer is gone: what can be had then is of the day after, over a closed day too', () => {
  const before = pickUpOffer(rules, shop, at('2026-11-23T16:00+01:00') - 1);
  const after = pickUpOffer(rules, shop, at('2026-11-23T16:00+01:00'));
  expect(iso(before?.slots[0]?.from)).toBe('2026-11-24T08:00:00.000Z');
  expect(iso(after?.cutOffAt)).toBe('2026-11-24T15:00:00.000Z');
  expect(iso(after?.slots[0]?.from)).toBe('2026-11-25T08:00:00.000Z');
  const gone = new Set(before?.slots.map(({ from }) => from));
  expect(after?.slots.some(({ from }) => gone.has(from))).toBe(false);
  // On Saturday afternoon: Sunday is closed, so is its cut-off; orders of Monday are for Tuesday.
  const saturday = pickUpOffer(rules, shop, at('2026-11-28T17:00+01:00'));
  expect(iso(saturday?.cutOffAt)).toBe('2026-11-30T15:00:00.000Z');
  expect(iso(saturday?.slots[0]?.from)).toBe('2026-12-01T08:00:00.000Z');
});

test('SLT-2 the shop’s own zone counts, wherever the server stands', () => {
  const now = at('2026-11-23T12:00Z');
  const tokyo = pickUpOffer(rules, { ...shop, zone: 'Asia/Tokyo' }, now);
  const angeles = pickUpOffer(rules, { ...shop, zone: 'America/Los_Angeles' }, now);
  // In Tokyo it is past nine in the evening; in Los Angeles it is four in the morning.
  expect(iso(tokyo?.cutOffAt)).toBe('2026-11-24T07:00:00.000Z');
  expect(iso(angeles?.cutOffAt)).toBe('2026-11-24T00:00:00.000Z');
});

test('SLT-2 over both clock changes cut-off and slots keep to the wall clock', () => {
  // The night of 28 to 29 March 2026 is an hour short, that of 24 to 25 October an hour long.
  const open = { hours: daily('09:00', '20:00'), zone: 'Europe/Berlin' };
  const spring = pickUpOffer(rules, open, at('2026-03-28T12:00+01:00'));
  expect(iso(spring?.cutOffAt)).toBe('2026-03-28T15:00:00.000Z');
  expect(iso(spring?.slots[0]?.from)).toBe('2026-03-29T07:00:00.000Z');
  const autumn = pickUpOffer(rules, open, at('2026-10-24T12:00+02:00'));
  expect(iso(autumn?.cutOffAt)).toBe('2026-10-24T14:00:00.000Z');
  expect(iso(autumn?.slots[0]?.from)).toBe('2026-10-25T08:00:00.000Z');
});

test('SLT-2 a slot that the change swallows is none, and one in the hour that comes twice lasts through both', () => {
  const night = { hours: daily('00:00', '06:00'), zone: 'Europe/Berlin' };
  const hourly = { ...rules, slotMinutes: 60 };
  const spring = pickUpOffer(hourly, night, at('2026-03-28T12:00+01:00'));
  expect(spring?.slots.map(({ from }) => iso(from))).toEqual([
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T00:00:00.000Z',
    '2026-03-29T01:00:00.000Z',
    '2026-03-29T02:00:00.000Z',
    '2026-03-29T03:00:00.000Z',
  ]);
  const autumn = pickUpOffer(hourly, night, at('2026-10-24T12:00+02:00'));
  expect(autumn?.slots.map(({ from, until }) => (until - from) / HOUR)).toEqual([1, 1, 2, 1, 1, 1]);
});

test('SLT-2 a cut-off in the hour that is skipped is at its end, one in the hour that comes twice is the first', () => {
  const night = { hours: daily('00:00', '06:00'), zone: 'Europe/Berlin' };
  const early = { ...rules, cutOff: '02:30', slotMinutes: 60 };
  expect(iso(pickUpOffer(early, night, at('2026-03-29T00:30+01:00'))?.cutOffAt)).toBe(
    '2026-03-29T01:00:00.000Z',
  );
  expect(iso(pickUpOffer(early, night, at('2026-10-25T00:30+02:00'))?.cutOffAt)).toBe(
    '2026-10-25T00:30:00.000Z',
  );
});

test('SLT-1 without opening hours, in a shop that never opens and in an unknown zone there is no offer', () => {
  const now = at('2026-11-23T12:00Z');
  expect(pickUpOffer(rules, { ...shop, hours: null }, now)).toBeNull();
  expect(pickUpOffer(rules, { ...shop, hours: daily('09:00', '20:00', [...days]) }, now)).toBeNull();
  expect(pickUpOffer(rules, { ...shop, zone: 'Mars/Olympus' }, now)).toBeNull();
  expect(
    pickUpOffer({ ...rules, slotMinutes: 480 }, { ...shop, hours: daily('09:00', '12:00') }, now),
  ).toBeNull();
});
