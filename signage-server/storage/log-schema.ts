import type { DecisionReason, DecisionTier } from '../../shared/audience/slot-decision.ts';

/** Events of a display's log. The key (display, epoch, number) makes a repeated delivery harmless. */
interface LogKey {
  display_id: string;
  epoch: string;
  seq: number;
  received_at: number;
}

export interface LogTables {
  play: PlayTable;
  adaptive_play: AdaptivePlayTable;
  adaptive_decision: AdaptiveDecisionTable;
  interaction: InteractionTable;
  audience_cell: AudienceCellTable;
  learning_cell: LearningCellTable;
  dropped: DroppedTable;
  refused_event: RefusedEventTable;
  log_cursor: LogCursorTable;
}

export interface PlayTable extends LogKey {
  creative_id: string;
  playlist_id: string | null;
  entry_id: string | null;
  revision: number;
  started_at: number;
  duration_ms: number;
  result: 'complete' | 'interrupted' | 'failed';
  /** Server time minus `started_at`'s clock; null where nobody knew it. */
  clock_offset_ms: number | null;
  /** Null in the main zone. */
  zone: string | null;
  slot_id: string | null;
}

export interface AdaptivePlayTable extends LogKey {
  quarter_start: number;
  creative_id: string;
  playlist_id: string | null;
  plays: number;
  seconds: number;
}

/** How often a slot showed what for which reason. */
export interface AdaptiveDecisionTable extends LogKey {
  quarter_start: number;
  playlist_id: string | null;
  slot_id: string;
  creative_id: string;
  tier: DecisionTier;
  reason: DecisionReason;
  decisions: number;
}

export interface InteractionTable extends LogKey {
  at: number;
  action: string;
  product_id: string | null;
  /** Server time minus `at`'s clock; null where nobody knew it. */
  clock_offset_ms: number | null;
  /** Where its session began; null in the main zone. */
  zone: string | null;
  slot_id: string | null;
  /** The list on which "this is it" or "not it" was said. */
  said_on: string | null;
  /** By how many a walk that was shown is shorter than looking aisle by aisle. */
  minutes: number | null;
}

export interface AudienceCellTable extends LogKey {
  quarter_start: number;
  /** The AudienceCell as JSON. */
  cell: string;
}

/** A LearningCell, column by column, so that the database adds up. */
export interface LearningCellTable extends LogKey {
  creative_id: string;
  band: string;
  /** Its group; the word is the database's own. */
  party: string;
  part: string;
  by_lot: number;
  plays: number;
  tenths: number;
  squares: number;
}

export interface DroppedTable extends LogKey {
  at: number;
  count: number;
}

/** Events that no schema took. They count as dealt with, or one bad row would hold up the log for ever. */
export interface RefusedEventTable extends LogKey {
  reason: string;
}

/** Highest number up to which everything of an epoch is dealt with. */
export interface LogCursorTable {
  display_id: string;
  epoch: string;
  ack: number;
  updated_at: number;
}
