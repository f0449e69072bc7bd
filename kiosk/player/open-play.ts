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
  /** Server time minus device time; null where it was never measured. */
  clockOffsetMs: number | null;
  /** Its place beside the main zone, null in that; absent in what an older build kept, like the next. */
  zone?: string | null;
  slotId?: string | null;
  /** What is shown depends on who stands there, or did just before, so its exact time may not be logged (R08). */
  adaptive: boolean;
}
