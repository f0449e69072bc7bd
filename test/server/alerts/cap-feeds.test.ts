import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CapFeed, CapFilter } from '../../../shared/model/cap-feed.ts';
import { atomFeed, capMessage, referenceTo } from '../../support/alert-office.ts';
import { signInAs } from '../../support/console-client.ts';
import { everything, FeedShop, fresh } from './feed-shop.ts';

let shop: FeedShop;

beforeAll(async () => {
  shop = await FeedShop.open();
});
afterAll(() => shop.close());
beforeEach(() => shop.clear());

describe('PUB-60 a warning feed', () => {
  test('that is one CAP message raises it once, under the name of the feed', async () => {
    shop.office.say('/one', capMessage({ identifier: fresh() }));
    const feed = await shop.follow('/one');
    expect(feed).toMatchObject({ fault: null });
    await shop.check(feed.id);
    expect(await shop.lasting()).toMatchObject([
      {
        by: 'City',
        interruption: { words: { heading: 'Flood warning', text: 'Stay upstairs.' }, drill: false },
      },
    ]);
    expect(await shop.outcomes()).toEqual([['raised', null]]);
  });

  test('of Atom gives its messages, linked or held, with a prefix or without, the oldest first', async () => {
    const [first, second, third] = [fresh(), fresh(), fresh()];
    shop.office.say('/linked', capMessage({ identifier: first }, { headline: 'Linked' }));
    const update = { identifier: second, msgType: 'Update', references: referenceTo(first) };
    const prefixed = capMessage({ identifier: third }, { headline: 'Prefixed' })
      .replaceAll(/<(\/?)(\w)/g, '<$1cap:$2')
      .replace('xmlns=', 'xmlns:cap=');
    shop.office.say(
      '/atom',
      atomFeed([
        { id: '3', alert: prefixed },
        { id: '2', alert: capMessage(update, { headline: 'Held' }) },
        { id: '1', link: 'linked' },
      ]),
    );
    const feed = await shop.follow('/atom');
    expect((await shop.headings()).sort()).toEqual(['Held', 'Prefixed']);
    await shop.check(feed.id);
    expect(await shop.outcomes()).toHaveLength(3);
    expect(shop.office.asked.filter(({ path }) => path === '/linked')).toHaveLength(1);
  });

  test('is asked with what it answered before, and 304 is as good as an answer', async () => {
    const path = `/${fresh()}`;
    shop.office.say(path, (request, response) => {
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"7"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' })
          .end(capMessage({ identifier: fresh() }));
    });
    const feed = await shop.follow(path);
    const again = await shop.check(feed.id);
    expect(again).toMatchObject({ fault: null });
    expect(shop.office.asked.filter((one) => one.path === path).at(-1)?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT',
    });
  });

  test('is told again by no message that it held before, whichever feed brings it', async () => {
    const xml = capMessage({ identifier: fresh() });
    shop.office.say('/a', xml);
    shop.office.say('/b', xml);
    await shop.follow('/a');
    await shop.follow('/b');
    expect(await shop.headings()).toEqual(['Flood warning']);
    expect(new Set((await shop.outcomes()).map(([, reason]) => reason))).toEqual(new Set([null, 'known']));
  });

  test('ends by a Cancel what the same sender has raised, and nothing of another', async () => {
    const raised = fresh();
    shop.office.say('/alert', capMessage({ identifier: raised }));
    const cancel = { msgType: 'Cancel', references: referenceTo(raised) };
    shop.office.say(
      '/stranger',
      capMessage({ identifier: fresh(), msgType: 'Cancel', references: `x@y,${raised},z` }),
    );
    shop.office.say('/cancel', capMessage({ identifier: fresh(), ...cancel }));
    await shop.follow('/alert');
    await shop.follow('/stranger');
    expect(await shop.headings()).toEqual(['Flood warning']);
    await shop.follow('/cancel');
    expect(await shop.headings()).toEqual([]);
    expect((await shop.outcomes()).sort()).toEqual([
      ['cancelled', null],
      ['ignored', 'nothing-to-end'],
      ['raised', null],
    ]);
  });
});

