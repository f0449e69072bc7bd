import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import { CREATIVES, display, documentOf, type EntryInput, shaOf } from './documents.ts';

/** Few ids, so that documents repeat and miss them; any times, so that 24:00 starts windows too. */
const id = fc.constantFrom('a', 'b', 'c', 'film');
const time = fc.oneof(
  fc.constant('24:00'),
  fc.integer({ min: 0, max: 1439 }).map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16)),
);
const window = fc.record({ start: time, end: time });
const weekday = fc.constantFrom<(1 | 2 | 3 | 4 | 5 | 6 | 7)[]>(1, 2, 3, 4, 5, 6, 7);
const date = fc.option(
  fc.constantFrom('0000-01-01', '1969-12-31', '2026-02-28', '2026-10-25', '2099-12-31', '9999-12-31'),
  { nil: null },
);
const zone = fc.option(fc.constantFrom('Europe/London', 'Pacific/Apia', 'UTC', '-03:30'), { nil: null });
const createdAt = fc.integer({ min: 0, max: 2 });

const recurrence = fc.option(
  fc.oneof(
    fc.record({
      unit: fc.constantFrom('day' as const, 'week' as const, 'year' as const),
      every: fc.constantFrom(1, 2, 7, 10),
    }),
    fc.record({
      unit: fc.constant('month' as const),
      every: fc.constantFrom(1, 12, 24),
      on: fc.oneof(
        fc.record({ by: fc.constant('date' as const), day: fc.constantFrom(1, 29, 31) }),
        fc.record({
          by: fc.constant('weekday' as const),
          nth: fc.constantFrom(5 as const, 'last' as const),
          weekday,
        }),
      ),
    }),
  ),
  { nil: null },
);
const hours = fc.array(window, { maxLength: 3 });
const interruption = {
  id,
  name: id,
  playlistId: id,
  displayIds: fc.array(fc.constantFrom('till', 'door'), { maxLength: 2 }),
  priority: fc.integer({ min: 0, max: 1 }),
  startAt: fc.constantFrom(0, 1_792_890_000_000, 4_102_444_800_000),
  createdAt,
};
const ends = fc.constantFrom(0, 1_792_890_000_000, 1_792_890_000_001, 4_102_444_800_000);

