import { expect, test } from 'vitest';
import { readAsk, saveAsk } from '../../../signage-server/storage/approval-asks.ts';
import { insertDisplay } from '../../../signage-server/storage/displays.ts';
import {
  desireRevision,
  insertPublication,
  publicationAt,
} from '../../../signage-server/storage/publications.ts';
import { saveApproval } from '../../../signage-server/storage/publish-approval.ts';
import {
  endRollouts,
  insertRollout,
  markReleased,
  openRollout,
  waitingContents,
} from '../../../signage-server/storage/rollouts.ts';
import { testContent } from '../../support/shop.ts';
import { onEveryStore } from '../../support/stores.ts';

onEveryStore('roll-outs', (store) => {
  test('PUB-83 what a screen had been given at an instant is told by when its turn came', async () => {
    const storage = await store.open();
    const screen = { name: 'Wall', kind: 'wall', zone: 'UTC', created_at: 1, desired_revision: 0 } as const;
    await storage.write(async (tx) => {
      for (const id of ['a', 'b', 'c']) await insertDisplay(tx, { ...screen, id });
      await insertPublication(tx, { content: testContent(), by: 'x', now: 100 });
      const content = testContent();
      await insertPublication(tx, { content, by: 'x', now: 200, displayIds: ['a'] });
      await insertRollout(tx, { revision: 2, by: 'x', now: 200, thenAt: 900, waiting: ['b', 'c'] });
    });
    const { db } = storage;
    expect(await openRollout(db)).toMatchObject({
      revision: 2,
      thenAt: 900,
      waiting: ['b', 'c'],
      halt: null,
    });
    expect([...(await waitingContents(db)).keys()].sort()).toEqual(['b', 'c']);
    await storage.write(async (tx) => {
      await markReleased(tx, 2, ['b'], 300);
      await desireRevision(tx, 2, ['b']);
    });
    const had = async (id: string, at: number) => (await publicationAt(db, at, id))?.revision;
    expect([await had('a', 199), await had('a', 200)]).toEqual([1, 2]);
    expect([await had('b', 299), await had('b', 300)]).toEqual([1, 2]);
    expect([await had('c', 300), (await publicationAt(db, 300))?.revision]).toEqual([1, 2]);
    await storage.write((tx) => endRollouts(tx, 400));
    expect(await openRollout(db)).toBeUndefined();
    expect((await waitingContents(db)).size).toBe(0);
    // It never got it: something newer came before its turn did.
    expect(await had('c', 500)).toBe(1);
  });

  test('PUB-79 what is asked for stands beside the approval, and goes without it', async () => {
    const storage = await store.open();
    const asked = { by: 'x', at: 1, note: 'y' };
    await storage.write(async (tx) => {
      await saveApproval(tx, { required: true, given: null });
      await saveAsk(tx, { drafts: 'd', asked, sentBack: null });
      await saveApproval(tx, { required: true, given: { drafts: 'd', by: 'z', at: 2 } });
    });
    expect(await readAsk(storage.db)).toEqual({ drafts: 'd', asked, sentBack: null });
    await storage.write((tx) => saveAsk(tx, null));
    expect(await readAsk(storage.db)).toBeNull();
  });
});
