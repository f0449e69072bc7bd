import { deleteDB } from 'idb';
import { Outbox } from '../../../../kiosk/player/outbox.ts';
import { PlayJournal } from '../../../../kiosk/player/play-journal.ts';
import { databaseName, openPlayerDatabase } from '../../../../kiosk/player/player-database.ts';
import { SafeMode } from '../../../../kiosk/player/safe-mode.ts';
import { ServerClock } from '../../../../kiosk/player/server-clock.ts';

const kit = { Outbox, PlayJournal, SafeMode, ServerClock, openPlayerDatabase, databaseName, deleteDB };
export type OutboxKit = typeof kit;

declare global {
  interface Window {
    kit: OutboxKit;
  }
}

window.kit = kit;
