import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CapFeed, CapFilter, CapReceipt } from '../../../shared/model/cap-feed.ts';
import type { ListedInterruption } from '../../../shared/protocol/interruption-endpoints.ts';
import { readOnce } from '../../../signage-server/alerts/feed-poller.ts';
import { findCapFeed } from '../../../signage-server/storage/cap-feeds.ts';
import {
  type AlertOffice,
  atomFeed,
  capMessage,
  openAlertOffice,
  referenceTo,
} from '../../support/alert-office.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let manager: ConsoleClient;
let office: AlertOffice;

beforeAll(async () => {
  office = await openAlertOffice();
  server = await startShop({ env: { CAP_NETWORKS: '127.0.0.1' } });
  manager = await signInAs(server, 'manager');
});
afterAll(async () => {
  await server.close();
  await office.close();
});
beforeEach(async () => {
  for (const { id } of (await listed()).feeds) await manager.call('DELETE', `/api/v1/cap-feeds/${id}`);
  for (const { interruption } of await lasting())
    await manager.call('DELETE', `/api/v1/interruptions/${interruption.id}`);
});

const everything: CapFilter = {
  severity: 'Unknown',
  urgency: 'Unknown',
  certainty: 'Unknown',
  areas: [],
  exercises: false,
};

async function listed(): Promise<{ feeds: CapFeed[]; receipts: CapReceipt[] }> {
  const [, answer] = await manager.call('GET', '/api/v1/cap-feeds');
  return answer as { feeds: CapFeed[]; receipts: CapReceipt[] };
}

async function lasting(): Promise<ListedInterruption[]> {
  const [, answer] = await manager.call('GET', '/api/v1/interruptions');
  const { interruptions } = answer as { interruptions: ListedInterruption[] };
  return interruptions.filter(({ interruption }) => interruption.endedAt === null);
}

const headings = async () =>
  (await lasting()).map(({ interruption }) =>
    interruption.kind === 'emergency' ? interruption.words.heading : '',
  );

/** A feed at a path of the office, with how its first reading went. */
async function follow(path: string, filter: Partial<CapFilter> = {}): Promise<CapFeed> {
  const body = { name: 'City', url: `${office.origin}${path}`, filter: { ...everything, ...filter } };
  const [status, feed] = await manager.call('POST', '/api/v1/cap-feeds', body);
  expect(status).toBe(200);
  return await check((feed as CapFeed).id);
}

/** Reads it as the poller does, but now. */
async function check(id: string): Promise<CapFeed> {
  const row = await findCapFeed(server.storage.db, id);
  if (row) await readOnce(server.deps, server.deps.feedDesk, row);
  const feed = (await listed()).feeds.find((one) => one.id === id);
  if (!feed) throw new Error(`there is no feed ${id}`);
  return feed;
}

/** Identifiers are kept for ever, so each test has its own. */
const fresh = (): string => randomUUID();
const outcomes = async () => (await listed()).receipts.map(({ outcome, reason }) => [outcome, reason]);

