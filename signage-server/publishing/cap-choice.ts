import {
  CapCertainty,
  type CapFilter,
  type CapRefusal,
  CapSeverity,
  CapUrgency,
} from '../../shared/model/cap-feed.ts';
import type { CapInfo, CapMessage } from './cap-message.ts';

/** The part of a message that is shown, or why none is. */
export type CapChoice = { info: CapInfo } | { reason: CapRefusal };

/**
 * What of an Alert or an Update concerns this shop: of the parts that do, the one in the shop's language, else the
 * first. Without a filter, a person has chosen the message and everything of it concerns.
 */
export function choose(message: CapMessage, language: string, filter: CapFilter | null): CapChoice {
  const { status, scope, infos } = message;
  if (status !== 'Actual' && status !== 'Exercise') return { reason: 'not-actual' };
  if (filter && status === 'Exercise' && !filter.exercises) return { reason: 'exercise' };
  if (filter && scope !== 'Public') return { reason: 'not-public' };
  const reasons = infos.map((info) => (filter ? reasonAgainst(info, filter) : null));
  const fitting = infos.filter((_, place) => reasons[place] === null);
  const info = fitting.find((one) => sameLanguage(one.language, language)) ?? fitting[0];
  return info ? { info } : { reason: reasons[0] ?? 'not-a-warning' };
}

function reasonAgainst(info: CapInfo, { severity, urgency, certainty, areas }: CapFilter): CapRefusal | null {
  if (!reaches(CapSeverity.options, info.severity, severity)) return 'severity';
  if (!reaches(CapUrgency.options, info.urgency, urgency)) return 'urgency';
  if (!reaches(CapCertainty.options, info.certainty, certainty)) return 'certainty';
  return concerns(info, areas) ? null : 'area';
}

/** The gravest stands first in each scale. */
function reaches<T>(scale: readonly T[], value: T, least: T): boolean {
  return scale.indexOf(value) <= scale.indexOf(least);
}

function concerns({ areas: named }: CapInfo, wanted: readonly string[]): boolean {
  if (wanted.length === 0 || named.length === 0) return true;
  return wanted
    .map((word) => word.toLowerCase())
    .some((word) =>
      named.some(({ geocodes, description }) => geocodes.includes(word) || description.includes(word)),
    );
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
