import type { Config } from '../config.ts';
import type { Storage } from '../storage/storage.ts';

/** What it takes to read feeds. Not of `Deps`, which hold the desk themselves. */
export interface FeedParts {
  storage: Storage;
  /** Milliseconds since 1970. */
  now(): number;
  config: Pick<Config, 'capNetworks'>;
}
