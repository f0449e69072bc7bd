import { z } from 'zod';
import { holdEndpoints, type OwnHold } from '../../../shared/protocol/hold-endpoints.ts';
import { deleteKeptHolds, HOLDS_KEY } from './delete-kept-holds.ts';

const Kept = z.strictObject({
  version: z.literal(1),
  holds: holdEndpoints.phoneHolds.response.shape.holds,
  /** The shop's. */
  zone: z.string(),
  /** What both clocks said when the server last told of them. */
  told: z.strictObject({ server: z.int(), device: z.int() }),
});
export type KeptHolds = Omit<z.infer<typeof Kept>, 'version'>;

/** What is held for this phone, to be fetched without a connection. What is damaged counts as none. */
export function readKeptHolds(storage: Storage): KeptHolds | null {
  try {
    return Kept.parse(JSON.parse(storage.getItem(HOLDS_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps what can still be fetched. */
export function keepHolds(storage: Storage, { holds, zone, told }: KeptHolds): void {
  const kept = holds.filter((hold) => isRunning(hold) && hold.expiresAt > told.server);
  if (kept.length === 0) {
    deleteKeptHolds(storage);
    return;
  }
  try {
    storage.setItem(HOLDS_KEY, JSON.stringify({ version: 1, holds: kept, zone, told }));
  } catch {
    // Storage is full or refused: with a connection the server tells of them again.
  }
}

/** What was told, with what the phone still holds of a guest's visit before this one. */
export function withKept(fresh: readonly OwnHold[], kept: KeptHolds | null, now: number): OwnHold[] {
  const known = new Set(fresh.map(({ id }) => id));
  const old = (kept?.holds ?? []).filter(({ id, expiresAt }) => !known.has(id) && expiresAt > now);
  return [...old, ...fresh];
}

export function isRunning({ state }: Pick<OwnHold, 'state'>): boolean {
  return state === 'asked' || state === 'ready' || state === 'here';
}
