import type { ScheduledDisplay } from './answer.ts';
import { DAY_MS } from './civil-date.ts';
import type { CompiledInterruption } from './compiled.ts';
import { targets } from './display-view.ts';
import { keptOutByContent, type Verdict } from './kept-out.ts';
import type { Decision } from './ladder.ts';
import { layoutWords } from './layout-words.ts';
import type { Moment } from './moment.ts';
import type { Reason } from './reason.ts';
import { clockTime, longDate } from './words.ts';
import { clockOf } from './zone.ts';

/** One reason for every emergency and every takeover, in the order in which they win. */
export function explainInterruptions(
  moment: Moment,
  display: ScheduledDisplay,
  decision: Decision,
): Reason[] {
  const { emergencies, takeovers } = moment.schedule.parts;
  const reasonFor =
    (rung: 'emergency' | 'takeover') =>
    (one: CompiledInterruption): Reason => {
      const isPlaying = decision.rung === rung && decision.holders.some(({ shown }) => shown === one.shown);
      const verdict = isPlaying
        ? { code: 'playing' as const, text: playingText(moment, one, display) }
        : (keptOut(moment, display, one, rung) ?? beaten(one, rung, decision));
      const outcome = isPlaying ? 'playing' : 'out';
      return { entryId: one.source.id, name: one.source.name, rung, outcome, ...verdict };
    };
  return [...emergencies.map(reasonFor('emergency')), ...takeovers.map(reasonFor('takeover'))];
}

function playingText(moment: Moment, one: CompiledInterruption, display: ScheduledDisplay): string {
  return [`playing until ${momentWords(one.endAt, display)}`, ...layoutWords(moment, one)].join(', ');
}

function keptOut(
  moment: Moment,
  display: ScheduledDisplay,
  one: CompiledInterruption,
  rung: 'emergency' | 'takeover',
): Verdict | null {
  if (!targets(one, display.id)) return { code: 'other-display', text: 'not for this screen' };
  if (one.endAt <= one.startAt) return { code: 'over', text: 'ends before it starts' };
  if (moment.instant >= one.endAt) {
    const ended = rung === 'emergency' ? 'expired' : 'its lease ended';
    return { code: 'over', text: `${ended} on ${momentWords(one.endAt, display)}` };
  }
  if (moment.instant < one.startAt)
    return { code: 'not-begun', text: `starts on ${momentWords(one.startAt, display)}` };
  const { playlist } = one;
  const isPart =
    rung === 'emergency' && playlist !== null && moment.playability.of(playlist).ready.length > 0;
  return isPart ? null : keptOutByContent(moment, playlist);
}

/** It could play, and something else does. */
function beaten(
  { priority }: CompiledInterruption,
  rung: RungOfTwo,
  { rung: winner, holders }: Decision,
): Verdict {
  const name = holders[0]?.shown.name ?? 'something else';
  if (rung !== winner) return { code: 'interrupted', text: `interrupted by ${name}` };
  return priority === holders[0]?.shown.priority
    ? { code: 'started-earlier', text: `${name} started after it` }
    : { code: 'lower-priority', text: `lower priority than ${name}` };
}

type RungOfTwo = 'emergency' | 'takeover';

/** "5 March 2026 at 14:00" on the screen's own clock, or on that of UTC where the screen has none. */
export function momentWords(instant: number, { zone }: ScheduledDisplay): string {
  const clock = clockOf(zone);
  return clock === null ? `${wallWords(instant)} UTC` : wallWords(clock.wallAt(instant));
}

/** The same of a wall. */
export function wallWords(wall: number): string {
  const day = Math.floor(wall / DAY_MS);
  return `${longDate(day)} at ${clockTime(wall - day * DAY_MS)}`;
}
