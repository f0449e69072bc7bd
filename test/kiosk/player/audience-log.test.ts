import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AudienceGate } from '../../../kiosk/player/audience-gate.ts';
import { AudienceWatcher } from '../../../kiosk/player/audience-watcher.ts';
import { PlayJournal } from '../../../kiosk/player/play-journal.ts';
import { PlaybackFacts } from '../../../kiosk/player/playback-facts.ts';
import { PlaybackLoop, type PlaybackParts } from '../../../kiosk/player/playback-loop.ts';
import type { Programme } from '../../../kiosk/player/programme.ts';
import { SurroundingsKeeper } from '../../../kiosk/player/surroundings-keeper.ts';
import { toldPlaying } from '../../../kiosk/player/told-playing.ts';
import { TurnKeeper } from '../../../kiosk/player/turn-keeper.ts';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import type { LogEntry } from '../../../shared/model/log.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { daypart, display, documentOf, entry, playlist } from '../../shared/schedule/documents.ts';

const NINE = Date.parse('2026-01-07T09:00:00Z');
const MINUTE = 60_000;

function people(count: 0 | 1 | 2, band: '20-39' | '60+'): AudienceContext {
  const bands = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0, [band]: count };
  const group = String(count) as AudienceContext['group'];
  return { at: Date.now(), count, group, facing: count, watchers: count, bands, idle: count === 0 };
}

/** Who stands there, by the seconds since nine. */
const AUDIENCES: Readonly<Record<string, (seconds: number) => AudienceContext | null>> = {
  'no camera': () => null,
  nobody: () => people(0, '60+'),
  'elders all the time': () => people(1, '60+'),
  'elders for the first five minutes': (seconds) => people(seconds < 900 ? 2 : 0, '60+'),
  'elders who come and go': (seconds) => people(Math.floor(seconds / 37) % 2 === 0 ? 1 : 0, '60+'),
  'young people once': (seconds) => people(seconds > 800 && seconds < 830 ? 1 : 0, '20-39'),
};

/** From 9:10 to 9:25 elders are shown something else; at 9:18 a takeover comes for forty seconds, so that what is left is no whole number of rounds. */
const SHOP = documentOf({
  playlists: [playlist('p', ['a', 'b', 'c']), playlist('q', ['d', 'e']), playlist('t', ['card'])],
  dayparts: [daypart('visit', '09:10', '09:25')],
  entries: [
    entry('always'),
    entry('elders', {
      playlistId: 'q',
      priority: 20,
      daypartId: 'visit',
      when: [{ fact: 'audience', is: { band: '60+' } }],
    }),
  ],
  takeovers: [
    {
      id: 'sale',
      name: 'Sale',
      playlistId: 't',
      startAt: NINE + 18 * MINUTE,
      leaseUntil: NINE + 18 * MINUTE + 40_000,
      createdAt: 0,
    },
  ],
});

interface Seen {
  /** Rows with their times, as the store gets them. */
  timed: LogEntry[];
  /** All other rows. */
  coarse: LogEntry[];
  /** What the console was told, and when. */
  told: unknown[];
}

