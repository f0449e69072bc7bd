import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../../../signage-server/storage/sqlite/open.ts';
import type { Tx } from '../../../signage-server/storage/transaction.ts';

const MARK = 'somebody-who-wants-to-be-forgotten';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens the store for one write, and closes it. */
async function once(work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const onError = (error: unknown) => console.error(error);
  const storage = await openSqlite(join(folder, 'vitrine.db'), { now: 1, onError });
  await storage.write(work);
  await storage.close();
}

async function isInFiles(): Promise<boolean> {
  const files = await readdir(folder);
  const bytes = await Promise.all(files.map((name) => readFile(join(folder, name))));
  return bytes.some((body) => body.includes(MARK));
}

test('STO-10 what is deleted is overwritten: it is nowhere in the bytes of a SQLite store that has been closed', async () => {
  const rows = Array.from({ length: 200 }, (_, n) => ({
    id: `${MARK}-${n}`,
    content: JSON.stringify({ name: `${MARK} ${n}` }),
    created_at: 1,
    stopped_at: null,
  }));
  await once((tx) => tx.insertInto('coupon').values(rows).execute());
  expect(await isInFiles()).toBe(true);
  await once((tx) => tx.deleteFrom('coupon').execute());
  expect(await isInFiles()).toBe(false);
});
