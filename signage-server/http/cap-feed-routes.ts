import { uuidv7 } from 'uuidv7';
import { capFeedEndpoints } from '../../shared/protocol/cap-feed-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { readOnce } from '../alerts/feed-poller.ts';
import { recordChange } from '../operations/record-change.ts';
import { capFeeds, deleteCapFeed, feedOf, recentCapReceipts } from '../storage/cap-feeds.ts';
import { type Routes, register } from './route.ts';

const FEEDS_AT_MOST = 5;
const RECEIPTS = 100;
const gone = refuse('not-found', 'There is no such warning feed.');

/** Warning feeds, as the console manages them. */
export const capFeedRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(
    app,
    capFeedEndpoints.listCapFeeds,
    async () =>
      done({
        feeds: (await capFeeds.list(storage.db)).map(feedOf),
        receipts: await recentCapReceipts(storage.db, RECEIPTS),
      }),
    deps,
  );

  register(
    app,
    capFeedEndpoints.createCapFeed,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'cap-feed.create', async (tx, now) => {
        if ((await capFeeds.list(tx)).length >= FEEDS_AT_MOST)
          return refuse('conflict', 'There are five warning feeds already. Delete one first.');
        const feed = feedOf(await capFeeds.insert(tx, id, body, now));
        return done({ value: feed, subject: id, detail: { ...body } });
      });
    },
    deps,
  );

  register(
    app,
    capFeedEndpoints.updateCapFeed,
    ({ params: { id }, body }, { principal }) =>
      recordChange(deps, principal, 'cap-feed.update', async (tx, now) => {
        const row = await capFeeds.find(tx, id);
        if (!row) return gone;
        await capFeeds.change(tx, id, body, now);
        return done({ value: { ...feedOf(row), ...body }, subject: id, detail: { ...body } });
      }),
    deps,
  );

  register(
    app,
    capFeedEndpoints.checkCapFeed,
    async ({ params: { id } }) => {
      const row = await capFeeds.find(storage.db, id);
      if (!row) return gone;
      await readOnce(deps, deps.feedDesk, row);
      const read = await capFeeds.find(storage.db, id);
      return read ? done(feedOf(read)) : gone;
    },
    deps,
    { limit: { points: 20, seconds: 60 } },
  );

  register(
    app,
    capFeedEndpoints.deleteCapFeed,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'cap-feed.delete', async (tx) => {
        const row = await capFeeds.find(tx, id);
        if (!row || !(await deleteCapFeed(tx, id))) return gone;
        return done({ value: undefined, subject: id, detail: { name: feedOf(row).name } });
      }),
    deps,
  );
};
