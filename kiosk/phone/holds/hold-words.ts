import type { HoldState } from '../../../shared/model/hold.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import { problemWords, strings } from '../strings.ts';

/** How far a hold is. */
export function stateWords(state: HoldState): string {
  const told: Record<HoldState, string> = {
    asked: strings.holdAsked,
    ready: strings.holdReady,
    here: strings.holdHere,
    handed: strings.holdHanded,
    cancelled: strings.holdCancelled,
    expired: strings.holdExpired,
    withdrawn: strings.holdWithdrawn,
  };
  return told[state];
}

/** Why something could not be held. */
export function refusalWords(code: ProblemCode): string {
  if (code === 'conflict' || code === 'not-found') return strings.holdGone;
  if (code === 'too-large') return strings.holdMost;
  if (code === 'code-expired') return strings.holdOver;
  if (code === 'not-allowed') return strings.holdsNot;
  const { title, text } = problemWords(code);
  return `${title}. ${text}`;
}

/** "16:40" on the shop's wall clock, with its day where that is not today's. */
export function moment(at: number, now: number, { locale, zone }: { locale: string; zone: string }): string {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(at);
  return day.format(at) === day.format(now) ? time : `${day.format(at)}, ${time}`;
}
