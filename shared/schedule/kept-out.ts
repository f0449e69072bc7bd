import type { Condition } from '../model/condition.ts';
import type { ScheduledDisplay } from './answer.ts';
import { DAY_MS, weekdayOf } from './civil-date.ts';
import type { CompiledEntry } from './compiled.ts';
import type { CompiledPlaylist, CompiledSlot } from './compiled-playlist.ts';
import { holds, isKnown } from './condition.ts';
import { conditionWords } from './condition-words.ts';
import { targets } from './display-view.ts';
import type { Moment } from './moment.ts';
import { leftOutWords } from './nesting-words.ts';
import { isOpen, nextStart, type Pattern, readingOf, windowOn } from './pattern.ts';
import type { ReasonCode } from './reason.ts';
import { recurrenceWords } from './recurrence-words.ts';
import { isValidOn, validityOf } from './validity.ts';
import { clockTime, count, longDate, weekdayList, weekdayName } from './words.ts';
import { clockOf } from './zone.ts';

/** Why something is not on the screen. */
export interface Verdict {
  readonly code: ReasonCode;
  readonly text: string;
}

/** Screen, dates, weekday and window, in the order in which a person would rule them out. */
export function keptOutBySchedule(
  moment: Moment,
  display: ScheduledDisplay,
  entry: CompiledEntry,
): Verdict | null {
  const { source, pattern } = entry;
  if (!targets(entry, display.id)) return { code: 'other-display', text: 'not for this screen' };
  if (entry.playlist === null) return { code: 'playlist-missing', text: 'its playlist no longer exists' };
  if (pattern === null) {
    return source.recurrence !== null && source.from === null
      ? { code: 'no-first-day', text: 'repeats, but has no first day to count from' }
      : { code: 'daypart-missing', text: 'its daypart no longer exists' };
  }
  const zone = source.zone ?? display.zone;
  const clock = clockOf(zone);
  if (clock === null)
    return { code: 'zone-unknown', text: `this screen does not know the time zone ${zone}` };
  const wall = clock.wallAt(moment.instant);
  if (isOpen(pattern, readingOf(wall))) return null;
  const verdict = closedBecause(entry, pattern, wall);
  return zone === display.zone ? verdict : { ...verdict, text: `${verdict.text} (${zone} time)` };
}

function closedBecause({ source, daypart }: CompiledEntry, pattern: Pattern, wall: number): Verdict {
  const today = Math.floor(wall / DAY_MS);
  const weekday = weekdayOf(today);
  if (today < pattern.from) return { code: 'not-begun', text: `starts on ${longDate(pattern.from)}` };
  if (today > pattern.until) return { code: 'over', text: `ended on ${longDate(pattern.until)}` };
  if (!source.weekdays.some((day) => day === weekday)) {
    return { code: 'weekday', text: `only on ${weekdayList(source.weekdays)}` };
  }
  const { recurrence, from } = source;
  if (recurrence !== null && from !== null && pattern.rule !== null && pattern.rule(today) !== today) {
    return { code: 'recurrence', text: `${recurrenceWords(recurrence, from)}, ${nextWords(pattern, wall)}` };
  }
  if (pattern.skip.includes(today)) return { code: 'skipped', text: `left out on ${longDate(today)}` };
  const name = daypart?.name ?? source.name;
  const window = windowOn(daypart, weekday);
  if (window === null) return { code: 'closed', text: `${name} is closed on ${weekdayName(weekday)}` };
  if (wall - today * DAY_MS < window.start) {
    return { code: 'before-window', text: `${name} starts at ${clockTime(window.start)}` };
  }
  return { code: 'after-window', text: `${name} ended at ${clockTime(window.end)}` };
}

function nextWords(pattern: Pattern, wall: number): string {
  const next = nextStart(pattern, readingOf(wall), Number.POSITIVE_INFINITY);
  return next === Number.POSITIVE_INFINITY ? 'never again' : `next on ${longDate(Math.floor(next / DAY_MS))}`;
}

/** Missing, empty, waiting for files or failed here; null when all of the playlist that can be shown is ready. */
export function keptOutByContent(moment: Moment, playlist: CompiledPlaylist | null): Verdict | null {
  if (playlist === null) return { code: 'playlist-missing', text: 'its playlist no longer exists' };
  const { slots, fault } = playlist;
  if (slots.length === 0)
    return fault === null
      ? { code: 'playlist-empty', text: 'playlist is empty' }
      : { code: 'nesting', text: `playlist is empty ${leftOutWords(fault)}` };
  const { valid, complete, filesNeeded, filesWaiting, broken, unknown, soldOut } =
    moment.playability.of(playlist);
  if (complete) return null;
  const gone = expired(slots, moment.day);
  if (gone === slots.length) return { code: 'expired', text: expiredWords(gone) };
  if (valid === 0) return { code: 'out-of-date', text: `nothing in it is valid on ${longDate(moment.day)}` };
  if (filesWaiting > 0) {
    const part = filesWaiting === filesNeeded ? '' : `${filesWaiting} of `;
    return { code: 'waiting', text: `waiting for ${part}${count(filesNeeded, 'file')}` };
  }
  if (unknown > 0)
    return { code: 'weather-unknown', text: 'shows the weather, which this screen does not know' };
  if (soldOut > 0) return { code: 'sold-out', text: 'shows what is sold out' };
  const which = broken === 1 ? 'its only item' : `all of its ${count(broken, 'item')}`;
  return { code: 'failed', text: `${which} cannot be shown` };
}

/** How many slots show what has had its last day, whatever the slots themselves say. */
export function expired(slots: readonly CompiledSlot[], day: number): number {
  return slots.filter(({ creative }) => !isValidOn(validityOf({ until: creative?.lastDay }), day)).length;
}

function expiredWords(items: number): string {
  return items === 1 ? 'its only item has expired' : `all of its ${count(items, 'item')} have expired`;
}

/** The first condition that is not so, or of which nobody knows. */
export function keptOutByCondition({ facts }: Moment, { source }: CompiledEntry): Verdict | null {
  const failing = source.when.find((condition) => !holds(condition, facts.surroundings));
  if (failing === undefined) return null;
  const words = conditionWords(failing);
  return isKnown(failing, facts.surroundings)
    ? { code: 'condition', text: words }
    : { code: 'condition-unknown', text: `${words}, ${unknownWords(failing)}` };
}

/** Who stands before a screen never leaves it, so nobody who asks elsewhere is told. */
function unknownWords({ fact }: Condition): string {
  return fact === 'audience'
    ? 'which only a camera on the screen could tell'
    : 'which this screen does not know';
}
