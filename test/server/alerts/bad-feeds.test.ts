import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CapFeed } from '../../../shared/model/cap-feed.ts';
import { feedDelayMs } from '../../../signage-server/alerts/feed-poller.ts';
import { atomFeed, capMessage, openAlertOffice } from '../../support/alert-office.ts';
import { everything, FeedShop, fresh } from './feed-shop.ts';

let shop: FeedShop;

beforeAll(async () => {
  shop = await FeedShop.open();
});
afterAll(() => shop.close());
beforeEach(() => shop.clear());

describe('PUB-62 a feed that gives nothing good', () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  test.each([
    ['no-feed', 'no XML', 'Not here.'],
    ['no-feed', 'another document', '<rss><channel/></rss>'],
    ['no-feed', 'a billion laughs', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><alert>&l9;</alert>`],
    ['no-feed', 'depth without end', '<a>'.repeat(100_000)],
    ['no-feed', 'an outside entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><alert/>'],
  ])('%s: %s', async (fault, _, body) => {
    shop.office.say('/bad', body);
    expect(await shop.follow('/bad')).toMatchObject({ fault, readAt: null });
    expect((await shop.listed()).receipts).toEqual([]);
  });

  test('too-large: more than a megabyte is not read to its end, told of before or not', async () => {
    let sent = 0;
    shop.office.say('/endless', (_, response) => {
      response.writeHead(200);
      const piece = 'x'.repeat(65_536);
      const more = () => {
        if (response.destroyed || sent >= 100_000_000) return response.end();
        sent += piece.length;
        return response.write(piece) ? void setImmediate(more) : void response.once('drain', more);
      };
      more();
    });
    expect(await shop.follow('/endless')).toMatchObject({ fault: 'too-large' });
    expect(sent).toBeLessThan(20_000_000);
    shop.office.say(
      '/told',
      (_, response) => void response.writeHead(200, { 'content-length': 100_000_000 }).flushHeaders(),
    );
    expect(await shop.follow('/told')).toMatchObject({ fault: 'too-large' });
    shop.office.say(
      '/packed',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    );
    expect(await shop.follow('/packed')).toMatchObject({ fault: 'too-large' });
  });

  test('address-refused: nothing within the network is read, asked for or redirected to', async () => {
    const inside = await openAlertOffice('127.0.0.2');
    try {
      inside.say('/', capMessage({ identifier: fresh() }));
      shop.office.say(
        '/hop',
        (_, response) => void response.writeHead(302, { location: `${inside.origin}/` }).end(),
      );
      expect(await shop.follow('/hop')).toMatchObject({ fault: 'address-refused' });
      const body = { name: 'Inside', url: `${inside.origin}/`, filter: everything };
      const [, feed] = await shop.manager.call('POST', '/api/v1/cap-feeds', body);
      expect(await shop.check((feed as CapFeed).id)).toMatchObject({ fault: 'address-refused' });
      shop.office.say('/names', atomFeed([{ id: '1', link: `${inside.origin}/` }]));
      await shop.follow('/names');
      expect(inside.asked).toEqual([]);
      expect(await shop.lasting()).toEqual([]);
    } finally {
      await inside.close();
    }
  });

  test.each([
    ['bad-answer', 'a redirect to itself', 302],
    ['bad-answer', 'a failure', 500],
    ['bad-answer', 'nothing there', 404],
  ])('%s: %s', async (fault, _, status) => {
    shop.office.say('/loop', (__, response) => void response.writeHead(status, { location: '/loop' }).end());
    expect(await shop.follow('/loop')).toMatchObject({ fault });
  });

  test('unreachable: a connection that breaks off, and then it is read as if nothing had been', async () => {
    shop.office.say('/torn', (request) => void request.socket.destroy());
    const feed = await shop.follow('/torn');
    expect(feed).toMatchObject({ fault: 'unreachable', readAt: null });
    shop.office.say('/torn', capMessage({ identifier: fresh() }));
    expect(await shop.check(feed.id)).toMatchObject({ fault: null });
    expect(await shop.headings()).toHaveLength(1);
  });

  test('is asked again ever more rarely, at random within a ceiling of a quarter of an hour, and never at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const delay = feedDelayMs(failures, random);
          expect(delay).toBeGreaterThanOrEqual(2000);
          expect(delay).toBeLessThanOrEqual(2000 + Math.min(900_000, 30_000 * 2 ** failures));
        },
      ),
    );
    expect(feedDelayMs(0, 0)).toBe(30_000);
    expect(feedDelayMs(0, 1)).toBe(90_000);
  });

  test('not-fetched: a message whose own address gives nothing is tried five times, while the others are taken', async () => {
    shop.office.say('/there', capMessage({ identifier: fresh() }));
    shop.office.say(
      '/partly',
      atomFeed([
        { id: '2', link: '/gone' },
        { id: '1', link: '/there' },
      ]),
    );
    const feed = await shop.follow('/partly');
    expect(await shop.headings()).toHaveLength(1);
    for (let turn = 0; turn < 5; turn += 1) await shop.check(feed.id);
    expect((await shop.outcomes()).sort()).toEqual([
      ['ignored', 'not-fetched'],
      ['raised', null],
    ]);
  });
});
