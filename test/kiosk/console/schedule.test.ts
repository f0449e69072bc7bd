import { describe, expect, it } from 'vitest';
import { entryHues } from '../../../kiosk/console/schedule/entry-hues.ts';
import { entryWeek } from '../../../kiosk/console/schedule/entry-week.ts';
import { weekdaysText, whenText, whereText } from '../../../kiosk/console/schedule/entry-words.ts';
import { foreseenFacts, plannedWeek } from '../../../kiosk/console/schedule/plan.ts';
import { mainLane, overlayLane } from '../../../kiosk/console/schedule/week-lanes.ts';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';

const HOUR = 3_600_000;
const display = { id: 'wall', zone: 'Europe/London' };

const daypart = Daypart.parse({
  id: 'lunch',
  name: 'Lunch',
  window: { start: '11:00', end: '14:00' },
  exceptions: [{ weekday: 7, window: null }],
  createdAt: 1,
});

const entry = (id: string, more: Partial<ScheduleEntry> = {}) =>
  ScheduleEntry.parse({ id, name: id, playlistId: 'p', createdAt: 1, ...more });

function document(entries: ScheduleEntry[]): ScheduleDocument {
  const media = { sha256: 'a'.repeat(64), mime: 'image/webp' as const, bytes: 1, width: 16, height: 9 };
  return {
    entries,
    dayparts: [daypart],
    playlists: [{ id: 'p', name: 'p', createdAt: 1, slots: [{ id: 's', creativeId: 'c', variants: [] }] }],
    creatives: [{ id: 'c', name: 'c', kind: 'image', contentClass: 'L0', createdAt: 1, media }],
    fillerPlaylistId: null,
    layouts: [],
    takeovers: [],
    emergencies: [],
    openingHours: null,
  };
}

function week(entries: ScheduleEntry[], monday = '2026-05-04') {
  const plan = document(entries);
  const days = plannedWeek(plan, display, monday);
  return { plan, days, actual: days.flatMap(({ segments }) => segments) };
}

