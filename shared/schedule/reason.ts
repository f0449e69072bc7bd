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
  | 'waiting'
  | 'failed'
  | 'lower-priority'
  | 'nothing-else';

/** Why one entry, or one of the rungs beneath the entries, is on the screen or is not. */
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
