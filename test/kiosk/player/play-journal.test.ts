import { expect, test } from 'vitest';
import type { OpenPlay } from '../../../kiosk/player/open-play.ts';
import { PlayJournal } from '../../../kiosk/player/play-journal.ts';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
import type { PlayAudience } from '../../../shared/audience/play-audience.ts';
import type { LogEntry } from '../../../shared/model/log.ts';

/** What the device believes, and what the server knows. */
const DEVICE = Date.parse('2026-01-07T09:05:00Z');
const SERVER = Date.parse('2026-01-07T11:19:00Z');
const QUARTER = 900_000;

const someone: PlayAudience = {
  play: [
    {
      band: '60+',
      arrivals: 1,
      firstLooks: 1,
      impressions: 1,
      ots: 1,
      lts: 1,
      lts2: 1,
      glances: 0,
      presenceMs: 5000,
      dwellMs: 5000,
      attentionMs: 5000,
    },
  ],
  visits: [],
};

test('POP-13 plays counted for audiences, decisions and audience sums lie in the quarters of the server, however wrong the device is', async () => {
  const rows: LogEntry[] = [];
  const commits: number[] = [];
  const outbox = {
    commit: async ({ entries = [] }: { entries?: readonly LogEntry[] }, now: number) => {
      rows.push(...entries);
      commits.push(now);
    },
  } as never;
  let elapsed = 0;
  const clock = new ServerClock({ wall: () => DEVICE, elapsed: () => elapsed });
  clock.sample(SERVER, DEVICE);
  const journal = await PlayJournal.open({ get: async () => undefined } as never, outbox, clock);
  const play: OpenPlay = {
    creativeId: 'poster',
    playlistId: 'p',
    entryId: 'e',
    revision: 1,
    startedAt: DEVICE,
    seenAt: DEVICE,
    clockOffsetMs: clock.offsetMs,
    zone: null,
    slotId: 's',
    adaptive: true,
  };
  await journal.turn(null, play, undefined, undefined, {
    playlistId: 'p',
    slotId: 's',
    creativeId: 'poster',
    tier: 'audience',
    reason: 'rule',
  });
  const ended = { play, endedAt: DEVICE + 10_000, result: 'complete', audience: Promise.resolve(someone) };
  await journal.turn({ ...ended, result: 'complete' }, null);
  await journal.beat();
  // By the server the quarter of 11:15 still runs; by the device that of 9:00 would, too.
  expect(rows).toEqual([]);
  elapsed = QUARTER;
  await journal.beat();
  const quarterStart = Date.parse('2026-01-07T11:15:00Z');
  expect(rows).toMatchObject([
    { kind: 'adaptive-plays', quarterStart, plays: 1 },
    { kind: 'adaptive-decisions', quarterStart, decisions: 1 },
    { kind: 'audience', cell: { of: 'plays', quarterStart } },
    { kind: 'audience', cell: { of: 'content', quarterStart, band: '60+' } },
  ]);
  // Lost rows are dated by it as well.
  expect(commits.at(-1)).toBe(SERVER + QUARTER);
});
