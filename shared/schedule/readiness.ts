import type { Creative } from '../model/creative.ts';
import type { CompiledPlaylist, CompiledSlot } from './compiled.ts';
import type { Facts } from './facts.ts';

export interface ReadySlot extends CompiledSlot {
  readonly creative: Creative;
}

/** How far a playlist is from playing on one device. */
export interface Readiness {
  /** Slots whose generic creative can play now. A variant that cannot is the player's to pass over. */
  readonly ready: readonly ReadySlot[];
  /** Slots whose creative failed here or is not in the document. */
  readonly broken: number;
  /** Files still to be verified, each once, and how many the playlist needs. */
  readonly filesWaiting: number;
  readonly filesNeeded: number;
  /** An entry takes part when no file is outstanding and something is ready: all of a playlist or none of it. */
  readonly complete: boolean;
}

/** The file that a creative cannot play without. What is drawn from data waits for none. */
function fileOf(creative: Creative): string | null {
  return 'media' in creative ? creative.media.sha256 : null;
}

/** Whether a creative can play on the device. */
export function creativeState(creative: Creative, facts: Facts): 'ready' | 'waiting' | 'failed' {
  if (facts.failed.has(creative.id)) return 'failed';
  const file = fileOf(creative);
  return file === null || facts.verified === 'everything' || facts.verified.has(file) ? 'ready' : 'waiting';
}

export function readinessOf(playlist: CompiledPlaylist, facts: Facts): Readiness {
  const needed = new Set<string>();
  const waiting = new Set<string>();
  const ready: ReadySlot[] = [];
  let broken = 0;
  for (const slot of playlist.slots) {
    const { creative } = slot;
    const state = creative === null ? 'failed' : creativeState(creative, facts);
    if (creative === null || state === 'failed') {
      broken += 1;
      continue;
    }
    const file = fileOf(creative);
    if (file !== null) needed.add(file);
    if (file !== null && state === 'waiting') waiting.add(file);
    if (state === 'ready') ready.push({ ...slot, creative });
  }
  return {
    ready,
    broken,
    filesWaiting: waiting.size,
    filesNeeded: needed.size,
    complete: ready.length > 0 && waiting.size === 0,
  };
}