describe('PUB-60 a warning feed', () => {
  test('that is one CAP message raises it once, under the name of the feed', async () => {
    office.say('/one', capMessage({ identifier: fresh() }));
    const feed = await follow('/one');
    expect(feed).toMatchObject({ fault: null });
    await check(feed.id);
    expect(await lasting()).toMatchObject([
      {
        by: 'City',
        interruption: { words: { heading: 'Flood warning', text: 'Stay upstairs.' }, drill: false },
      },
    ]);
    expect(await outcomes()).toEqual([['raised', null]]);
  });

  test('of Atom gives its messages, linked or held, with a prefix or without, the oldest first', async () => {
    const [first, second, third] = [fresh(), fresh(), fresh()];
    office.say('/linked', capMessage({ identifier: first }, { headline: 'Linked' }));
    const update = { identifier: second, msgType: 'Update', references: referenceTo(first) };
    const prefixed = capMessage({ identifier: third }, { headline: 'Prefixed' })
      .replaceAll(/<(\/?)(\w)/g, '<$1cap:$2')
      .replace('xmlns=', 'xmlns:cap=');
    office.say(
      '/atom',
      atomFeed([
        { id: '3', alert: prefixed },
        { id: '2', alert: capMessage(update, { headline: 'Held' }) },
        { id: '1', link: 'linked' },
      ]),
    );
    const feed = await follow('/atom');
    expect((await headings()).sort()).toEqual(['Held', 'Prefixed']);
    await check(feed.id);
    expect(await outcomes()).toHaveLength(3);
    expect(office.asked.filter(({ path }) => path === '/linked')).toHaveLength(1);
  });

  test('is asked with what it answered before, and 304 is as good as an answer', async () => {
    const path = `/${fresh()}`;
    office.say(path, (request, response) => {
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"7"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' })
          .end(capMessage({ identifier: fresh() }));
    });
    const feed = await follow(path);
    const again = await check(feed.id);
    expect(again).toMatchObject({ fault: null });
    expect(office.asked.filter((one) => one.path === path).at(-1)?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT',
    });
  });

  test('is told again by no message that it held before, whichever feed brings it', async () => {
    const xml = capMessage({ identifier: fresh() });
    office.say('/a', xml);
    office.say('/b', xml);
    await follow('/a');
    await follow('/b');
    expect(await headings()).toEqual(['Flood warning']);
    expect(new Set((await outcomes()).map(([, reason]) => reason))).toEqual(new Set([null, 'known']));
  });

  test('ends by a Cancel what the same sender has raised, and nothing of another', async () => {
    const raised = fresh();
    office.say('/alert', capMessage({ identifier: raised }));
    const cancel = { msgType: 'Cancel', references: referenceTo(raised) };
    office.say(
      '/stranger',
      capMessage({ identifier: fresh(), msgType: 'Cancel', references: `x@y,${raised},z` }),
    );
    office.say('/cancel', capMessage({ identifier: fresh(), ...cancel }));
    await follow('/alert');
    await follow('/stranger');
    expect(await headings()).toEqual(['Flood warning']);
    await follow('/cancel');
    expect(await headings()).toEqual([]);
    expect((await outcomes()).sort()).toEqual([
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
    office.say('/refused', capMessage({ identifier: fresh(), ...fields }, { ...info }));
    await follow('/refused', filter as Partial<CapFilter>);
    expect(await lasting()).toEqual([]);
    expect(await outcomes()).toEqual([['ignored', reason]]);
  });

  test.each([
    ['a geocode', ['014731']],
    ['words of the area', ['innere']],
  ])('%s that fits is enough', async (_, areas) => {
    office.say('/fits', capMessage({ identifier: fresh() }));
    await follow('/fits', { areas: ['999', ...areas] });
    expect(await headings()).toHaveLength(1);
  });

  test('an exercise that is wanted is a drill', async () => {
    office.say('/exercise', capMessage({ identifier: fresh(), status: 'Exercise' }));
    await follow('/exercise', { exercises: true });
    expect(await lasting()).toMatchObject([{ interruption: { drill: true } }]);
  });

  test('an Update that has become harmless ends what it updates', async () => {
    const identifier = fresh();
    office.say('/grave', capMessage({ identifier }));
    await follow('/grave', { severity: 'Severe' });
    expect(await headings()).toHaveLength(1);
    const update = { identifier: fresh(), msgType: 'Update', references: referenceTo(identifier) };
    office.say('/mild', capMessage(update, { severity: 'Minor' }));
    await follow('/mild', { severity: 'Severe' });
    expect(await headings()).toEqual([]);
  });
});

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
    office.say('/bad', body);
    expect(await follow('/bad')).toMatchObject({ fault, readAt: null });
    expect((await listed()).receipts).toEqual([]);
  });

  test('too-large: more than a megabyte is not read to its end, told of before or not', async () => {
    let sent = 0;
    office.say('/endless', (_, response) => {
      response.writeHead(200);
      const piece = 'x'.repeat(65_536);
      const more = () => {
        if (response.destroyed || sent >= 100_000_000) return response.end();
        sent += piece.length;
        return response.write(piece) ? void setImmediate(more) : void response.once('drain', more);
      };
      more();
    });
    expect(await follow('/endless')).toMatchObject({ fault: 'too-large' });
    expect(sent).toBeLessThan(20_000_000);
    office.say(
      '/told',
      (_, response) => void response.writeHead(200, { 'content-length': 100_000_000 }).flushHeaders(),
    );
    expect(await follow('/told')).toMatchObject({ fault: 'too-large' });
    office.say(
      '/packed',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    );
    expect(await follow('/packed')).toMatchObject({ fault: 'too-large' });
  });

  test('address-refused: nothing within the network is read, asked for or redirected to', async () => {
    const inside = await openAlertOffice('127.0.0.2');
    try {
      inside.say('/', capMessage({ identifier: fresh() }));
      office.say(
        '/hop',
        (_, response) => void response.writeHead(302, { location: `${inside.origin}/` }).end(),
      );
      expect(await follow('/hop')).toMatchObject({ fault: 'address-refused' });
      const body = { name: 'Inside', url: `${inside.origin}/`, filter: everything };
      const [, feed] = await manager.call('POST', '/api/v1/cap-feeds', body);
      expect(await check((feed as CapFeed).id)).toMatchObject({ fault: 'address-refused' });
      office.say('/names', atomFeed([{ id: '1', link: `${inside.origin}/` }]));
      await follow('/names');
      expect(inside.asked).toEqual([]);
      expect(await lasting()).toEqual([]);
    } finally {
      await inside.close();
    }
  });

  test.each([
    ['bad-answer', 'a redirect to itself', 302],
    ['bad-answer', 'a failure', 500],
    ['bad-answer', 'nothing there', 404],
  ])('%s: %s', async (fault, _, status) => {
    office.say('/loop', (__, response) => void response.writeHead(status, { location: '/loop' }).end());
    expect(await follow('/loop')).toMatchObject({ fault });
  });

  test('unreachable: a connection that breaks off, and then it is read as if nothing had been', async () => {
    office.say('/torn', (request) => void request.socket.destroy());
    const feed = await follow('/torn');
    expect(feed).toMatchObject({ fault: 'unreachable', readAt: null });
    office.say('/torn', capMessage({ identifier: fresh() }));
    expect(await check(feed.id)).toMatchObject({ fault: null });
    expect(await headings()).toHaveLength(1);
  });

  test('not-fetched: a message whose own address gives nothing is tried five times, while the others are taken', async () => {
    office.say('/there', capMessage({ identifier: fresh() }));
    office.say(
      '/partly',
      atomFeed([
        { id: '2', link: '/gone' },
        { id: '1', link: '/there' },
      ]),
    );
    const feed = await follow('/partly');
    expect(await headings()).toHaveLength(1);
    for (let turn = 0; turn < 5; turn += 1) await check(feed.id);
    expect((await outcomes()).sort()).toEqual([
      ['ignored', 'not-fetched'],
      ['raised', null],
    ]);
  });
});

