import type { BootAnswer, Build } from '../player/boot-messages.ts';

/** A new build has this many starts to run well. */
const TRIES = 3;
const CRASH_WINDOW_MS = 600_000;
/** More than all displays of one browser need. */
const REMEMBERED = 60;

interface Boot {
  /** The page, as the browser names it. */
  client: string;
  build: string;
  display: string;
  /** Device time, milliseconds. */
  at: number;
  /** `open` until the page says how it went; a page that died stays so. */
  fate: 'open' | 'healthy' | 'left';
}

/** How the starts of this browser's players went. */
export interface BootRecord {
  /** Oldest first. */
  boots: readonly Boot[];
  /** The last build that ran well. */
  good: Build | null;
  /** The newest build that did not, and was given up for `good`. */
  refused: Build | null;
}

export const NO_BOOTS: BootRecord = { boots: [], good: null, refused: null };

/**
 * Which build the next page is: the worker's own, unless that had its tries, never ran well, and one that did is kept.
 *
 * @param kept ids of the builds whose files are here.
 */
export function buildToServe(record: BootRecord, own: Build, kept: readonly string[]): Build {
  const { good, refused, boots } = record;
  if (!good || good.id === own.id || !kept.includes(good.id)) return own;
  if (refused?.id === own.id) return good;
  const died = boots.filter(({ build, fate }) => build === own.id && fate === 'open');
  return died.length < TRIES ? own : good;
}

/** A page of `served` was asked for at `at`. */
export function noteBoot(
  record: BootRecord,
  own: Build,
  served: Build,
  boot: { client: string; display: string; at: number },
): BootRecord {
  const boots = [...record.boots.slice(1 - REMEMBERED), { ...boot, build: served.id, fate: 'open' as const }];
  return { ...record, boots, refused: served.id === own.id ? null : own };
}

/** A page said how it goes. One that the worker did not serve came straight from the server, with the worker's build. */
export function noteFate(
  record: BootRecord,
  own: Build,
  client: string,
  fate: 'healthy' | 'left',
): BootRecord {
  const boots = record.boots.map((boot) =>
    boot.client === client && boot.fate !== 'healthy' ? { ...boot, fate } : boot,
  );
  const served = boots.find((boot) => boot.client === client)?.build;
  const isOwn = served === own.id || (served === undefined && record.refused?.id !== own.id);
  if (fate === 'left' || !isOwn) return { ...record, boots };
  return { boots, good: own, refused: null };
}

/** What a page learns about the starts before its own. */
export function answerFor(record: BootRecord, own: Build, client: string): BootAnswer {
  const index = record.boots.findIndex((boot) => boot.client === client);
  const boot = record.boots[index];
  if (!boot) return { crashes: 0, refusedBuild: null };
  const before = record.boots
    .slice(0, index)
    .filter(({ build, display }) => build === boot.build && display === boot.display);
  const lastGood = before.findLastIndex(({ fate }) => fate === 'healthy');
  const crashes = before
    .slice(lastGood + 1)
    .filter(({ fate, at }) => fate === 'open' && Math.abs(boot.at - at) <= CRASH_WINDOW_MS);
  const refusedBuild = boot.build === own.id ? null : own.name;
  return { crashes: crashes.length, refusedBuild };
}