/** Forty minutes of the real loop, glass, turns and journal before this audience. */
async function watch(
  audience: (seconds: number) => AudienceContext | null,
  withhold: 'withheld' | 'not withheld' = 'withheld',
): Promise<Seen> {
  vi.setSystemTime(NINE);
  const seen: Seen = { timed: [], coarse: [], told: [] };
  const commit = async ({ entries = [] }: { entries?: LogEntry[] }) => {
    for (const row of entries) (row.kind === 'play' ? seen.timed : seen.coarse).push(row);
  };
  const clock = Object.assign(new EventTarget(), {
    now: () => Date.now(),
    deviceNow: () => Date.now(),
    offsetMs: 0,
    known: true,
  }) as unknown as PlaybackParts['clock'];
  const stage = Object.assign(new EventTarget(), {
    prepare: async () => {},
    show: async () => ({ shownAt: performance.now() }),
    hold: () => {},
  }) as unknown as PlaybackParts['stage'];
  const nothingKept = { get: async () => undefined } as never;
  const journal = await PlayJournal.open(nothingKept, { commit } as never, clock);
  const facts = new PlaybackFacts(new Set(SHOP.creatives.flatMap(fileOf)), []);
  const programme: Programme = {
    revision: 1,
    display,
    slice: null,
    zonePlaces: new Set(),
    schedule: compile(SHOP),
    creatives: new Map(SHOP.creatives.map((creative) => [creative.id, creative])),
    products: new Map(),
  };
  const context = () => audience((Date.now() - NINE) / 1000);
  const random = () => 0.5;
  const sensor = Object.assign(new EventTarget(), {
    beginPlay: () => {},
    endPlay: async () => null,
    context: null as AudienceContext | null,
  });
  const watcher = new AudienceWatcher({ sensor, random });
  const camera = setInterval(() => {
    sensor.context = context();
    sensor.dispatchEvent(new Event('context'));
  }, 500);
  const sources = {
    facts,
    manifests: { current: null },
    catalogue: Object.assign(new EventTarget(), { catalogue: null }),
    weather: Object.assign(new EventTarget(), { at: () => null }),
  } as never;
  const surroundings = new SurroundingsKeeper(sources, clock);
  const gate = new AudienceGate({ facts, surroundings, watcher, clock, programme: () => programme });
  const driven = () => withhold === 'withheld' && gate.isDriven();
  const turns = new TurnKeeper();
  const loop = new PlaybackLoop({ stage, clock, facts, journal, turns, watcher, driven });
  loop.addEventListener('choosing', () => gate.look(random, performance.now()));
  const tell = () => seen.told.push({ at: Date.now(), ...toldPlaying(loop.shown) });
  loop.addEventListener('now-playing', () => {
    if (!loop.shown?.driven) tell();
  });
  const heartbeat = setInterval(() => {
    tell();
    void journal.beat();
  }, 15_000);
  loop.setProgramme(programme);
  const run = loop.run();
  await vi.advanceTimersByTimeAsync(40 * MINUTE + 5000);
  loop.stop();
  await vi.advanceTimersByTimeAsync(20 * MINUTE);
  clearInterval(heartbeat);
  clearInterval(camera);
  await run;
  return seen;
}

function fileOf(creative: (typeof SHOP.creatives)[number]): string[] {
  return 'media' in creative ? [creative.media.sha256] : [];
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('who stood before a screen', () => {
  test('FAC-12 cannot be told from rows with times, nor from what the console hears: both are the same for every audience', async () => {
    const [first, ...others] = await Promise.all(
      Object.entries(AUDIENCES).map(async ([name, audience]) => [name, audience] as const),
    );
    if (!first) throw new Error('there are audiences');
    const known = await watch(first[1]);
    expect(known.timed.length).toBeGreaterThan(100);
    for (const [name, audience] of others) {
      const seen = await watch(audience);
      expect([name, seen.timed]).toEqual([name, known.timed]);
      expect([name, seen.told]).toEqual([name, known.told]);
    }
  });

  test('FAC-12 could be told from the very same rows if nothing were withheld', async () => {
    const calm = await watch(() => null, 'not withheld');
    const elders = await watch(() => people(1, '60+'), 'not withheld');
    expect(elders.timed).not.toEqual(calm.timed);
    expect(elders.told).not.toEqual(calm.told);
  });

  test('FAC-12 leaves counts by the quarter of an hour alone, of all that played meanwhile', async () => {
    const { timed, coarse } = await watch(() => people(1, '60+'));
    const [from, until] = [NINE + 10 * MINUTE, NINE + 25 * MINUTE];
    const within = timed.flatMap((row) => (row.kind === 'play' ? [row.startedAt] : []));
    // Of the takeover, which comes whoever stands there, and not of its first play: that one ended an item.
    expect(within.filter((at) => at >= from && at < until)).toEqual(
      [10, 20, 30].map((seconds) => NINE + 18 * MINUTE + seconds * 1000),
    );
    expect(coarse.length).toBeGreaterThan(0);
    for (const row of coarse) {
      if (row.kind !== 'adaptive-plays') throw new Error(`a row of kind ${row.kind}`);
      expect(Object.keys(row).sort()).toEqual([
        'creativeId',
        'kind',
        'playlistId',
        'plays',
        'quarterStart',
        'seconds',
      ]);
      expect(row.quarterStart % (15 * MINUTE)).toBe(0);
    }
    const shown = coarse.flatMap((row) => (row.kind === 'adaptive-plays' ? [row.creativeId] : []));
    expect(shown).toEqual(expect.arrayContaining(['d', 'e']));
  });
});
