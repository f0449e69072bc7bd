import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { Answer, Layer } from '../../../shared/schedule/answer.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import type { LoopItem } from '../../../shared/schedule/loop-item.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import { anyNesting } from './any-nesting.ts';
import { anySchedule } from './any-schedule.ts';
import { documentOf, entry } from './documents.ts';
import { layersOf, onScreen } from './on-screen.ts';
import { readClock } from './oracle.ts';
import { asOn } from './oracle-nesting.ts';
import { oracleScreen } from './oracle-screen.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Clock changes around midnight, and two that are not; Apia left out a whole day. */
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

/** Who is on the screen, and with which slots and creatives in which order: of one layer after the other. */
function shown({ layers }: Pick<Answer, 'layers'>): string {
  const contents = layers.map(({ rung, entries, loop }: Layer) => {
    const owners = rung === 'opening-hours' ? [null] : entries.map(({ id }) => id);
    const words = ({ key, creative }: LoopItem) => `${key.slice(key.indexOf('/') + 1)} ${creative.id}`;
    return owners.map((owner) => loop.filter((item) => item.entryId === owner).map(words));
  });
  return `${onScreen({ layers })} ${JSON.stringify(contents)}`;
}

/** The same by the oracles alone. */
function expectedAt(document: ScheduleDocument, display: { id: string; zone: string }, at: number): string {
  const plain = asOn(document, readClock(display.zone, at).date);
  const screen = oracleScreen(plain, display, at);
  const contents = (playlistId: string | null | undefined) =>
    plain.playlists
      .filter(({ id }) => id === playlistId)
      .flatMap(({ slots }) =>
        slots.flatMap((slot) => ('creativeId' in slot ? [`${slot.id} ${slot.creativeId}`] : [])),
      );
  const holders = [...plain.entries, ...plain.takeovers, ...plain.emergencies];
  const ofNames = (names: string) =>
    names.split('+').map((name) => contents(holders.find(({ id }) => id === name)?.playlistId));
  const [main = '', overlay] = screen.split(' under ');
  const [rung, names] = main.split(' ');
  const first =
    rung === 'opening-hours'
      ? [contents(plain.openingHours?.closedPlaylistId)]
      : names === undefined
        ? []
        : ofNames(names);
  return `${screen} ${JSON.stringify(overlay === undefined ? [first] : [first, ofNames(overlay)])}`;
}

describe.each(Object.entries(CHANGES))('around the clock changes of %s', (zone, changes) => {
  const display = { id: 'till', zone };
  const scene = fc.constantFrom(...changes).chain((change) =>
    fc
      .record({
        change: fc.constant(Date.parse(change)),
        schedule: anySchedule(zone, Date.parse(change)),
        playlists: anyNesting(Date.parse(change)),
        /** Minutes from the change. */
        start: fc.integer({ min: -40 * 60, max: 20 * 60 }),
      })
      .map(({ schedule, playlists, ...rest }) => {
        // Layouts have their own tests; without them an answer is all in its loops.
        const entries = schedule.entries.map((one) => ({ ...one, layoutId: null }));
        const takeovers = schedule.takeovers.map((one) => ({ ...one, layoutId: null }));
        return { ...rest, document: { ...schedule, entries, takeovers, layouts: [], playlists } };
      }),
  );

  test('SCH-46 SCH-47 SCH-48 loops and the instant of their next change are those of the minute-by-minute oracle', () => {
    fc.assert(
      fc.property(scene, ({ change, document, start }) => {
        const now = change + start * MINUTE;
        const answer = evaluate(compile(document), display, now, german);
        const first = expectedAt(document, display, now);
        expect(shown(answer)).toBe(first);

        const horizon = change + 50 * HOUR;
        let at = now + MINUTE;
        while (at < horizon && expectedAt(document, display, at) === first) at += MINUTE;
        if (at < horizon) expect(answer.nextChangeAt).toBe(at);
        else if (answer.nextChangeAt !== null) {
          expect(answer.nextChangeAt).toBeGreaterThanOrEqual(horizon);
          expect(expectedAt(document, display, answer.nextChangeAt)).not.toBe(first);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('SCH-24 SCH-48 segments of a timeline differ, and are the oracle every ten minutes', () => {
    fc.assert(
      fc.property(scene, ({ change, document }) => {
        const [from, to] = [change - 24 * HOUR, change + 48 * HOUR];
        const segments = timeline(compile(document), display, from, to, german);
        for (const [place, segment] of segments.entries()) {
          const before = segments[place - 1];
          if (before !== undefined) expect(segment.from).toBe(before.to);
          for (let at = segment.from; at < segment.to; at += 10 * MINUTE) {
            const plain = asOn(document, readClock(zone, at).date);
            expect(onScreen({ layers: layersOf(segment) })).toBe(oracleScreen(plain, display, at));
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('SCH-21 SCH-48 without a next change the loop stays the same for weeks', () => {
  const now = Date.parse('2026-03-20T00:00Z');
  const display = { id: 'till', zone: 'Europe/London' };
  fc.assert(
    fc.property(anyNesting(now), (playlists) => {
      const document = { ...documentOf({ entries: [entry('A')] }), playlists };
      const { nextChangeAt } = evaluate(compile(document), display, now, german);
      const first = expectedAt(document, display, now);
      for (let at = now; at < (nextChangeAt ?? now + 21 * 24 * HOUR); at += HOUR)
        expect(expectedAt(document, display, at)).toBe(first);
      if (nextChangeAt !== null) expect(expectedAt(document, display, nextChangeAt)).not.toBe(first);
    }),
    { numRuns: 200 },
  );
});
