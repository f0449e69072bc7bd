import type { Daypart, ScheduleEntry } from '../../shared/model/schedule.ts';
import type { Weekday } from '../../shared/model/window.ts';

const EVERY_DAY: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const ALL_DAY = 10;
const DAYPART = 20;

export function sampleDayparts(now: number): Daypart[] {
  return [
    {
      id: 'evening',
      name: 'Evening',
      window: { start: '16:30', end: '21:00' },
      // Sundays close an hour earlier, so the evening begins earlier too.
      exceptions: [{ weekday: 7, window: { start: '15:00', end: '20:00' } }],
      createdAt: now,
    },
  ];
}

/**
 * A week: evenings have their own loop in the window, the screen above the counter frames all day with prices and news,
 * the kiosk has its own loop, and all day lies beneath.
 */
export function sampleSchedule(now: number): ScheduleEntry[] {
  const always = {
    weekdays: EVERY_DAY,
    layoutId: null,
    from: null,
    until: null,
    recurrence: null,
    skip: [],
    layer: 'main' as const,
    when: [],
    zone: null,
    secondsPerHour: null,
    maxPlaysPerHour: null,
    createdAt: now,
  };
  return [
    {
      ...always,
      id: 'evenings',
      name: 'Evenings',
      playlistId: 'evening',
      displayIds: ['wall-1'],
      daypartId: 'evening',
      priority: DAYPART,
      order: 1,
    },
    {
      ...always,
      id: 'kiosk-loop',
      name: 'Kiosk, until touched',
      playlistId: 'kiosk',
      displayIds: ['kiosk-1'],
      daypartId: null,
      priority: DAYPART,
      order: 2,
    },
    {
      ...always,
      id: 'counter',
      name: 'Above the counter',
      playlistId: 'all-day',
      displayIds: ['wall-2'],
      layoutId: 'counter',
      daypartId: null,
      priority: DAYPART,
      order: 3,
    },
    {
      ...always,
      id: 'all-day',
      name: 'All day, everywhere',
      playlistId: 'all-day',
      displayIds: [],
      daypartId: null,
      priority: ALL_DAY,
      order: 4,
    },
  ];
}
