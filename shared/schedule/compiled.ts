import type { Creative } from '../model/creative.ts';
import type { Playlist, Slot } from '../model/playlist.ts';
import type { Daypart, ScheduleEntry } from '../model/schedule.ts';
import type { PlayingEntry } from './answer.ts';
import type { Pattern } from './pattern.ts';

export interface CompiledSlot {
  /** Unique within its playlist even where a document repeats a slot id. */
  readonly key: string;
  readonly slot: Slot;
  /** The generic creative; null when the document does not hold it. */
  readonly creative: Creative | null;
}

export interface CompiledPlaylist {
  /** Its place among the playlists of the document: 0, 1, 2 ... */
  readonly place: number;
  readonly playlist: Playlist;
  readonly slots: readonly CompiledSlot[];
}

export interface CompiledEntry {
  readonly source: ScheduleEntry;
  /** As answers name it. */
  readonly shown: PlayingEntry;
  /** Its place among the entries of the compiled schedule: 0, 1, 2 ... */
  readonly place: number;
  /** Unique within the document even where it repeats an entry id. */
  readonly key: string;
  readonly playlist: CompiledPlaylist | null;
  readonly daypart: Daypart | null;
  /** Null when the entry names a daypart that is missing, or repeats without a first day to count from. */
  readonly pattern: Pattern | null;
}
