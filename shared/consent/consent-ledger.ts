import { Purpose } from '../model/visit.ts';
import type { ConsentEvent } from './consent-event.ts';

export type Purposes = Record<Purpose, boolean>;

/** Everything off: what holds before a person has said anything. */
export const NOTHING_GIVEN: Purposes = forEach(() => false);

/**
 * What a person's events allow at `now`: the latest event of each purpose decides, and only if it is `given`, has
 * not run out, and was given under the current version of the notice.
 *
 * @param events in any order; of two at the same millisecond the later in the list counts as later.
 * @param now milliseconds since 1970.
 */
export function purposesNow(events: readonly ConsentEvent[], noticeVersion: number, now: number): Purposes {
  const latest = new Map<Purpose, ConsentEvent>();
  for (const event of events) {
    const known = latest.get(event.purpose);
    if (event.event.at <= now && (!known || event.event.at >= known.event.at))
      latest.set(event.purpose, event);
  }
  const holds = (purpose: Purpose): boolean => {
    const last = latest.get(purpose);
    if (last?.event.state !== 'given' || last.notice.version !== noticeVersion) return false;
    return last.event.validUntil === null || now < last.event.validUntil;
  };
  return forEach(holds);
}

function forEach(holds: (purpose: Purpose) => boolean): Purposes {
  return Object.fromEntries(Purpose.options.map((purpose) => [purpose, holds(purpose)])) as Purposes;
}
