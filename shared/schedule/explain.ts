import type { ScheduledDisplay } from './answer.ts';
import { DAY_MS, weekdayOf } from './civil-date.ts';
import type { CompiledEntry, CompiledPlaylist } from './compiled.ts';
import { targets } from './display-view.ts';
import type { Decision } from './ladder.ts';
import type { Moment } from './moment.ts';
import { isOpen, type Pattern, readingOf, windowOn } from './pattern.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { leaveRoom } from './room.ts';
import { clockTime, count, list, longDate, quotaWords, weekdayList, weekdayName } from './words.ts';
import { clockOf } from './zone.ts';

/** Names that fit in one line of the console; the others are counted. */
const NAMED_COMPANIONS = 2;

interface Verdict {
  readonly code: ReasonCode;
  readonly text: string;
}

/** One reason for every entry of the schedule, in ladder order, and for each rung that was reached below them. */
export function explain(moment: Moment, display: ScheduledDisplay, decision: Decision): Reason[] {
  const playing = new Set(decision.candidates.map(({ entry }) => entry));
  const reasons = moment.schedule.entries.map((entry): Reason => {
    const outcome = playing.has(entry) ? 'playing' : 'out';
    const verdict =
      outcome === 'playing'
        ? { code: 'playing' as const, text: playingText(moment, entry, decision) }
        : (keptOutBySchedule(moment, display, entry) ??
          keptOutByContent(moment, entry.playlist) ?? {
            code: 'lower-priority' as const,
            text: `lower priority than ${nameOfLowest(decision) ?? 'another entry'}`,
          });
    return { entryId: entry.source.id, name: entry.source.name, rung: 'campaign', outcome, ...verdict };
  });
  return [
    ...reasons,
    ...(decision.rung === 'campaign' ? besideEntries(moment, decision) : belowEntries(moment, decision)),
  ];
}

/** Of the entries on the screen, the first of those that leave nothing to a lower priority. */
function nameOfLowest({ candidates }: Decision): string | undefined {
  const lowest = candidates[candidates.length - 1]?.priority;
  return candidates.find(({ priority }) => priority === lowest)?.entry.source.name;
}

function playingText(moment: Moment, entry: CompiledEntry, decision: Decision): string {
  const others = decision.candidates.filter((candidate) => candidate.entry !== entry);
  const named = others.slice(0, NAMED_COMPANIONS).map((candidate) => candidate.entry.source.name);
  const unnamed = others.length - named.length;
  const company = unnamed > 0 ? [...named, `${unnamed} more`] : named;
  const together = company.length === 0 ? 'playing' : `playing in turn with ${list(company)}`;
  const turn = [together, ...quotaWords(entry.source)].join(', ');
  const broken = entry.playlist === null ? 0 : moment.playability.of(entry.playlist).broken;
  return broken === 0 ? turn : `${turn}, without ${count(broken, 'item')} that cannot be shown`;
}

/** Screen, dates, weekday and window, in the order in which a person would rule them out. */
function keptOutBySchedule(moment: Moment, display: ScheduledDisplay, entry: CompiledEntry): Verdict | null {
  const { source, pattern } = entry;
  if (!targets(entry, display.id)) return { code: 'other-display', text: 'not for this screen' };
  if (entry.playlist === null) return { code: 'playlist-missing', text: 'its playlist no longer exists' };
  if (pattern === null) return { code: 'daypart-missing', text: 'its daypart no longer exists' };
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
  const name = daypart?.name ?? source.name;
  const window = windowOn(daypart, weekday);
  if (window === null) return { code: 'closed', text: `${name} is closed on ${weekdayName(weekday)}` };
  if (wall - today * DAY_MS < window.start) {
    return { code: 'before-window', text: `${name} starts at ${clockTime(window.start)}` };
  }
  return { code: 'after-window', text: `${name} ended at ${clockTime(window.end)}` };
}

function keptOutByContent(moment: Moment, playlist: CompiledPlaylist | null): Verdict | null {
  if (playlist === null) return { code: 'playlist-missing', text: 'its playlist no longer exists' };
  if (playlist.slots.length === 0) return { code: 'playlist-empty', text: 'playlist is empty' };
  const { complete, filesNeeded, filesWaiting, broken } = moment.playability.of(playlist);
  if (complete) return null;
  if (filesWaiting > 0) {
    const part = filesWaiting === filesNeeded ? '' : `${filesWaiting} of `;
    return { code: 'waiting', text: `waiting for ${part}${count(filesNeeded, 'file')}` };
  }
  const which = broken === 1 ? 'its only item' : `all of its ${count(broken, 'item')}`;
  return { code: 'failed', text: `${which} cannot be shown` };
}

/** The filler, where the entries on the screen leave time for it. */
function besideEntries(moment: Moment, { candidates }: Decision): Reason[] {
  const { filler } = moment.schedule;
  if (filler === null || !leaveRoom(candidates)) return [];
  const reason = { entryId: null, name: filler.playlist.name, rung: 'filler' } as const;
  const text = 'playing in the time that the entries leave';
  if (moment.playability.of(filler).ready.length > 0)
    return [{ ...reason, outcome: 'playing', code: 'playing', text }];
  const verdict = keptOutByContent(moment, filler);
  return verdict === null ? [] : [{ ...reason, outcome: 'out', ...verdict }];
}

/** Filler, last content, holding screen: those that were asked because nothing above them could play. */
function belowEntries(moment: Moment, decision: Decision): Reason[] {
  const { filler } = moment.schedule;
  const reasons: Reason[] = [];
  if (filler !== null) {
    const { name } = filler.playlist;
    const reason = { entryId: null, name, rung: 'filler' } as const;
    if (decision.rung === 'filler') {
      return [{ ...reason, outcome: 'playing', code: 'nothing-else', text: 'no entry can play now' }];
    }
    const verdict = keptOutByContent(moment, filler);
    if (verdict !== null) reasons.push({ ...reason, outcome: 'out', ...verdict });
  }
  const isLast = decision.rung === 'last';
  reasons.push({
    entryId: null,
    name: isLast ? 'Last content' : 'Holding screen',
    rung: decision.rung,
    outcome: 'playing',
    code: 'nothing-else',
    text: isLast ? 'no entry and no filler can play now' : 'nothing can play on this screen yet',
  });
  return reasons;
}
