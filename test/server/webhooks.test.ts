import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { WebhookDraft } from '../../shared/model/webhook.ts';
import { mayReach, networksOf } from '../../signage-server/outgoing/public-address.ts';
import { insertWebhook } from '../../signage-server/storage/webhooks.ts';
import { retryDelayMs } from '../../signage-server/webhooks/webhook-sender.ts';
import { type ConsoleClient, signInAs, startShop } from '../support/console-client.ts';
import { newDisplay } from '../support/display-client.ts';
import { openDisplaySocket } from '../support/display-socket.ts';
import type { TestServer } from '../support/server.ts';

interface Heard {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

let receiver: Server;
let heard: Heard[] = [];
let status = 200;
let url = '';
let server: TestServer;
let owner: ConsoleClient;
let now = Date.now();

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  server = await startShop({ env: { WEBHOOK_NETWORKS: '127.0.0.0/8' }, now: () => now });
  owner = await signInAs(server, 'owner');
});
afterAll(async () => {
  await server.close();
  receiver.close();
});
beforeEach(async () => {
  heard = [];
  status = 200;
  await server.storage.write(async (tx) => {
    await tx.deleteFrom('webhook_message').execute();
    await tx.deleteFrom('webhook').execute();
  });
});

type Made = { webhook: { id: string }; secret: string };
const create = async (events: string[], to = url) =>
  (await owner.call('POST', '/api/v1/webhooks', { url: to, events })) as [number, Made];
const listed = async () => {
  const [, body] = await owner.call('GET', '/api/v1/webhooks');
  return (body as { webhooks: { last: unknown; waiting: number; lost: number }[] }).webhooks;
};
const types = () => heard.map(({ body }) => (JSON.parse(body) as { type: string }).type);

test('HOOK-1 a publish is told by a POST that the secret signs, under the names of Standard Webhooks', async () => {
  const [, { secret }] = await create(['publication.published']);
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(JSON.stringify(await listed())).not.toContain(secret.slice(6));
  const [, published] = await owner.call('POST', '/api/v1/publications');
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(1);
  const [{ headers, body } = { headers: {}, body: '' }] = heard;
  const { type, timestamp, data } = JSON.parse(body) as Record<string, unknown>;
  expect({ type, data }).toEqual({ type: 'publication.published', data: published });
  expect(Date.parse(String(timestamp))).toBe(now);
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.slice(6), 'base64');
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  );
  expect(headers['webhook-timestamp']).toBe(String(Math.floor(now / 1000)));
  await expect.poll(listed).toMatchObject([{ waiting: 0, lost: 0, last: { status: 200, fault: null } }]);
});

test('HOOK-2 a message that does not arrive is tried again under the same id, ever more rarely, then given up and counted', async () => {
  await create(['publication.published']);
  status = 302;
  await owner.call('POST', '/api/v1/publications');
  const ids: unknown[] = [];
  for (let tries = 1; tries <= 12; tries += 1) {
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(tries);
    ids.push(heard.at(-1)?.headers['webhook-id']);
    await expect
      .poll(async () => (await listed())[0]?.last)
      .toMatchObject({ at: now, status: 302, fault: 'bad-answer' });
    now += 7 * 3_600_000;
  }
  expect(new Set(ids).size).toBe(1);
  await expect.poll(listed).toMatchObject([{ waiting: 0, lost: 1 }]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, random) => {
        const delay = retryDelayMs(attempts, random);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(Math.min(6 * 3_600_000, 5000 * 4 ** (attempts - 1)));
      },
    ),
  );
}, 60_000);

test('HOOK-3 a display that is back within a minute was never away; one that stays away is told of, and its return', async () => {
  await create(['display.offline', 'display.online']);
  const wall = await newDisplay(server, { id: 'wall', name: 'Front', kind: 'wall' });
  const rows = () => server.storage.db.selectFrom('webhook_message').select('event').execute();
  (await openDisplaySocket(server, wall)).close();
  await expect.poll(rows).toContainEqual({ event: 'display.offline' });
  await expect.poll(types, { timeout: 10_000 }).toEqual(['display.online']);
  const back = await openDisplaySocket(server, wall);
  await expect.poll(rows).toEqual([]);
  back.close();
  await expect.poll(rows).toEqual([{ event: 'display.offline' }]);
  now += 61_000;
  await expect.poll(types, { timeout: 10_000 }).toEqual(['display.online', 'display.offline']);
  expect(JSON.parse(heard[1]?.body ?? '')).toMatchObject({ data: { displayId: 'wall', name: 'Front' } });
  await expect.poll(rows).toEqual([]);
  const again = await openDisplaySocket(server, wall);
  await expect
    .poll(types, { timeout: 10_000 })
    .toEqual(['display.online', 'display.offline', 'display.online']);
  again.close();
});

