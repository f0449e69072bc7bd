import type { DisplayCalls } from './display-calls.ts';
import { keep, type PlayerDatabase, readKept } from './player-database.ts';

/** Kept this often: the camera's limit is a day without the server, so some minutes do not matter. */
const KEEP_EVERY_MS = 300_000;

/** When the server last answered this display; survives a restart. */
export class ServerContact {
  #lastAt: number | null = null;
  #keptAt = 0;

  static async open(database: PlayerDatabase, calls: DisplayCalls): Promise<ServerContact> {
    const contact = new ServerContact();
    contact.#lastAt = (await readKept(database, 'server-contact')) ?? null;
    calls.addEventListener('contact', () => {
      const now = calls.clock.deviceNow();
      contact.#lastAt = now;
      if (Math.abs(now - contact.#keptAt) < KEEP_EVERY_MS) return;
      contact.#keptAt = now;
      keep(database, 'server-contact', now).catch((error: unknown) => console.error(error));
    });
    return contact;
  }

  /** Device time, milliseconds; null for never. */
  get lastAt(): number | null {
    return this.#lastAt;
  }
}
