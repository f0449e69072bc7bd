import type { LoopItem } from './loop-item.ts';

/**
 * What a device knows that decides what it can play. An immutable snapshot: make a new object when anything in it
 * changes, because readiness is worked out once per object and reasons are read from it later.
 */
export interface Facts {
  /** SHA-256 names of the media files verified on the device. */
  readonly verified: ReadonlySet<string> | 'everything';
  /** Ids of creatives that could not be loaded or decoded on the device. Leave one out to try it again. */
  readonly failed: ReadonlySet<string>;
  /** The loop last played on the rungs `campaign` or `filler`; empty when none is known. */
  readonly lastLoop: readonly LoopItem[];
}

/** For whoever asks what a healthy screen would play: the server, the console's preview, the reports. */
export const EVERYTHING_READY: Facts = { verified: 'everything', failed: new Set(), lastLoop: [] };