test('HOOK-4 a webhook is tested at once, with its answer; one that is not there, or of who may not, is refused', async () => {
  const [, { webhook }] = await create(['publication.published']);
  const path = `/api/v1/webhooks/${webhook.id}`;
  expect(await owner.call('POST', `${path}/test`)).toEqual([200, { at: now, status: 200, fault: null }]);
  expect(types()).toEqual(['test']);
  status = 500;
  expect((await owner.call('POST', `${path}/test`))[1]).toEqual({
    at: now,
    status: 500,
    fault: 'bad-answer',
  });
  const manager = await signInAs(server, 'manager');
  for (const [method, to] of [
    ['GET', '/api/v1/webhooks'],
    ['POST', `${path}/test`],
    ['DELETE', path],
  ] as const)
    expect((await manager.call(method, to))[0]).toBe(403);
  expect((await owner.call('DELETE', path))[0]).toBe(204);
  expect((await owner.call('POST', `${path}/test`))[0]).toBe(404);
  expect((await owner.call('DELETE', path))[0]).toBe(404);
});

test('HOOK-5 no webhook reaches a private network that the operator has not allowed, by address or by name', async () => {
  const none = networksOf([]);
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'localhost',
    '',
  ])
    expect(mayReach(address, none), address).toBe(false);
  for (const address of ['1.1.1.1', '8.8.8.8', '172.32.0.1', '2606:4700:4700::1111'])
    expect(mayReach(address, none), address).toBe(true);
  const some = networksOf(['10.0.0.0/8', '192.168.1.5', 'fd12::/16']);
  expect(['10.9.9.9', '192.168.1.5', 'fd12::7'].every((address) => mayReach(address, some))).toBe(true);
  expect(mayReach('192.168.1.6', some)).toBe(false);

  const strict = await startShop();
  const person = await signInAs(strict, 'owner');
  const { port } = new URL(url);
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433']) {
    // As if it had been saved when it still led elsewhere.
    const hook = { id: uuidv7(), url: `http://${host}:${port}/hook`, secret: 'whsec_', now };
    await strict.storage.write((tx) => insertWebhook(tx, { ...hook, events: ['display.offline'] }));
    const [, tried] = await person.call('POST', `/api/v1/webhooks/${hook.id}/test`);
    expect(tried, host).toMatchObject({ status: null, fault: 'address-refused' });
  }
  expect(heard).toEqual([]);
  await strict.close();
});

test('HOOK-6 what is no address, or nothing to tell of, is refused; and so is the eleventh', async () => {
  const events = ['display.offline'];
  for (const bad of [
    'ftp://shop.example',
    'shop.example',
    'javascript:1',
    'http://a:b@shop.example/',
    'http://a@b',
    '',
  ])
    expect(WebhookDraft.safeParse({ url: bad, events }).success, bad).toBe(false);
  expect((await create([], 'https://shop.example'))[0]).toBe(422);
  expect((await create(['everything'], 'https://shop.example'))[0]).toBe(422);
  for (let made = 0; made < 10; made += 1) expect((await create(events))[0]).toBe(200);
  expect((await create(events))[0]).toBe(409);
});

test('HOOK-7 a webhook’s address and events are changed; the change is audited, and nobody else may', async () => {
  const [, { webhook }] = await create(['display.offline']);
  const path = `/api/v1/webhooks/${webhook.id}`;
  const moved = { url: `${url}/moved`, events: ['publication.published'] };
  expect(await owner.call('PUT', path, moved)).toMatchObject([200, { ...moved, id: webhook.id }]);
  await owner.call('POST', '/api/v1/publications');
  await expect.poll(() => types()).toEqual(['publication.published']);
  const merchandiser = await signInAs(server, 'merchandiser');
  expect((await merchandiser.call('PUT', path, moved))[0]).toBe(403);
  expect((await merchandiser.call('POST', `${path}/secret`))[0]).toBe(403);
  expect(await owner.call('PUT', path, { ...moved, events: [] })).toMatchObject([
    422,
    { code: 'invalid-input' },
  ]);
  for (const [method, gone] of [
    ['PUT', '/api/v1/webhooks/gone'],
    ['POST', '/api/v1/webhooks/gone/secret'],
  ] as const)
    expect(await owner.call(method, gone, method === 'PUT' ? moved : undefined)).toMatchObject([
      404,
      { code: 'not-found' },
    ]);
  const audit = await server.storage.db
    .selectFrom('audit')
    .select('action')
    .where('subject', '=', webhook.id)
    .orderBy('id')
    .execute();
  expect(audit.map(({ action }) => action)).toEqual(['webhook.create', 'webhook.update']);
});

test('HOOK-8 a secret that is renewed signs beside the one before for a day, then alone', async () => {
  const [, { webhook, secret: former }] = await create(['display.offline']);
  const [, renewed] = await owner.call('POST', `/api/v1/webhooks/${webhook.id}/secret`);
  const { secret } = renewed as { secret: string };
  expect(secret).not.toBe(former);
  const signers = async (): Promise<string[]> => {
    heard = [];
    await owner.call('POST', `/api/v1/webhooks/${webhook.id}/test`);
    const [{ headers, body } = { headers: {}, body: '' }] = heard;
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const nameOf = (signature: string) =>
      Object.entries({ secret, former }).find(
        ([, key]) =>
          signature ===
          `v1,${createHmac('sha256', Buffer.from(key.slice(6), 'base64'))
            .update(signed)
            .digest('base64')}`,
      )?.[0] ?? 'nobody';
    return String(headers['webhook-signature']).split(' ').map(nameOf);
  };
  expect(await signers()).toEqual(['secret', 'former']);
  now += 24 * 3_600_000;
  expect(await signers()).toEqual(['secret']);
});
