import fc from 'fast-check';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { Weekday } from '../../../shared/model/window.ts';
import { type DaypartInput, documentOf, type EntryInput, playlist } from './documents.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const two = (value: number): string => String(value).padStart(2, '0');
const wallTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Quarter hours, most of them in the night, where the clocks change. */
const start = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 17 }) },
  fc.integer({ min: 0, max: 95 }),
  fc.constantFrom(92, 93, 94, 95),
);
const window = fc
  .tuple(start, fc.oneof({ weight: 4, arbitrary: start }, fc.constant(96)))
  .map(([from, to]) => ({ start: wallTime(from * 15), end: wallTime(to * 15) }));

const weekday = fc.constantFrom<Weekday[]>(...WEEKDAYS);

const daypart = (id: string): fc.Arbitrary<DaypartInput> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    window,
    exceptions: fc.uniqueArray(fc.record({ weekday, window: fc.option(window, { nil: null }) }), {
      maxLength: 2,
      selector: (exception) => exception.weekday,
    }),
    createdAt: fc.constant(0),
  });

/** Recurrences that have an occurrence near `instant`, if not on the very day. */
function anyRecurrence(instant: number): fc.Arbitrary<NonNullable<EntryInput['recurrence']>> {
  const near = new Date(instant);
  const every = fc.integer({ min: 1, max: 3 });
  const dayOfMonth = fc.constantFrom(-1, 0, 1, 2).map((days) => Math.max(1, near.getUTCDate() + days));
  const nth = fc.constantFrom<(1 | 2 | 3 | 4 | 5 | 'last')[]>(1, 2, 3, 4, 5, 'last');
  return fc.oneof(
    fc.record({ unit: fc.constantFrom('day' as const, 'week' as const), every }),
    fc.record({ unit: fc.constant('year' as const), every }),
    fc.record({
      unit: fc.constant('month' as const),
      every,
      on: fc.oneof(
        fc.record({ by: fc.constant('date' as const), day: dayOfMonth.map((day) => Math.min(31, day)) }),
        fc.record({ by: fc.constant('weekday' as const), nth, weekday }),
      ),
    }),
  );
}

/** Takeovers, emergencies and opening hours around `instant`, often none, often at the same time. */
function anyInterruption(instant: number) {
  const hour = fc.integer({ min: -15, max: 15 }).map((hours) => instant + hours * 7_200_000);
  const interruption = (id: string) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(id),
      playlistId: fc.constantFrom('p', 'p', 'q', 'drawn', 'empty', 'missing'),
      displayIds: fc.constantFrom<string[][]>([], [], ['door']),
      priority: fc.integer({ min: 0, max: 1 }),
      startAt: hour,
      createdAt: fc.integer({ min: 0, max: 1 }),
    });
  const sometimes = <T>(things: readonly fc.Arbitrary<T>[]) =>
    fc.oneof(fc.constant<T[]>([]), fc.tuple(...things)) as fc.Arbitrary<T[]>;
  const takeover = (id: string) =>
    fc.tuple(interruption(id), hour).map(([one, leaseUntil]) => ({ ...one, leaseUntil }));
  const emergency = (id: string) =>
    fc.tuple(interruption(id), hour).map(([one, expiresAt]) => ({ ...one, expiresAt }));
  const hours = fc.array(window, { maxLength: 2 });
  const date = fc
    .integer({ min: -2, max: 2 })
    .map((days) => new Date(instant + days * 86_400_000).toISOString().slice(0, 10));
  return fc.record({
    takeovers: sometimes(['T', 'U', 'V'].map(takeover)),
    emergencies: sometimes(['X', 'Y'].map(emergency)),
    openingHours: fc.option(
      fc.record({
        week: fc.array(fc.record({ weekday, hours }), { minLength: 4, maxLength: 7 }),
        exceptions: fc.array(fc.record({ date, hours }), { maxLength: 2 }),
        closedPlaylistId: fc.constantFrom(null, 'p', 'q', 'empty', 'missing'),
      }),
      { nil: null, freq: 2 },
    ),
  });
}

/** A layout with one side zone. */
function divided(id: string, playlistId: string) {
  const halves = [
    { id: 'main', name: 'Main', x: 0, y: 0, width: 50, height: 100, playlistId: null },
    { id: 'side', name: 'Side', x: 50, y: 0, width: 50, height: 100, playlistId },
  ];
  return { id, name: id, zones: halves, createdAt: 0 };
}

/**
 * Small schedules that are likely to differ around `instant`: few priorities, dates within days of it, windows in
 * the night, some entries on head office time, a playlist that is empty and one that is missing.
 */
export function anySchedule(zone: string, instant: number): fc.Arbitrary<ScheduleDocument> {
  const date = fc
    .integer({ min: -3, max: 3 })
    .map((days) => new Date(instant + days * 86_400_000).toISOString().slice(0, 10));
  const entry = (id: string): fc.Arbitrary<EntryInput> =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(id),
      playlistId: fc.constantFrom('p', 'p', 'p', 'q', 'drawn', 'empty', 'missing'),
      displayIds: fc.constantFrom([], [], [], ['till', 'door'], ['door']),
      daypartId: fc.constantFrom('one', 'two', 'three', 'one', 'two', 'three', null, 'missing'),
      weekdays: fc.oneof(fc.constant<Weekday[]>([...WEEKDAYS]), fc.uniqueArray(weekday, { minLength: 1 })),
      from: fc.option(date, { nil: null, freq: 2 }),
      until: fc.option(date, { nil: null, freq: 2 }),
      recurrence: fc.option(anyRecurrence(instant), { nil: null, freq: 2 }),
      skip: fc.array(date, { maxLength: 2 }),
      priority: fc.integer({ min: 0, max: 2 }),
      order: fc.integer({ min: 0, max: 1 }),
      layer: fc.constantFrom('main' as const, 'main' as const, 'main' as const, 'overlay' as const),
      when: fc.constantFrom(
        [],
        [],
        [],
        [{ fact: 'language' as const, is: 'de' }],
        [{ fact: 'language' as const, is: 'fr' }],
        [{ fact: 'sky' as const, oneOf: ['rain' as const] }],
      ),
      zone: fc.constantFrom(null, null, null, zone, 'America/New_York'),
      secondsPerHour: fc.constantFrom(null, null, null, null, 600, 1800, 3000),
      maxPlaysPerHour: fc.constantFrom(null, null, null, null, null, 4),
      layoutId: fc.constantFrom(null, null, 'whole', 'broken', 'missing'),
      createdAt: fc.integer({ min: 0, max: 1 }),
    });
  return fc
    .record({
      dayparts: fc.tuple(daypart('one'), daypart('two'), daypart('three')),
      fillerPlaylistId: fc.constantFrom(null, null, 'f', 'empty', 'missing'),
      entries: fc
        .integer({ min: 1, max: 6 })
        .chain((count) => fc.tuple(...'ABCDEF'.slice(0, count).split('').map(entry))),
    })
    .chain((parts) => anyInterruption(instant).map((more) => ({ ...parts, ...more })))
    .map((parts) =>
      documentOf({
        ...parts,
        layouts: [divided('whole', 'p'), divided('broken', 'empty')],
        playlists: [
          playlist('p', ['a', 'b']),
          playlist('q', ['b', 'c', 'film']),
          playlist('drawn', ['card', 'gone']),
          playlist('f', ['d', 'e']),
          playlist('empty', []),
        ],
      }),
    );
}
