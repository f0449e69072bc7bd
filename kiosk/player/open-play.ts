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
  /** What is shown depends on who stands there, or did just before, so its exact time may not be logged (R08). */
  adaptive: boolean;
}
