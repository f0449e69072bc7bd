import { z } from 'zod';
import { Window } from './window.ts';

/** When and how fast screens fetch files. Whatever it says, what is due within the hour is fetched at once. */
export const DownloadRules = z.strictObject({
  /** Hours, on the wall clock of each display, in which it fetches what it does not need yet; null: at any hour. */
  window: Window.nullable(),
  /** Of each screen, in kB (1,000 bytes) a second, for all that it fetches; null: as fast as the line is. */
  kilobytesPerSecond: z.int().min(16).max(1_000_000).nullable(),
});
export type DownloadRules = z.infer<typeof DownloadRules>;

/** No rules at all: what a store has until it says otherwise. */
export const FREE_DOWNLOADS: DownloadRules = { window: null, kilobytesPerSecond: null };
