import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import { anySchedule } from './any-schedule.ts';
import { layersOf, onScreen } from './on-screen.ts';
import { oracleScreen } from './oracle-screen.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The clock changes of each zone that the tests stand around; Kolkata has none and must not grow one. */
const CHANGES: Record<string, readonly string[]> = {
  'America/New_York': ['2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  'Europe/London': ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  'America/Sao_Paulo': ['2018-11-04T03:00Z', '2019-02-17T02:00Z'],
  'Asia/Kolkata': ['2026-03-29T01:00Z'],
  'Australia/Lord_Howe': ['2026-04-04T15:00Z', '2026-10-03T15:30Z'],
  'Pacific/Chatham': ['2026-04-04T14:00Z', '2026-09-26T14:00Z'],
  'Pacific/Apia': ['2011-12-30T10:00Z', '2012-03-31T14:00Z'],
  'Africa/Casablanca': ['2026-02-15T02:00Z', '2026-03-22T02:00Z'],
};

const german = { ...EVERYTHING_READY, surroundings: { language: 'de-AT' } };

describe.each(Object.entries(CHANGES))('around the clock changes of %s', (zone, changes) => {
  const display = { id: 'till', zone };
  const scene = fc.constantFrom(...changes).chain((change) =>
    fc.record({
      change: fc.constant(Date.parse(change)),
      document: anySchedule(zone, Date.parse(change)),
      /** Minutes from the change. */
      start: fc.integer({ min: -30 * 60, max: 8 * 60 }),
    }),
  );

  test('SCH-1 SCH-20 SCH-81 SCH-83 the answer and the instant of its next change are those of the minute-by-minute oracle', () => {
    fc.assert(
      fc.property(scene, ({ change, document, start }) => {
        const now = change + start * MINUTE;
        const answer = evaluate(compile(document), display, now, german);
        const expected = (at: number) => oracleScreen(document, display, at);
        const first = expected(now);
        expect(onScreen(answer)).toBe(first);

        for (const { layer, rung, entries, layouts } of answer.layers) {
          const wants = [...document.entries, ...document.takeovers].filter(
            ({ id }) => rung !== 'emergency' && entries.some((entry) => entry.id === id),
          );
          const usable = layer === 'main' ? ['whole'] : ['whole', 'broken'];
          const used = usable.filter((id) => wants.some(({ layoutId }) => layoutId === id));
          expect(layouts.map(({ id }) => id).toSorted()).toEqual(used.toSorted());
        }

        const horizon = change + 30 * HOUR;
        let at = now + MINUTE;
        while (at < horizon && expected(at) === first) at += MINUTE;
        if (at < horizon) expect(answer.nextChangeAt).toBe(at);
        else if (answer.nextChangeAt !== null) {
          expect(answer.nextChangeAt).toBeGreaterThanOrEqual(horizon);
          expect(expected(answer.nextChangeAt)).not.toBe(first);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('SCH-24 a timeline is the oracle minute by minute', () => {
    fc.assert(
      fc.property(scene, ({ change, document }) => {
        const [from, to] = [change - 12 * HOUR, change + 24 * HOUR];
        const segments = timeline(compile(document), display, from, to, german);
        expect(segments[0]?.from).toBe(from);
        expect(segments.at(-1)?.to).toBe(to);
        for (const [place, segment] of segments.entries()) {
          if (place > 0) expect(segment.from).toBe(segments[place - 1]?.to);
          for (let at = segment.from; at < segment.to; at += MINUTE) {
            const want = oracleScreen(document, display, at);
            const got = onScreen({ layers: layersOf(segment) });
            if (got !== want) expect({ at, got }).toEqual({ at, got: want });
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('SCH-21 no next change means that nothing changes for weeks', () => {
  const zone = 'Europe/London';
  const now = Date.parse('2026-03-20T00:00Z');
  fc.assert(
    fc.property(anySchedule(zone, now), (document) => {
      const display = { id: 'till', zone };
      const { nextChangeAt } = evaluate(compile(document), display, now, german);
      const expected = (at: number) => oracleScreen(document, display, at);
      const first = expected(now);
      const until = nextChangeAt ?? now + 21 * 24 * HOUR;
      for (let at = now; at < until; at += 60 * MINUTE) expect(expected(at)).toBe(first);
      if (nextChangeAt !== null) expect(expected(nextChangeAt)).not.toBe(first);
    }),
    { numRuns: 40 },
  );
});
