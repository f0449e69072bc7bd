import { Outbox } from '../../../../kiosk/player/outbox.ts';
import { PlayJournal } from '../../../../kiosk/player/play-journal.ts';
import { deletePlayerDatabase, PlayerDatabase } from '../../../../kiosk/player/player-database.ts';
import { SafeMode } from '../../../../kiosk/player/safe-mode.ts';
import { ServerClock } from '../../../../kiosk/player/server-clock.ts';
import { bucketsFor, deleteBuckets } from '../../../../kiosk/player/storage-bucket.ts';

/** Throws one of the two copies of what a display keeps away, as Chromium does after a kill in a commit. */
async function loseCopy(displayId: string, copy: 'plain' | 'twin'): Promise<void> {
  if (copy === 'twin') return deleteBuckets(await bucketsFor(`twin-${displayId}`));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(`vitrine-display-${displayId}`).onsuccess = resolve;
  });
}

/** As a display has it once something is on glass. */
async function openDatabase(displayId: string): Promise<PlayerDatabase> {
  const database = await PlayerDatabase.open(displayId);
  database.double();
  return database;
}

const kit = { Outbox, PlayJournal, SafeMode, ServerClock, openDatabase, deletePlayerDatabase, loseCopy };
export type OutboxKit = typeof kit;

declare global {
  interface Window {
    kit: OutboxKit;
  }
}

window.kit = kit;
