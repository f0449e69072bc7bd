import { expect, test } from 'vitest';
import {
  claimMessage,
  deleteMessage,
  dueMessages,
  giveUpMessage,
  putOffMessage,
  queueMessage,
  takeBackMessages,
} from '../../../signage-server/storage/webhook-messages.ts';
import {
  deleteWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  saveWebhookTry,
} from '../../../signage-server/storage/webhooks.ts';
import { onEveryStore } from '../../support/stores.ts';

onEveryStore('the queue of the webhooks', (store) => {
  test('HOOK-2 HOOK-3 a message is taken by one, put off, taken back or given up, the same on both databases', async () => {
    const storage = await store.open();
    let made = 0;
    const newId = () => {
      made += 1;
      return `message-${made}`;
    };
    const queue = (event: 'display.offline' | 'publication.published', dueAt: number) =>
      storage.write((tx) => queueMessage(tx, { event, displayId: 'wall', body: '{}', now: 1, dueAt }, newId));
    const hook = { url: 'https://shop.example/', secret: 'whsec_', now: 1 };
    await storage.write(async (tx) => {
      await insertWebhook(tx, { ...hook, id: 'all', events: ['display.offline', 'publication.published'] });
      await insertWebhook(tx, { ...hook, id: 'few', events: ['publication.published'], now: 2 });
    });
    await queue('display.offline', 100);
    await queue('publication.published', 50);
    expect(await listWebhooks(storage.db)).toMatchObject([
      { id: 'all', waiting: 2, lost: 0, last: null },
      { id: 'few', waiting: 1, events: ['publication.published'] },
    ]);
    const due = await dueMessages(storage.db, 60, 8);
    expect(due.map(({ event }) => event)).toEqual(['publication.published', 'publication.published']);
    const [message] = due;
    if (!message) throw new Error('nothing is due');
    const claims = await Promise.all(
      [1, 2, 3].map(() => storage.write((tx) => claimMessage(tx, message, 200))),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    await storage.write((tx) => putOffMessage(tx, message.id, 70));
    expect((await dueMessages(storage.db, 70, 8)).find(({ id }) => id === message.id)?.attempts).toBe(1);

    expect(await storage.write((tx) => takeBackMessages(tx, 'wall', 'display.offline'))).toBe(true);
    expect(await storage.write((tx) => takeBackMessages(tx, 'wall', 'display.offline'))).toBe(false);
    await storage.write((tx) => saveWebhookTry(tx, 'all', { at: 5, status: 500, fault: 'bad-answer' }));
    await storage.write((tx) => giveUpMessage(tx, message));
    for (const { id } of await dueMessages(storage.db, 1000, 8))
      await storage.write((tx) => deleteMessage(tx, id));
    const last = { at: 5, status: 500, fault: 'bad-answer' };
    expect(await listWebhooks(storage.db)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: message.webhook_id, lost: 1, waiting: 0 })]),
    );
    expect((await listWebhooks(storage.db))[0]).toMatchObject({ id: 'all', last });

    await queue('publication.published', 50);
    expect(await storage.write((tx) => deleteWebhook(tx, 'all'))).toBe(true);
    expect(await storage.write((tx) => deleteWebhook(tx, 'all'))).toBe(false);
    expect(await findWebhook(storage.db, 'all')).toBeUndefined();
    expect((await dueMessages(storage.db, 1000, 8)).map(({ webhook_id }) => webhook_id)).toEqual(['few']);
  });
});