describe('PUB-61 what does not concern the shop is kept with its reason', () => {
  test.each([
    ['severity', { severity: 'Extreme' }, {}, {}],
    ['urgency', { urgency: 'Immediate' }, {}, { urgency: 'Expected' }],
    ['certainty', { certainty: 'Observed' }, {}, { certainty: 'Likely' }],
    ['area', { areas: ['999'] }, {}, {}],
    ['exercise', {}, { status: 'Exercise' }, {}],
    ['not-actual', {}, { status: 'Test' }, {}],
    ['not-public', {}, { scope: 'Restricted' }, {}],
    ['not-a-warning', {}, { msgType: 'Ack' }, {}],
    ['expired', {}, {}, { expires: '2020-01-01T00:00:00+00:00' }],
    ['unreadable', {}, { status: 'Real' }, {}],
  ] as const)('%s', async (reason, filter, fields, info) => {
    shop.office.say('/refused', capMessage({ identifier: fresh(), ...fields }, { ...info }));
    await shop.follow('/refused', filter as Partial<CapFilter>);
    expect(await shop.lasting()).toEqual([]);
    expect(await shop.outcomes()).toEqual([['ignored', reason]]);
  });

  test.each([
    ['a geocode', ['014731']],
    ['words of the area', ['innere']],
  ])('%s that fits is enough', async (_, areas) => {
    shop.office.say('/fits', capMessage({ identifier: fresh() }));
    await shop.follow('/fits', { areas: ['999', ...areas] });
    expect(await shop.headings()).toHaveLength(1);
  });

  test('an exercise that is wanted is a drill', async () => {
    shop.office.say('/exercise', capMessage({ identifier: fresh(), status: 'Exercise' }));
    await shop.follow('/exercise', { exercises: true });
    expect(await shop.lasting()).toMatchObject([{ interruption: { drill: true } }]);
  });

  test('an Update that has become harmless ends what it updates', async () => {
    const identifier = fresh();
    shop.office.say('/grave', capMessage({ identifier }));
    await shop.follow('/grave', { severity: 'Severe' });
    expect(await shop.headings()).toHaveLength(1);
    const update = { identifier: fresh(), msgType: 'Update', references: referenceTo(identifier) };
    shop.office.say('/mild', capMessage(update, { severity: 'Minor' }));
    await shop.follow('/mild', { severity: 'Severe' });
    expect(await shop.headings()).toEqual([]);
  });
});

describe('PUB-63 who may', () => {
  test('add a feed is who may raise an emergency; everybody sees it', async () => {
    const editor = await signInAs(shop.server, 'merchandiser');
    const body = { name: 'City', url: 'https://warnings.example/feed', filter: everything };
    expect(await editor.call('POST', '/api/v1/cap-feeds', body)).toMatchObject([
      403,
      { code: 'not-allowed' },
    ]);
    const [, made] = await shop.manager.call('POST', '/api/v1/cap-feeds', body);
    const { id } = made as CapFeed;
    expect(await editor.call('GET', '/api/v1/cap-feeds')).toMatchObject([
      200,
      { feeds: [{ id, name: 'City' }] },
    ]);
    const renamed = { ...body, name: 'County' };
    expect(await shop.manager.call('PUT', `/api/v1/cap-feeds/${id}`, renamed)).toMatchObject([
      200,
      { name: 'County' },
    ]);
    const audit = await shop.server.storage.db
      .selectFrom('audit')
      .select('action')
      .where('subject', '=', id)
      .execute();
    expect(audit.map(({ action }) => action).sort()).toEqual(['cap-feed.create', 'cap-feed.update']);
  });

  test.each([
    ['a user name in the address', { url: 'https://me:secret@warnings.example/' }],
    ['another scheme', { url: 'file:///etc/passwd' }],
    ['an unknown severity', { filter: { ...everything, severity: 'Dreadful' } }],
    ['too many areas', { filter: { ...everything, areas: Array.from({ length: 51 }, String) } }],
  ])('%s is refused', async (_, more) => {
    const body = { name: 'City', url: 'https://warnings.example/', filter: everything, ...more };
    expect(await shop.manager.call('POST', '/api/v1/cap-feeds', body)).toMatchObject([
      422,
      { code: 'invalid-input' },
    ]);
  });

  test('check one now, and hear how that went', async () => {
    shop.office.say('/now', capMessage({ identifier: fresh() }));
    const body = { name: 'City', url: `${shop.office.origin}/now`, filter: everything };
    const [, made] = await shop.manager.call('POST', '/api/v1/cap-feeds', body);
    const checked = await shop.manager.call('POST', `/api/v1/cap-feeds/${(made as CapFeed).id}/check`);
    expect(checked).toMatchObject([200, { fault: null, readAt: expect.any(Number) }]);
  });

  test('a sixth feed is refused, and a feed that is gone is not found', async () => {
    const body = { name: 'City', url: 'https://warnings.example/', filter: everything };
    for (let n = 0; n < 5; n += 1) await shop.manager.call('POST', '/api/v1/cap-feeds', body);
    expect(await shop.manager.call('POST', '/api/v1/cap-feeds', body)).toMatchObject([
      409,
      { code: 'conflict' },
    ]);
    expect(await shop.manager.call('POST', '/api/v1/cap-feeds/gone/check')).toMatchObject([
      404,
      { code: 'not-found' },
    ]);
  });
});