describe('PUB-63 who may', () => {
  test('add a feed is who may raise an emergency; everybody sees it', async () => {
    const editor = await signInAs(server, 'merchandiser');
    const body = { name: 'City', url: 'https://warnings.example/feed', filter: everything };
    expect(await editor.call('POST', '/api/v1/cap-feeds', body)).toMatchObject([
      403,
      { code: 'not-allowed' },
    ]);
    const [, made] = await manager.call('POST', '/api/v1/cap-feeds', body);
    const { id } = made as CapFeed;
    expect(await editor.call('GET', '/api/v1/cap-feeds')).toMatchObject([
      200,
      { feeds: [{ id, name: 'City' }] },
    ]);
    const renamed = { ...body, name: 'County' };
    expect(await manager.call('PUT', `/api/v1/cap-feeds/${id}`, renamed)).toMatchObject([
      200,
      { name: 'County' },
    ]);
    const audit = await server.storage.db
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
    expect(await manager.call('POST', '/api/v1/cap-feeds', body)).toMatchObject([
      422,
      { code: 'invalid-input' },
    ]);
  });

  test('check one now, and hear how that went', async () => {
    office.say('/now', capMessage({ identifier: fresh() }));
    const body = { name: 'City', url: `${office.origin}/now`, filter: everything };
    const [, made] = await manager.call('POST', '/api/v1/cap-feeds', body);
    const checked = await manager.call('POST', `/api/v1/cap-feeds/${(made as CapFeed).id}/check`);
    expect(checked).toMatchObject([200, { fault: null, readAt: expect.any(Number) }]);
  });

  test('a sixth feed is refused, and a feed that is gone is not found', async () => {
    const body = { name: 'City', url: 'https://warnings.example/', filter: everything };
    for (let n = 0; n < 5; n += 1) await manager.call('POST', '/api/v1/cap-feeds', body);
    expect(await manager.call('POST', '/api/v1/cap-feeds', body)).toMatchObject([409, { code: 'conflict' }]);
    expect(await manager.call('POST', '/api/v1/cap-feeds/gone/check')).toMatchObject([
      404,
      { code: 'not-found' },
    ]);
  });
});
