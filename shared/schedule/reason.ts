import type { RungName } from './rung-name.ts';

/** The rule that let an entry in or kept it out. */
export type ReasonCode =
  | 'playing'
  | 'other-display'
  | 'playlist-missing'
  | 'daypart-missing'
  | 'zone-unknown'
  | 'not-begun'
  | 'over'
  | 'weekday'
  | 'no-first-day'
  | 'recurrence'
  | 'skipped'
  | 'closed'
  | 'before-window'
  | 'after-window'
  | 'playlist-empty'
  | 'nesting'
  | 'out-of-date'
  | 'expired'
  | 'waiting'
  | 'failed'
  | 'weather-unknown'
  | 'sold-out'
  | 'condition'
  | 'condition-unknown'
  | 'lower-priority'
  | 'started-earlier'
  | 'interrupted'
  | 'shop-open'
  | 'shop-closed'
  | 'nothing-else';

/** Why one entry, takeover or emergency, or one of the rungs that have none, is on the screen or is not. */
export interface Reason {
  /** Null when it speaks of a rung that has no entries. */
  readonly entryId: string | null;
  readonly name: string;
  readonly rung: RungName;
  readonly outcome: 'playing' | 'out';
  readonly code: ReasonCode;
  /** Words for a merchandiser, without a full stop. */
  readonly text: string;
}
