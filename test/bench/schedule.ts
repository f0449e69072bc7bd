import { ScheduleDocument } from '../../shared/model/manifest.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { compile } from '../../shared/schedule/compile.ts';
import { evaluate } from '../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../shared/schedule/facts.ts';
import { timeline } from '../../shared/schedule/timeline.ts';

const ENTRIES = 10_000;
const INSTANTS = 500;
const display = { id: 'display-1', zone: 'Europe/London' };
const START = Date.parse('2026-03-01T00:00:00Z');

/** Budgets of spec/schedule.md and of its "a few milliseconds" for a day. */
const BUDGET_MS = { compile: 250, resolve: 0.5, timeline: 5 };

/** The same numbers in every run (mulberry32), so that two runs measure the same schedule. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const dateOf = (days: number): string => new Date(START + days * DAY_MS).toISOString().slice(0, 10);

/** A chain's schedule: dayparts, dates, weekdays and priorities all over the place. */
function busySchedule(roll: (sides: number) => number, priorities: number): ScheduleDocument {
  const quarter = (): string => `${two(roll(24))}:${two(roll(4) * 15)}`;
  return ScheduleDocument.parse({
    dayparts: Array.from({ length: 200 }, (_, n) => ({
      id: `d${n}`,
      name: `Daypart ${n}`,
      window: { start: quarter(), end: quarter() },
      exceptions: [
        { weekday: 1 + roll(7), window: roll(2) === 0 ? null : { start: quarter(), end: quarter() } },
      ],
      createdAt: n,
    })),
    playlists: Array.from({ length: 400 }, (_, n) => ({
      id: `p${n}`,
      name: `Playlist ${n}`,
      slots: Array.from({ length: 1 + roll(10) }, (_, slot) => ({
        id: `s${slot}`,
        creativeId: `c${roll(1000)}`,
      })),
      createdAt: n,
    })),
    creatives: Array.from({ length: 1000 }, (_, n) => ({
      id: `c${n}`,
      name: `Creative ${n}`,
      createdAt: n,
      kind: 'image',
      media: {
        sha256: n.toString(16).padStart(64, '0'),
        mime: 'image/webp',
        bytes: 1,
        width: 1920,
        height: 1080,
      },
    })),
    entries: Array.from({ length: ENTRIES }, (_, n) => {
      const from = roll(365);
      return {
        id: `e${n}`,
        name: `Entry ${n}`,
        playlistId: `p${roll(400)}`,
        displayIds: roll(2) === 0 ? [] : ['display-1', `display-${roll(50)}`],
        daypartId: roll(5) === 0 ? null : `d${roll(200)}`,
        weekdays: [1, 2, 3, 4, 5, 6, 7].filter((day) => day === 1 + (n % 7) || roll(3) > 0),
        from: roll(2) === 0 ? dateOf(from) : null,
        until: roll(2) === 0 ? dateOf(from + roll(60)) : null,
        priority: roll(priorities),
        zone: roll(10) === 0 ? 'America/New_York' : null,
        createdAt: n,
      };
    }),
    fillerPlaylistId: 'p0',
  });
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timed(times: number, work: (turn: number) => unknown): number {
  return median(
    Array.from({ length: times }, (_, turn) => {
      const start = performance.now();
      work(turn);
      return performance.now() - start;
    }),
  );
}

function report(name: string, value: number, against: number): void {
  console.log(
    JSON.stringify({
      name,
      value: Number(value.toFixed(4)),
      unit: 'ms',
      against,
      ratio: Number((value / against).toFixed(3)),
    }),
  );
}

/** 10,000 entries: cold compile with the first answer, then instants strewn over a year, then whole days. */
export async function run(): Promise<void> {
  const roll = dice(7);
  for (const [suffix, priorities] of [
    ['', 101],
    ['-one-priority', 1],
  ] as const) {
    const document = busySchedule(roll, priorities);
    const instants = Array.from({ length: INSTANTS }, () => START + roll(365 * 24 * 3600) * 1000);
    report(
      `schedule-compile${suffix}`,
      timed(5, () => compile(document)),
      BUDGET_MS.compile,
    );
    report(
      `schedule-compile-and-first${suffix}`,
      timed(5, (n) => evaluate(compile(document), display, instants[n] ?? START, EVERYTHING_READY)),
      BUDGET_MS.compile,
    );
    const schedule = compile(document);
    report(
      `schedule-resolve${suffix}`,
      timed(INSTANTS, (n) => evaluate(schedule, display, instants[n] ?? START, EVERYTHING_READY)),
      BUDGET_MS.resolve,
    );
    report(
      `schedule-timeline${suffix}`,
      timed(30, (n) => {
        const from = START + n * 11 * DAY_MS;
        return timeline(schedule, display, from, from + DAY_MS, EVERYTHING_READY);
      }),
      BUDGET_MS.timeline,
    );
  }
}