const entries = fc.array(
  fc.record({
    id,
    name: id,
    playlistId: id,
    displayIds: fc.array(fc.constantFrom('till', 'door'), { maxLength: 3 }),
    daypartId: fc.option(id, { nil: null }),
    weekdays: fc.array(weekday, { minLength: 1, maxLength: 7 }),
    from: date,
    until: date,
    recurrence,
    skip: fc.array(fc.constantFrom('0000-01-01', '2026-10-25', '9999-12-31'), { maxLength: 3 }),
    layer: fc.constantFrom('main' as const, 'overlay' as const),
    when: fc.constantFrom<NonNullable<EntryInput['when']>[]>([], [], [{ fact: 'tag', tag: 'x' }]),
    priority: fc.integer({ min: 0, max: 3 }),
    order: fc.integer({ min: 0, max: 1 }),
    zone,
    createdAt,
  }),
  { maxLength: 8 },
);
const dayparts = fc.array(
  fc.record({
    id,
    name: id,
    window,
    createdAt,
    exceptions: fc.array(fc.record({ weekday, window: fc.option(window, { nil: null }) }), { maxLength: 7 }),
  }),
  { maxLength: 6 },
);
const slotDate = fc.constantFrom('0000-01-01', '1970-01-01', '2026-10-24', '2026-10-25', '9999-12-31');
const slotDates = { from: slotDate, until: slotDate };
const playlists = fc.array(
  fc.record({
    id,
    name: id,
    createdAt,
    slots: fc.array(
      fc.oneof(
        fc.record(
          { id, creativeId: fc.oneof(id, fc.constant('gone')), ...slotDates },
          { requiredKeys: ['id', 'creativeId'] },
        ),
        fc.record(
          { id, playlistId: fc.oneof(id, fc.constant('gone')), ...slotDates },
          { requiredKeys: ['id', 'playlistId'] },
        ),
      ),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 6 },
);
const anyDocument = fc
  .record({
    entries,
    dayparts,
    playlists,
    creatives: fc.subarray([...CREATIVES, ...CREATIVES]),
    fillerPlaylistId: fc.option(id, { nil: null }),
    takeovers: fc.array(fc.record({ ...interruption, leaseUntil: ends }), { maxLength: 3 }),
    emergencies: fc.array(fc.record({ ...interruption, expiresAt: ends }), { maxLength: 1 }),
    openingHours: fc.option(
      fc.record({
        week: fc.array(fc.record({ weekday, hours }), { maxLength: 7 }),
        exceptions: fc.array(
          fc.record({ date: fc.constantFrom('0000-01-01', '2026-10-25', '9999-12-31'), hours }),
          { maxLength: 3 },
        ),
        closedPlaylistId: fc.option(id, { nil: null }),
      }),
      { nil: null },
    ),
  })
  .map((parts) => documentOf(parts));

const instant = fc.oneof(
  fc.integer({ min: 0, max: 4_102_444_800_000 }),
  fc.constantFrom(0, 4_102_444_800_000, 1_792_890_000_000),
);
const facts = fc.record({
  verified: fc.oneof(
    fc.constant('everything' as const),
    fc.subarray(['a', 'b', 'f'].map(shaOf)).map((shas) => new Set(shas)),
  ),
  failed: fc.subarray(['a', 'film']).map((ids) => new Set(ids)),
  lastLoop: fc.constant([]),
});

test('SCH-18 no document that the schema accepts makes it throw, and every entry has its reason', () => {
  fc.assert(
    fc.property(anyDocument, instant, facts, (document, now, known) => {
      const answer = evaluate(compile(document), display, now, known);
      const { entries, takeovers, emergencies } = document;
      const named = entries.length + takeovers.length + emergencies.length;
      expect(answer.reasons.filter(({ entryId }) => entryId !== null)).toHaveLength(named);
      expect(answer.reasons.some(({ outcome }) => outcome === 'playing')).toBe(true);
      for (const { text } of answer.reasons) expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
      const keys = answer.layers.flatMap(({ loop }) => loop.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
      if (answer.nextChangeAt !== null) expect(answer.nextChangeAt).toBeGreaterThan(now);
    }),
    { numRuns: 500 },
  );
});

test('SCH-17 the order in which a document lists things changes nothing', () => {
  const shuffled = anyDocument.chain((document) =>
    fc.tuple(
      fc.constant(document),
      fc.record({
        entries: fc.shuffledSubarray(document.entries, { minLength: document.entries.length }),
        dayparts: fc
          .shuffledSubarray(document.dayparts, { minLength: document.dayparts.length })
          .map((parts) => parts.map((part) => ({ ...part, exceptions: [...part.exceptions].reverse() }))),
        playlists: fc.shuffledSubarray(document.playlists, { minLength: document.playlists.length }),
        creatives: fc.shuffledSubarray(document.creatives, { minLength: document.creatives.length }),
        takeovers: fc.shuffledSubarray(document.takeovers, { minLength: document.takeovers.length }),
        emergencies: fc.shuffledSubarray(document.emergencies, { minLength: document.emergencies.length }),
      }),
    ),
  );
  fc.assert(
    fc.property(shuffled, instant, facts, ([document, order], now, known) => {
      const permuted: ScheduleDocument = { ...document, ...order };
      const answers = [document, permuted].map((one) =>
        JSON.stringify(evaluate(compile(one), display, now, known)),
      );
      expect(answers[1]).toBe(answers[0]);
    }),
    { numRuns: 500 },
  );
});

test('SCH-24 segments abut, differ from their neighbours and are what evaluate answers', () => {
  const start = fc.constantFrom(Date.parse('2026-03-28T00:00Z'), Date.parse('2026-10-24T00:00Z'));
  fc.assert(
    fc.property(anyDocument, start, (document, from) => {
      const schedule = compile(document);
      const to = from + 3 * 86_400_000;
      const segments = timeline(schedule, display, from, to, EVERYTHING_READY);
      expect([segments[0]?.from, segments.at(-1)?.to]).toEqual([from, to]);
      for (const [place, segment] of segments.entries()) {
        const layer = evaluate(schedule, display, segment.from, EVERYTHING_READY).layers[0];
        expect(segment.entries).toEqual(layer?.entries);
        const before = segments[place - 1];
        if (before !== undefined) {
          expect(segment.from).toBe(before.to);
          const seen = ({ rung, entries, overlay }: typeof segment) => [rung, entries, overlay];
          expect(seen(segment)).not.toEqual(seen(before));
        }
      }
    }),
    { numRuns: 100 },
  );
});
