import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, entry } from './documents.ts';
import { type Play, playDay, shownMs } from './screen-day.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MIDNIGHT = Date.parse('2026-01-07T00:00:00Z');

interface Sharer {
  readonly id: string;
  readonly seconds: number;
  readonly lengths: readonly number[];
}

const lengths = (max: number) =>
  fc
    .array(fc.integer({ min: 3, max }), { minLength: 1, maxLength: 5 })
    .map((each) => each.map((s) => s * 1000));
const sharers = (maxSeconds: number) =>
  fc
    .array(fc.record({ seconds: fc.integer({ min: 20, max: maxSeconds }), lengths: lengths(60) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((each) => each.map((sharer, place): Sharer => ({ id: `S${place}`, ...sharer })));

/** Shares of some priorities, and beneath them an entry `C` that takes the rest. */
function shop(shares: readonly Sharer[], rest: readonly number[], priorities: readonly number[] = []) {
  const slots = (each: readonly number[]) =>
    each.map((durationMs, place) => ({ id: String(place), creativeId: 'a', durationMs }));
  const lists = [...shares, { id: 'C', lengths: rest }];
  return documentOf({
    playlists: lists.map((list) => ({
      id: list.id,
      name: list.id,
      createdAt: 0,
      slots: slots(list.lengths),
    })),
    entries: [
      ...shares.map(({ id, seconds }, place) =>
        entry(id, { playlistId: id, secondsPerHour: seconds, priority: 20 + (priorities[place] ?? 0) }),
      ),
      entry('C', { playlistId: 'C' }),
    ],
  });
}

const longest = (each: readonly number[]) => Math.max(...each);
const total = (each: readonly number[]) => each.reduce((sum, ms) => sum + ms, 0);
const hours = (from: number, count: number) => Array.from({ length: count }, (_, hour) => from + hour * HOUR);
const stops = (log: readonly Play[]) => Math.max(...log.map(({ to }) => to));

/** What a screen may lose of an hour because items are whole. */
const unevenness = (shares: readonly Sharer[], rest: readonly number[]) =>
  total(shares.map((sharer) => longest(sharer.lengths))) + longest(rest);

describe('SCH-61 in each clock hour an entry gets its seconds, and less than one item more', () => {
  const run = (zone: string, from: number, count: number, numRuns: number) =>
    fc.assert(
      fc.property(
        sharers(700),
        lengths(90),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(0, 40, 150),
        fc.uniqueArray(fc.integer({ min: 0, max: 4000 }), { maxLength: 5 }),
        (shares, rest, priorities, slowMs, restarts) => {
          const log = playDay(shop(shares, rest, priorities), {
            zone,
            from,
            to: from + count * HOUR,
            lasts: (ms) => ms + slowMs,
            restarts: new Set(restarts),
          });
          for (const hour of hours(from, count)) {
            for (const { id, seconds, lengths: items } of shares) {
              const shown = shownMs(log, id, hour, hour + HOUR);
              expect(shown).toBeGreaterThanOrEqual(seconds * 1000);
              expect(shown).toBeLessThan(seconds * 1000 + longest(items) + slowMs);
            }
          }
        },
      ),
      { numRuns },
    );

  test('SCH-61 whole days of random shares, items, priorities and restarts', () => {
    run('Europe/London', MIDNIGHT, 24, 6);
  });

  test.each([
    ['America/New_York', '2026-03-08T00:00:00-05:00'],
    ['America/New_York', '2026-11-01T00:00:00-04:00'],
    ['Europe/London', '2026-03-29T00:00:00Z'],
    ['Europe/London', '2026-10-25T00:00:00+01:00'],
    ['Asia/Kolkata', '2026-06-01T00:00:00+05:30'],
    ['Pacific/Chatham', '2026-09-27T00:00:00+12:45'],
  ])('SCH-61 the hours of %s are its own wall clock’s, also on %s', (zone, midnight) => {
    run(zone, Date.parse(midnight), 6, 6);
  });

  test('SCH-61 where the clock moves by half an hour, the cut hours count in proportion', () => {
    // 2026-04-05 02:00 at Lord Howe becomes 01:30: an hour, half an hour that is played twice, then hours again.
    const change = Date.parse('2026-04-05T02:00:00+11:00');
    const shares = [{ id: 'S', seconds: 900, lengths: [10_000] }];
    const log = playDay(shop(shares, [15_000]), {
      zone: 'Australia/Lord_Howe',
      from: change - HOUR,
      to: change + 1.5 * HOUR,
    });
    const shown = (from: number, to: number) => shownMs(log, 'S', change + from * HOUR, change + to * HOUR);
    expect(shown(-1, 0)).toBe(900_000);
    expect(shown(0, 0.5)).toBe(450_000);
    expect(shown(0.5, 1.5)).toBe(900_000);
  });
});

test('SCH-61 an hour in which an entry may be on the screen only in part counts in proportion', () => {
  const shares = [{ id: 'S', seconds: 1200, lengths: [10_000] }];
  const document = shop(shares, [10_000]);
  const dayparts = [
    { id: 'd', name: 'd', window: { start: '00:30', end: '24:00' }, exceptions: [], createdAt: 0 },
  ];
  const entries = document.entries.map((each) => (each.id === 'S' ? { ...each, daypartId: 'd' } : each));
  const log = playDay(
    { ...document, entries, dayparts },
    { zone: 'UTC', from: MIDNIGHT, to: MIDNIGHT + 2 * HOUR },
  );
  expect(shownMs(log, 'S', MIDNIGHT, MIDNIGHT + HOUR / 2)).toBe(0);
  expect(shownMs(log, 'S', MIDNIGHT, MIDNIGHT + HOUR)).toBe(600_000);
  expect(shownMs(log, 'S', MIDNIGHT + HOUR, MIDNIGHT + 2 * HOUR)).toBe(1_200_000);
});

test('SCH-62 a share is spread over its hour', () => {
  fc.assert(
    fc.property(sharers(700), lengths(60), (shares, rest) => {
      const log = playDay(shop(shares, rest), {
        zone: 'Europe/London',
        from: MIDNIGHT,
        to: MIDNIGHT + 2 * HOUR,
      });
      const slack = unevenness(shares, rest);
      for (const { id, seconds, lengths: items } of shares) {
        for (let minute = 0; minute <= 105; minute += 5) {
          const from = MIDNIGHT + minute * 60_000;
          const due = seconds * 250;
          const shown = shownMs(log, id, from, from + HOUR / 4);
          expect(Math.abs(shown - due)).toBeLessThanOrEqual(2 * longest(items) + (slack * seconds) / 3600);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('SCH-62 a single item of the hour is in the middle of it, and a second entry’s is elsewhere', () => {
  const one = (id: string) => ({ id, seconds: 10, lengths: [10_000] });
  const minutes = (shares: readonly Sharer[]) => {
    const log = playDay(shop(shares, [10_000]), { zone: 'UTC', from: MIDNIGHT, to: MIDNIGHT + HOUR });
    return shares.map(({ id }) =>
      log.filter(({ entryId }) => entryId === id).map(({ from }) => Math.round((from - MIDNIGHT) / 60_000)),
    );
  };
  expect(minutes([one('S')])).toEqual([[30]]);
  expect(minutes([one('S'), one('T')])).toEqual([[15], [45]]);
});

test('SCH-63 shares of more than an hour are scaled in proportion, and nothing else plays', () => {
  fc.assert(
    fc.property(sharers(3600), lengths(60), (shares, rest) => {
      const sum = total(shares.map(({ seconds }) => seconds));
      fc.pre(sum >= 3600);
      const count = 6;
      const log = playDay(shop(shares, rest), {
        zone: 'Europe/London',
        from: MIDNIGHT,
        to: MIDNIGHT + count * HOUR,
      });
      expect(log.some(({ entryId }) => entryId === 'C')).toBe(false);
      const uneven = total(shares.map((sharer) => longest(sharer.lengths)));
      for (const hour of hours(MIDNIGHT, count)) {
        for (const { id, seconds } of shares) {
          const due = (seconds / sum) * HOUR;
          expect(Math.abs(shownMs(log, id, hour, hour + HOUR) - due)).toBeLessThanOrEqual(uneven);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('SCH-63 a higher priority has its share before a lower one is scaled', () => {
  const shares = [
    { id: 'S0', seconds: 3000, lengths: [10_000] },
    { id: 'S1', seconds: 1200, lengths: [10_000] },
    { id: 'S2', seconds: 600, lengths: [10_000] },
  ];
  const log = playDay(shop(shares, [10_000], [9]), { zone: 'UTC', from: MIDNIGHT, to: MIDNIGHT + HOUR });
  const shown = shares.map(({ id }) => shownMs(log, id, MIDNIGHT, MIDNIGHT + HOUR) / 1000);
  expect(shown).toEqual([3000, 400, 200]);
});

test('SCH-64 what a long item outside the shares took is paid within the next hour, and no more than that', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1500 }),
      lengths(60),
      fc.array(fc.integer({ min: 60, max: 3600 }), { minLength: 1, maxLength: 3 }),
      (seconds, items, films) => {
        const shares = [{ id: 'S', seconds, lengths: items }];
        const rest = films.map((film) => film * 1000);
        const log = playDay(shop(shares, rest), { zone: 'UTC', from: MIDNIGHT, to: MIDNIGHT + DAY });
        let debt = 0;
        for (const hour of hours(MIDNIGHT, 24)) {
          const due = seconds * 1000 + debt;
          const shown = shownMs(log, 'S', hour, hour + HOUR);
          expect(shown).toBeLessThan(due + longest(items));
          const taken = log.find(({ entryId, from, to }) => entryId === 'C' && from < hour && to > hour);
          const free = taken === undefined ? HOUR : hour + HOUR - taken.to;
          if (free >= due + longest(items)) expect(shown).toBeGreaterThanOrEqual(due - 1);
          debt = Math.min(seconds * 1000, Math.max(0, due - shown));
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('SCH-65 where nothing else can play, shares have the whole hour in proportion', () => {
  fc.assert(
    fc.property(sharers(800), (shares) => {
      const { entries, ...document } = shop(shares, [10_000]);
      const log = playDay(
        { ...document, entries: entries.filter(({ id }) => id !== 'C') },
        { zone: 'UTC', from: MIDNIGHT, to: MIDNIGHT + 2 * HOUR },
      );
      expect(total(log.map(({ from, to }) => to - from))).toBe(stops(log) - MIDNIGHT);
      const sum = total(shares.map(({ seconds }) => seconds));
      const uneven = total(shares.map((sharer) => longest(sharer.lengths)));
      for (const { id, seconds } of shares) {
        const shown = shownMs(log, id, MIDNIGHT, MIDNIGHT + HOUR);
        expect(Math.abs(shown - (seconds / sum) * HOUR)).toBeLessThanOrEqual(uneven);
      }
    }),
    { numRuns: 15 },
  );
});
