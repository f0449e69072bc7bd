import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LogEntry } from '../../shared/model/log.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import type { Catalogue } from '../../shared/model/product.ts';
import type { LoopItem } from '../../shared/schedule/loop-item.ts';
import type { KeptCommand } from './kept-command.ts';
import type { OpenPlay } from './open-play.ts';
import type { SafeModeState } from './safe-mode-state.ts';
import type { KeptClock } from './server-clock.ts';

export interface KeptManifest {
  manifest: Manifest;
  etag: string | null;
}

/** A file in the content store whose bytes were hashed on this device and matched. */
export interface KeptFile {
  sha256: string;
  bytes: number;
  verifiedAt: number;
  usedAt: number;
}

/** Where this display's log stands: numbers are taken from here, in the transaction that stores the row. */
export interface LogHead {
  epoch: string;
  nextSeq: number;
}

/** Single values, each under its own name. */
export interface Kept {
  'log-head': LogHead;
  'open-play': OpenPlay;
  /** `LedgerSnapshot` of shared/audience; read back as unknown, as a newer build may have changed it. */
  ledger: unknown;
  /** `PlayBook` of shared/schedule, read back as unknown for the same reason. */
  'play-book': unknown;
  /** The loop to fall back on, and the version that it comes from. */
  'last-loop': { revision: number; loop: readonly LoopItem[] };
  /** The signed posture of the newest manifest seen, which may be ahead of the one on glass. */
  posture: string;
  'server-contact': number;
  'camera-paused-until': number;
  /** Commands begun on this device. */
  commands: readonly KeptCommand[];
  /** Per cent. */
  volume: number;
  clock: KeptClock;
  'safe-mode': SafeModeState | null;
}

export interface PlayerSchema extends DBSchema {
  manifests: { key: 'current' | 'previous'; value: KeptManifest };
  files: { key: string; value: KeptFile };
  outbox: { key: number; value: { seq: number; at: number; entry: LogEntry } };
  kept: { key: string; value: unknown };
  catalogue: { key: 'current'; value: { catalogue: Catalogue; etag: string | null } };
}

export type PlayerDatabase = IDBPDatabase<PlayerSchema>;

/**
 * What decides between losing every acknowledged record in a power cut and losing none (facts.md: 6,758 of 6,758
 * against 0 of 3,345), at about 200 commits a second.
 */
export const STRICT = { durability: 'strict' } as const;

/** One database per display, so that two screens in one browser (a demo, a test) never share a log. */
export function databaseName(displayId: string): string {
  return `vitrine-display-${displayId}`;
}

export async function openPlayerDatabase(displayId: string): Promise<PlayerDatabase> {
  const database: PlayerDatabase = await openDB<PlayerSchema>(databaseName(displayId), 1, {
    upgrade(fresh) {
      fresh.createObjectStore('manifests');
      fresh.createObjectStore('files', { keyPath: 'sha256' });
      fresh.createObjectStore('outbox', { keyPath: 'seq' });
      fresh.createObjectStore('kept');
      fresh.createObjectStore('catalogue');
    },
    // Another tab wants to delete or upgrade: give way rather than block it for ever.
    blocking: () => database.close(),
  });
  return database;
}

export async function readKept<K extends keyof Kept>(
  database: PlayerDatabase,
  name: K,
): Promise<Kept[K] | undefined> {
  return (await database.get('kept', name)) as Kept[K] | undefined;
}

export async function keep<K extends keyof Kept>(
  database: PlayerDatabase,
  name: K,
  value: Kept[K],
): Promise<void> {
  const transaction = database.transaction('kept', 'readwrite', STRICT);
  await Promise.all([transaction.store.put(value, name), transaction.done]);
}
