import { beforeAll, expect, test } from 'vitest';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import type { Tx } from '../../../signage-server/storage/transaction.ts';
import { testStore } from '../../support/shop.ts';
import { onEveryStore } from '../../support/stores.ts';

const keyRow = (tx: Tx, id: string) =>
  tx
    .insertInto('server_key')
    .values({ name: id, value: '', created_at: 1 })
    .execute()
    .then(() => undefined);

onEveryStore('the store', (kind) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await kind.open();
  });
  const ids = async () =>
    (await storage.db.selectFrom('server_key').select('name').orderBy('name').execute()).map(
      (row) => row.name,
    );

  test('STO-1 what a write stored is there to read when it resolves', async () => {
    expect(await storage.write((tx) => keyRow(tx, 'one').then(() => 'done'))).toBe('done');
    expect(await ids()).toEqual(['one']);
  });

  test('STO-2 writes that wait together are stored together, each with its own result', async () => {
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, n) => storage.write((tx) => keyRow(tx, `many-${n}`).then(() => n))),
    );
    expect(results).toEqual(Array.from({ length: 50 }, (_, n) => n));
    expect((await ids()).filter((id) => id.startsWith('many-'))).toHaveLength(50);
  });

  test('STO-9 those whom one commit answered share the next, also when they write again a little later', async () => {
    const sharing: Tx[] = [];
    const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        // As long as a commit on a slow disk.
        await storage.write(() => sleep(n === 0 ? 50 : 0));
        await sleep(n % 3);
        await storage.write(async (tx) => void sharing.push(tx));
      }),
    );
    expect(sharing).toHaveLength(8);
    expect(new Set(sharing).size).toBe(1);
  });

  test('STO-3 a write that throws undoes itself and sinks none of its neighbours', async () => {
    const results = await Promise.allSettled([
      storage.write((tx) => keyRow(tx, 'before')),
      storage.write(async (tx) => {
        await keyRow(tx, 'undone');
        throw new Error('bad');
      }),
      storage.write((tx) => keyRow(tx, 'before')),
      storage.write((tx) => keyRow(tx, 'after')),
    ]);
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(await ids()).toEqual(expect.arrayContaining(['after', 'before']));
    expect(await ids()).not.toContain('undone');
  });

  test('STO-4 nobody reads what is not committed', async () => {
    let seen: string[] = [];
    await storage.write(async (tx) => {
      await keyRow(tx, 'hidden');
      seen = await ids();
    });
    expect(seen).not.toContain('hidden');
    expect(await ids()).toContain('hidden');
  });

  test('STO-5 the reading side refuses to write', async () => {
    await expect(
      storage.db.insertInto('server_key').values({ name: 'x', value: '', created_at: 1 }).execute(),
    ).rejects.toThrow(/read-?only/i);
  });

  test('STO-6 numbers come back as numbers and JSON as it was', async () => {
    const now = 1_795_331_428_968;
    await storage.write((tx) => saveStore(tx, testStore, now));
    const row = await storage.db.selectFrom('store').selectAll().executeTakeFirstOrThrow();
    expect(row).toEqual({ id: 'store', content: JSON.stringify(testStore), updated_at: now });
  });

  test('STO-7 a ring is heard after COMMIT, once it is there to read, and not at all when undone', async () => {
    const heard: string[] = [];
    const stop = storage.changes.listen((change) => {
      heard.push(change.kind === 'display' ? change.displayId : change.kind);
    });
    await storage
      .write(async (tx) => {
        await storage.changes.ring(tx, { kind: 'display', displayId: 'never' });
        throw new Error('undone');
      })
      .catch(() => undefined);
    await storage.write((tx) => storage.changes.ring(tx, { kind: 'display', displayId: 'd1' }));
    await expect.poll(() => heard, { timeout: 5000 }).toEqual(['d1']);
    stop();
    await storage.write((tx) => storage.changes.ring(tx, { kind: 'content' }));
    expect(heard).toEqual(['d1']);
  });

  test('STO-8 a listener that throws does not silence the others', async () => {
    const errors = console.error;
    console.error = () => undefined;
    const heard: string[] = [];
    const stops = [
      storage.changes.listen(() => {
        throw new Error('a bad listener');
      }),
      storage.changes.listen((change) => heard.push(change.kind)),
    ];
    await storage.write((tx) => storage.changes.ring(tx, { kind: 'log' }));
    await expect.poll(() => heard, { timeout: 5000 }).toContain('log');
    for (const stop of stops) stop();
    console.error = errors;
  });
});
