import { expect, test } from 'vitest';
import type { CustomerMessageTable } from '../../../signage-server/storage/message-schema.ts';
import * as messages from '../../../signage-server/storage/messages.ts';
import {
  deletePushAddress,
  pushAddressOf,
  putPushAddress,
} from '../../../signage-server/storage/push-addresses.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_800_000_000_000;

function message(id: string, extra: Partial<CustomerMessageTable> = {}): CustomerMessageTable {
  const base = { id, customer_id: 'c', kind: 'points' as const, topic: null, ref: id, about: 'x' };
  const times = { made_at: NOW, due_at: NOW, until_at: NOW + 10, told_at: null, seen_at: null };
  return { ...base, ...times, push_at: null, push_tries: 0, ...extra };
}

onEveryStore('messages to people', (store) => {
  test('VIS-22 PSH-5 PSH-6 of a thing one is put down, one process wakes a phone for it, and a newer address stays', async () => {
    const storage = await store.open();
    const write = storage.write.bind(storage);
    await write((tx) =>
      tx
        .insertInto('customer')
        .values({ id: 'c', token_hash: 'h', language: 'en', created_at: 1, last_seen_at: 1, warned_at: null })
        .execute(),
    );
    const put = (row: CustomerMessageTable) => write((tx) => messages.insertMessage(tx, row));
    expect(await put(message('a'))).toBe(true);
    expect(await put(message('a2', { ref: 'a' })), 'of one thing once').toBe(false);
    expect(await put(message('b', { told_at: NOW, push_at: NOW }))).toBe(true);
    expect(await messages.dueMessages(storage.db, NOW - 1, 9)).toEqual([]);
    expect(await messages.dueMessages(storage.db, NOW, 9)).toEqual(['a']);
    expect(await messages.toldSince(storage.db, 'c', NOW - 1, 'a')).toEqual([NOW]);
    expect(await messages.pushesDue(storage.db, NOW, 9)).toEqual(['b']);
    const row = await messages.findMessage(storage.db, 'b');
    if (!row) throw new Error('the message is not there');
    const claim = () => write((tx) => messages.claimPush(tx, row, NOW, NOW + 60));
    expect([await claim(), await claim()]).toEqual([true, false]);
    expect(await messages.findMessage(storage.db, 'b')).toMatchObject({ push_at: NOW + 60, push_tries: 1 });

    const address = { customer_id: 'c', endpoint: 'https://one', p256dh: 'k', auth: 's', created_at: 1 };
    await write((tx) => putPushAddress(tx, address));
    await write((tx) => putPushAddress(tx, { ...address, endpoint: 'https://two' }));
    await write((tx) => deletePushAddress(tx, 'c', 'https://one'));
    expect(await pushAddressOf(storage.db, 'c')).toMatchObject({ endpoint: 'https://two' });
    await write((tx) => messages.deleteMessagesBefore(tx, NOW + 1));
    expect(await messages.findMessage(storage.db, 'b')).toBeUndefined();
    expect(await messages.findMessage(storage.db, 'a'), 'it waits').toBeDefined();
    await write((tx) => messages.deleteMessagesBefore(tx, NOW + 11));
    expect(await messages.findMessage(storage.db, 'a')).toBeUndefined();
  });
});