describe('week', () => {
  it('CON-60 has seven days of abutting segments, midnight to midnight on the screen’s own clock', () => {
    const { days, actual } = week([entry('always')], '2026-10-19');
    expect(days.map(({ date }) => date)).toHaveLength(7);
    expect(days[6]).toMatchObject({ date: '2026-10-25' });
    expect((days[6]?.to ?? 0) - (days[6]?.from ?? 0)).toBe(25 * HOUR);
    for (const [at, segment] of actual.entries()) if (at > 0) expect(segment.from).toBe(actual[at - 1]?.to);
  });

  it('CON-61 what a higher priority takes from an entry is counted, with its name', () => {
    const low = entry('low', { daypartId: 'lunch' });
    const high = entry('high', { priority: 50, weekdays: [1, 2] });
    const { plan, actual } = week([low, high]);
    // Six lunches of three hours, Sunday closed; Monday's and Tuesday's are taken.
    expect(entryWeek(plan, display, low, actual)).toEqual({
      playsMs: 12 * HOUR,
      shadowedMs: 6 * HOUR,
      shadowedBy: ['high'],
      never: null,
      onlyIf: null,
    });
    expect(entryWeek(plan, display, high, actual)).toMatchObject({ playsMs: 48 * HOUR, shadowedMs: 0 });
  });

  it('CON-61 an entry that would not play even alone says why', () => {
    const elsewhere = entry('elsewhere', { displayIds: ['kiosk'] });
    const past = entry('past', { until: '2026-01-31' });
    const { plan, actual } = week([elsewhere, past]);
    expect(entryWeek(plan, display, elsewhere, actual).never).toBeTruthy();
    expect(entryWeek(plan, display, past, actual).never).toContain('31 January 2026');
  });

  it('CON-61 the reason is that of the present or the next hours, never of a day gone by', () => {
    // Sunday noon, on the day on which these begin: on Monday they had "not begun", which no longer matters.
    const now = Date.parse('2026-05-10T11:00:00Z');
    const rain = { fact: 'sky' as const, oneOf: ['rain' as const] };
    const tagged = { fact: 'tag', has: true, tag: 'window' } as const;
    const from = '2026-05-10';
    const wet = entry('wet', { from, when: [rain] });
    const both = entry('both', { from, when: [rain, tagged] });
    const bare = entry('bare', { from, playlistId: 'empty' });
    const plan = document([wet, both, bare]);
    plan.playlists.push({ id: 'empty', name: 'empty', createdAt: 1, slots: [] });
    const told = (one: ScheduleEntry, tags: string[]) => {
      const facts = foreseenFacts({ tags }, 'en');
      const actual = plannedWeek(plan, display, '2026-05-04', facts).flatMap(({ segments }) => segments);
      const { never, onlyIf } = entryWeek(plan, display, one, actual, { facts, now });
      return { never, onlyIf };
    };
    expect(told(wet, [])).toEqual({ never: null, onlyIf: 'only in rain' });
    expect(told(both, [])).toEqual({ never: 'only on screens tagged window', onlyIf: null });
    expect(told(both, ['window'])).toEqual({ never: null, onlyIf: 'only in rain' });
    expect(told(bare, [])).toEqual({ never: 'playlist is empty', onlyIf: null });
  });

  it('CON-61 a tag of the screen is known, and its entries are drawn and counted', () => {
    const tagged = entry('tagged', { when: [{ fact: 'tag', has: true, tag: 'window' }] });
    const plan = document([tagged]);
    const facts = foreseenFacts({ tags: ['window'] }, 'en');
    const actual = plannedWeek(plan, display, '2026-05-04', facts).flatMap(({ segments }) => segments);
    expect(entryWeek(plan, display, tagged, actual, { facts, now: 0 })).toMatchObject({
      playsMs: 168 * HOUR,
      never: null,
    });
  });

  it('CON-61 an overlay is counted while it lies over something', () => {
    const base = entry('base');
    const sale = entry('sale', { layer: 'overlay', daypartId: 'lunch' });
    const { plan, actual } = week([base, sale]);
    expect(entryWeek(plan, display, sale, actual)).toMatchObject({ playsMs: 18 * HOUR, never: null });
  });

  it('CON-69 an overlay has a lane with its own times, and the picture under it is not cut by it', () => {
    const base = entry('base');
    const sale = entry('sale', { layer: 'overlay', daypartId: 'lunch' });
    const day = week([base, sale]).days[0];
    const hours = (lane: ReturnType<typeof mainLane>) =>
      lane.map(({ from, to, entries }) => [
        entries.map(({ id }) => id).join(),
        (from - (day?.from ?? 0)) / HOUR,
        (to - (day?.from ?? 0)) / HOUR,
      ]);
    expect(hours(mainLane(day?.segments ?? []))).toEqual([['base', 0, 24]]);
    expect(hours(overlayLane(day?.segments ?? []))).toEqual([['sale', 11, 14]]);
    expect(overlayLane(week([base]).days[0]?.segments ?? [])).toEqual([]);
  });
});

describe('words', () => {
  it('CON-62 weekdays read as a person would say them', () => {
    expect(weekdaysText([1, 2, 3, 4, 5, 6, 7])).toBe('every day');
    expect(weekdaysText([1, 2, 3, 4, 5])).toBe('Mon–Fri');
    expect(weekdaysText([7, 6])).toBe('Sat, Sun');
    expect(weekdaysText([1, 3, 5, 6, 7])).toBe('Mon, Wed, Fri–Sun');
  });

  it('CON-62 when and where are whole sentences of facts', () => {
    const one = entry('one', { daypartId: 'lunch', weekdays: [6], zone: 'Asia/Tokyo', displayIds: ['wall'] });
    expect(whenText(one, [daypart])).toBe('Lunch (11:00–14:00), Sat, by the clock of Asia/Tokyo');
    expect(whenText(entry('two'), [])).toBe('All day, every day');
    expect(whenText(entry('three', { secondsPerHour: 600, maxPlaysPerHour: 1 }), [])).toBe(
      'All day, every day, at least 600 seconds per hour, at most 1 play per hour',
    );
    expect(whenText(one, [])).toContain('gone');
    expect(whereText(one, [{ id: 'wall', name: 'Window' }])).toBe('Window');
    expect(whereText(entry('two'), [])).toBe('Every display');
    expect(whereText(entry('x', { displayIds: ['1', '2', '3', '4'] }), [])).toBe('4 displays');
  });

  it('CON-60 an entry keeps its colour, and neighbours differ', () => {
    const hues = [...entryHues(Array.from({ length: 12 }, (_, id) => ({ id: String(id) }))).values()];
    for (const [at, hue] of hues.entries()) {
      const next = hues[at + 1];
      if (next !== undefined) expect(Math.abs(hue - next)).toBeGreaterThan(60);
    }
    expect(new Set(hues).size).toBe(12);
  });
});
