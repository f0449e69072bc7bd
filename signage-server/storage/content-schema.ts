import type { Generated } from 'kysely';
import type { CreativeKind } from '../../shared/model/creative.ts';

export interface ContentTables {
  store: StoreTable;
  media: MediaTable;
  media_removal: MediaRemovalTable;
  creative: CreativeTable;
  playlist: PlaylistTable;
  layout: LayoutTable;
  daypart: DaypartTable;
  schedule_entry: ScheduleEntryTable;
  product: ProductTable;
  publication: PublicationTable;
  rule_approval: RuleApprovalTable;
  publish_approval: PublishApprovalTable;
  rollout: RolloutTable;
  rollout_screen: RolloutScreenTable;
}

/** `content` holds the whole Store as JSON. There is one row per shop. */
export interface StoreTable {
  id: string;
  content: string;
  updated_at: number;
}

/** What is known of a file in the media store. */
export interface MediaTable {
  sha256: string;
  mime: string;
  bytes: number;
  width: number;
  height: number;
  duration_ms: number | null;
  /** When it was last received. */
  created_at: number;
}

/** A file whose row is gone and that is still to be deleted. */
export interface MediaRemovalTable {
  sha256: string;
  at: number;
}

/** `content` holds the fields of its own that a kind has, as JSON; a file is named beside it, as the row it is. */
export interface CreativeTable {
  id: string;
  name: string;
  kind: CreativeKind;
  content_class: 'L0' | 'L1';
  media_sha256: string | null;
  folder_id: string | null;
  /** Words to find it by, as JSON; null: none. */
  tags: string | null;
  content: string;
  created_at: number;
  updated_at: number;
}

export interface PlaylistTable {
  id: string;
  name: string;
  /** Slot[] as JSON. */
  slots: string;
  /** Grows with every save, like that of dayparts and entries. */
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** `content` is the Layout as JSON. */
export interface LayoutTable {
  id: string;
  name: string;
  content: string;
  version: number;
  created_at: number;
  updated_at: number;
}

/** `content` is the Daypart as JSON. */
export interface DaypartTable {
  id: string;
  name: string;
  content: string;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** `content` is the ScheduleEntry as JSON; the ids beside it answer "is this still used". */
export interface ScheduleEntryTable {
  id: string;
  name: string;
  playlist_id: string;
  layout_id: string | null;
  daypart_id: string | null;
  content: string;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** `content` is the Product as JSON. */
export interface ProductTable {
  id: string;
  category: string;
  content: string;
  updated_at: number;
}

/** One published state of the whole shop. Revisions grow by at least one and are never reused. */
export interface PublicationTable {
  revision: Generated<number>;
  published_at: number;
  published_by: string;
  /** PublicationContent as JSON. */
  content: string;
  /** The earlier revision that it put back; null where it is of drafts. */
  restored: number | null;
}

/** One row: whether a second person approves what is published, and which drafts one has. */
export interface PublishApprovalTable {
  id: string;
  required: number;
  /** Digest of the drafts that were approved. */
  drafts: string | null;
  approved_by: string | null;
  approved_at: number | null;
  /** Digest of the drafts that somebody asked to have looked at, who did, and what they said of them. */
  asked_for: string | null;
  asked_by: string | null;
  asked_at: number | null;
  asked_note: string | null;
  /** Who did not approve of them, and why. */
  sent_back_by: string | null;
  sent_back_at: number | null;
  sent_back_note: string | null;
}

/** A revision that went to some screens first. Of all roll-outs at most one has not ended. */
export interface RolloutTable {
  revision: number;
  started_by: string;
  started_at: number;
  /** When the others follow by themselves; null: when somebody says so. */
  then_at: number | null;
  paused_at: number | null;
  /** Null: somebody paused it. Otherwise why it paused by itself, as a RolloutHalt. */
  paused_for: string | null;
  ended_at: number | null;
}

/** A screen that something changes for and that was not among the first. */
export interface RolloutScreenTable {
  revision: number;
  display_id: string;
  /** Null: it has not been given the revision. */
  released_at: number | null;
}

/** An audience rule that somebody who answers for the store has approved. */
export interface RuleApprovalTable {
  rule_key: string;
  approved_by: string;
  approved_at: number;
}
