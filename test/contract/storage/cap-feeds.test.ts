import { expect, test } from 'vitest';
import type { CapFeedDraft, CapReceipt } from '../../../shared/model/cap-feed.ts';
import {
  capFeeds,
  deleteCapFeed,
  feedOf,
  insertCapReceipt,
  knownSources,
  recentCapReceipts,
} from '../../../signage-server/storage/cap-feeds.ts';
import type { PolledAddressTable } from '../../../signage-server/storage/polled-address-schema.ts';
import { onEveryStore } from '../../support/stores.ts';

const draft: CapFeedDraft = {
  name: 'City',
  url: 'https://warnings.example/feed',
  filter: {
    severity: 'Severe',
    urgency: 'Expected',
    certainty: 'Likely',
    areas: ['014731'],
    exercises: false,
  },
};

onEveryStore('warning feeds', (store) => {
  test('PUB-60 PUB-62 a feed is read by one process at a time, and its messages are known for ever', async () => {
    const storage = await store.open();
    const { db } = storage;
    const write = storage.write.bind(storage);
    await write((tx) => capFeeds.insert(tx, 'city', draft, 100));
    const find = async (): Promise<PolledAddressTable> => {
      const row = await capFeeds.find(db, 'city');
      if (!row) throw new Error('the feed is gone');
      return row;
    };
    expect(await capFeeds.due(db, 99, 5)).toEqual([]);
    expect(await capFeeds.due(db, 100, 5)).toHaveLength(1);
    const row = await find();
    const claims = await Promise.all([1, 2, 3].map(() => write((tx) => capFeeds.claim(tx, row, 500))));
    expect(claims.filter(Boolean)).toHaveLength(1);

    const went = { at: 200, nextAt: 300, fault: null, validators: { etag: '"1"', lastModified: null } };
    await write((tx) => capFeeds.saveTry(tx, row, went));
    expect(await find()).toMatchObject({ etag: '"1"', read_at: 200, next_at: 300, failures: 0 });
    const failed = { at: 300, nextAt: 400, fault: 'unreachable', validators: went.validators };
    await write((tx) => capFeeds.saveTry(tx, row, failed));
    expect(await find()).toMatchObject({ etag: '"1"', read_at: 200, fault: 'unreachable', failures: 1 });
    // What is kept for the next question is what was given, after a fault too.
    await write((tx) => capFeeds.saveTry(tx, row, { ...failed, validators: null }));
    expect(await find()).toMatchObject({ etag: null, last_modified: null, read_at: 200, failures: 2 });
    expect((await capFeeds.list(db)).map(feedOf)).toMatchObject([
      { ...draft, readAt: 200, triedAt: 300, fault: 'unreachable' },
    ]);

    await write((tx) => capFeeds.change(tx, 'city', { ...draft, name: 'County' }, 350));
    // What was read of the old address says nothing about the new one.
    await write((tx) => capFeeds.saveTry(tx, row, went));
    expect(await find()).toMatchObject({ etag: null, failures: 0, next_at: 350 });

    const receipt: CapReceipt = {
      feedId: 'city',
      at: 360,
      identifier: 'm1',
      heading: 'Flood',
      outcome: 'raised',
      reason: null,
    };
    const insert = (source: string, feedId = 'city') =>
      write((tx) => insertCapReceipt(tx, source, { ...receipt, feedId }));
    expect([await insert('a'), await insert('a'), await insert('b'), await insert('a', 'gone')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(await knownSources(db, 'city', ['a', 'c'])).toEqual(new Set(['a']));
    expect(await recentCapReceipts(db, 10)).toEqual([receipt, receipt]);
    expect(await write((tx) => deleteCapFeed(tx, 'city'))).toBe(true);
    expect(await write((tx) => deleteCapFeed(tx, 'city'))).toBe(false);
    expect(await recentCapReceipts(db, 10)).toEqual([]);
  });
});
