import type { Config } from '../config.ts';
import type { Storage } from '../storage/storage.ts';

/** What it takes to import. Not of `Deps`, which hold the desk themselves. */
export interface ImportParts {
  storage: Storage;
  now(): number;
  config: Pick<Config, 'dataDir'>;
  onError(error: unknown): void;
}
