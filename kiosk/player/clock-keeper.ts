import { keep, type PlayerDatabase, readKept } from './player-database.ts';
import type { ServerClock } from './server-clock.ts';

/** How far behind the last known instant may be after a power cut. Milliseconds. */
const KEEP_EVERY_MS = 60_000;

/** Lets the clock go on from what this screen knew before it was restarted. */
export async function restoreClock(database: PlayerDatabase, clock: ServerClock): Promise<void> {
  clock.restore((await readKept(database, 'clock')) ?? null);
}

/** Keeps what the clock knows, every minute and whenever its trust changes. Returns what ends that. */
export function keepClock(database: PlayerDatabase, clock: ServerClock): () => void {
  const keepNow = (): void => {
    clock.lookAgain();
    const { kept } = clock;
    // A disk that takes nothing costs the next cold start its time, never this run.
    if (kept) keep(database, 'clock', kept).catch((error: unknown) => console.error(error));
  };
  const timer = setInterval(keepNow, KEEP_EVERY_MS);
  clock.addEventListener('trust', keepNow);
  keepNow();
  return () => {
    clearInterval(timer);
    clock.removeEventListener('trust', keepNow);
  };
}
