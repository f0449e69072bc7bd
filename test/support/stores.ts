import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgres } from '../../signage-server/storage/postgres/open.ts';
import { openSqlite } from '../../signage-server/storage/sqlite/open.ts';
import type { Storage } from '../../signage-server/storage/storage.ts';
import { postgresMissing, startPostgres, type TestPostgres } from './postgres.ts';

const options = { now: Date.now(), onError: (error: unknown) => console.error(error) };

/** Where a contract runs. `open` gives a fresh, empty store; all are closed at the end. */
export interface StoreKind {
  kind: Storage['kind'];
  open(): Promise<Storage>;
  /** The same database opened a second time, as another process would; PostgreSQL only. */
  openAgain(): Promise<Storage>;
}

/** Runs one contract on both databases; where PostgreSQL is missing, its half is skipped and says why. */
export function onEveryStore(title: string, contract: (store: StoreKind) => void): void {
  describe(`${title} (SQLite)`, () => {
    const folders: string[] = [];
    const opened: Storage[] = [];
    afterAll(async () => {
      for (const storage of opened) await storage.close();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    });
    contract({
      kind: 'sqlite',
      async open() {
        const folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
        folders.push(folder);
        const storage = await openSqlite(join(folder, 'vitrine.db'), options);
        opened.push(storage);
        return storage;
      },
      openAgain: () => Promise.reject(new Error('one process owns a SQLite file')),
    });
  });
  const missing = postgresMissing();
  describe.skipIf(missing !== undefined)(`${title} (PostgreSQL${missing ? `: ${missing}` : ''})`, () => {
    let postgres: TestPostgres;
    let address = '';
    const opened: Storage[] = [];
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(async () => {
      for (const storage of opened) await storage.close();
      await postgres?.stop();
    });
    const open = async (): Promise<Storage> => {
      const storage = await openPostgres(address, options);
      opened.push(storage);
      return storage;
    };
    contract({
      kind: 'postgres',
      async open() {
        address = await postgres.newDatabase();
        return await open();
      },
      openAgain: open,
    });
  });
}
