import type { PlayingEntry } from './answer.ts';
import type { CompiledEntry } from './compiled.ts';
import type { CompiledPlaylist } from './compiled-playlist.ts';
import type { Pattern } from './pattern.ts';

/** An entry that can run on this screen, if its time comes and its playlist is ready. */
export interface Candidate {
  readonly entry: CompiledEntry;
  readonly shown: PlayingEntry;
  readonly priority: number;
  readonly playlist: CompiledPlaylist;
  readonly pattern: Pattern;
  /** Index into the clocks of the screen's view. */
  readonly clock: number;
}
