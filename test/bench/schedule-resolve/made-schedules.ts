import { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { DAY_MS } from '../../../shared/schedule/civil-date.ts';

export const ENTRIES = 10_000;
/** The zone of the screen that is asked about; the peer reads the machine's own clock, so the run is set to it. */
export const ZONE = 'Europe/London';
export const START = Date.parse('2026-03-01T00:00:00Z');

/** A number from 0 to below `sides`. */
export type Dice = (sides: number) => number;

/** The same numbers in every run (mulberry32), so that two runs measure the same schedule. */
export function dice(seed: number): Dice {
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
const quarterHour = (quarters: number): string =>
  `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;

const creatives = Array.from({ length: 1000 }, (_, n) => ({
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
}));

const someWeekdays = (roll: Dice, n: number) =>
  [1, 2, 3, 4, 5, 6, 7].filter((day) => day === 1 + (n % 7) || roll(3) > 0);

/** A chain's schedule: dayparts, exceptions, dates, weekdays, screens, zones and priorities all over the place. */
export function chainSchedule(roll: Dice, priorities: number): ScheduleDocument {
  const anyTime = () => quarterHour(roll(96));
  return ScheduleDocument.parse({
    dayparts: Array.from({ length: 200 }, (_, n) => ({
      id: `d${n}`,
      name: `Daypart ${n}`,
      window: { start: anyTime(), end: anyTime() },
      exceptions: [
        { weekday: 1 + roll(7), window: roll(2) === 0 ? null : { start: anyTime(), end: anyTime() } },
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
    creatives,
    entries: Array.from({ length: ENTRIES }, (_, n) => {
      const from = roll(365);
      return {
        id: `e${n}`,
        name: `Entry ${n}`,
        playlistId: `p${roll(400)}`,
        displayIds: roll(2) === 0 ? [] : ['display-1', `display-${roll(50)}`],
        daypartId: roll(5) === 0 ? null : `d${roll(200)}`,
        weekdays: someWeekdays(roll, n),
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

/** What both schedulers can do: a window of the day that does not cross midnight, weekdays and a priority. */
export function plainSchedule(roll: Dice, priorities: number): ScheduleDocument {
  return ScheduleDocument.parse({
    dayparts: Array.from({ length: 200 }, (_, n) => {
      const start = roll(80);
      const window = { start: quarterHour(start), end: quarterHour(start + 1 + roll(95 - start)) };
      return { id: `d${n}`, name: `Daypart ${n}`, window, createdAt: n };
    }),
    playlists: Array.from({ length: 400 }, (_, n) => ({
      id: `p${n}`,
      name: `Playlist ${n}`,
      slots: [{ id: 's', creativeId: `c${n}` }],
      createdAt: n,
    })),
    creatives,
    entries: Array.from({ length: ENTRIES }, (_, n) => ({
      id: `e${n}`,
      name: `Entry ${n}`,
      playlistId: `p${roll(400)}`,
      daypartId: `d${roll(200)}`,
      weekdays: someWeekdays(roll, n),
      priority: roll(priorities),
      createdAt: n,
    })),
    fillerPlaylistId: 'p0',
  });
}
