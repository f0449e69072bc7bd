import { LIVE_BOUNDS } from '../../shared/model/bounds.ts';
import { CapSeverity } from '../../shared/model/cap-feed.ts';
import type { LiveEmergency, LiveInterruption, LiveTakeover } from '../../shared/model/live-interruption.ts';

const SCALE = CapSeverity.options;

/**
 * How grave an alarm is, the gravest least: what a person raised stands above what messages bring, and an exercise below
 * all of both.
 */
export function gravityOf({ cap, drill }: Pick<LiveEmergency, 'cap' | 'drill'>): number {
  const rank = cap === null ? 0 : 1 + SCALE.indexOf(cap.severity);
  return drill ? rank + 1 + SCALE.length : rank;
}

/** Whether as many of a kind last as a screen takes. */
export function isFull(lasting: readonly LiveInterruption[], kind: LiveInterruption['kind']): boolean {
  const most = kind === 'takeover' ? LIVE_BOUNDS.takeovers : LIVE_BOUNDS.emergencies;
  return lasting.filter((one) => one.kind === kind).length >= most;
}

/** The one to give way to a graver alarm: the least grave that a message brought, of equal ones the oldest; null: none. */
export function leastGrave(lasting: readonly LiveInterruption[]): LiveEmergency | null {
  const brought = lasting.filter((one): one is LiveEmergency => one.kind === 'emergency' && one.cap !== null);
  brought.sort((a, b) => gravityOf(b) - gravityOf(a) || a.createdAt - b.createdAt);
  return brought[0] ?? null;
}

/** As many alarms as a screen takes: the gravest, of equal ones the newest. In the order given. */
export function gravest(emergencies: readonly LiveEmergency[]): LiveEmergency[] {
  return firstOf(
    emergencies,
    LIVE_BOUNDS.emergencies,
    (a, b) => gravityOf(a) - gravityOf(b) || b.createdAt - a.createdAt,
  );
}

/** The same of takeovers: those of the highest priority, of equal ones the newest. */
export function foremost(takeovers: readonly LiveTakeover[]): LiveTakeover[] {
  return firstOf(
    takeovers,
    LIVE_BOUNDS.takeovers,
    (a, b) => b.priority - a.priority || b.createdAt - a.createdAt,
  );
}

function firstOf<T>(all: readonly T[], most: number, order: (a: T, b: T) => number): T[] {
  if (all.length <= most) return [...all];
  const kept = new Set([...all].sort(order).slice(0, most));
  return all.filter((one) => kept.has(one));
}
