/** The play on glass right now, kept so that a crash can be closed as `interrupted` at the next boot. */
export interface OpenPlay {
  creativeId: string;
  playlistId: string | null;
  entryId: string | null;
  revision: number;
  /** Device time, milliseconds. */
  startedAt: number;
  /** Last instant at which the play was known to be on glass; device time. */
  seenAt: number;
  clockOffsetMs: number;
  /** Its slot has audience variants, so its exact time may not be logged (R08). */
  adaptive: boolean;
}
