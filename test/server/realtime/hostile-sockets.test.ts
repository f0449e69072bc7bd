import fc from 'fast-check';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDisplay } from '../../../signage-server/storage/displays.ts';
import { newDisplay } from '../../support/display-client.ts';
import { type DisplaySocket, openDisplaySocket, statusOf } from '../../support/display-socket.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let now = Date.now();
let server: TestServer;
let socket: DisplaySocket;
beforeAll(async () => {
  server = await startTestServer({ now: () => now });
  socket = await openDisplaySocket(server, await newDisplay(server, { id: 'hostile' }));
});
afterAll(async () => {
  socket.close();
  await server.close();
});
const alive = async () => (await server.fetch('/healthz')).status === 200;

/** Lets the socket's allowance fill up again. */
const rest = () => {
  now += 60_000;
};

test('SEC-20 an event that no table names, or without an acknowledgement, changes nothing and ends nothing', async () => {
  for (const event of ['nonsense', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(await socket.send(event, {})).toMatchObject({ ok: false, code: 'not-found' });
  }
  socket.emit('status', statusOf(1), 'not a function');
  socket.emit('status');
  socket.emit('nonsense', null, null);
  expect(await alive()).toBe(true);
});

test('SEC-21 a payload that its table does not take is refused with where it is wrong, and nothing is stored', async () => {
  rest();
  const before = await findDisplay(server.storage.db, 'hostile');
  const refused = await socket.send('status', { ...statusOf(1), state: 'hacked' });
  expect(refused).toMatchObject({
    ok: false,
    code: 'invalid-input',
    detail: expect.stringContaining('state'),
  });
  expect(await socket.send('status', { ...statusOf(1), face: 'x' })).toMatchObject({ code: 'invalid-input' });
  expect(await findDisplay(server.storage.db, 'hostile')).toMatchObject({ status: before?.status ?? null });
});

test('SEC-22 whatever is sent, every acknowledgement has a code and the server stays up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.jsonValue({ maxDepth: 5 }), async (event, payload) => {
      rest();
      const ack = await socket.send(event || 'x', payload);
      expect(ack.ok ? '' : ack.code).toMatch(/^(not-found|invalid-input)$/);
    }),
    { numRuns: 100 },
  );
  expect(await alive()).toBe(true);
});

test('SEC-23 a socket that talks too much is told so, and cut off when it goes on', async () => {
  const loud = await openDisplaySocket(server, await newDisplay(server, { id: 'loud' }));
  const acks = await Promise.all(Array.from({ length: 61 }, () => loud.send('nonsense')));
  expect(acks.at(-1)).toMatchObject({ ok: false, code: 'too-many-requests' });
  for (let n = 0; n < 120; n += 1) loud.emit('nonsense');
  await expect.poll(() => loud.connected).toBe(false);
  expect(await alive()).toBe(true);
});

test('SEC-24 a message over 64 kB ends its socket and nobody else’s', async () => {
  const heavy = await openDisplaySocket(server, await newDisplay(server, { id: 'heavy' }));
  heavy.emit('status', 'x'.repeat(70_000));
  await expect.poll(() => heavy.connected).toBe(false);
  expect(socket.connected).toBe(true);
});

/** Why a socket was not opened. */
const failure = (namespace: string, extraHeaders: Record<string, string> = {}) =>
  new Promise<Error & { data?: unknown }>((resolve, reject) => {
    const client = io(`${server.origin}${namespace}`, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders,
    });
    client.on('connect', () => reject(new Error('it was let in')));
    client.on('connect_error', (error) => {
      client.close();
      resolve(error);
    });
  });

test('SEC-25 a page of another site opens no socket, in any namespace', async () => {
  for (const namespace of ['/display', '/phone', '/console', '/']) {
    await expect(failure(namespace, { origin: 'https://evil.example' })).resolves.toBeInstanceOf(Error);
  }
  // The same without the foreign origin gets as far as its credentials.
  expect((await failure('/console', { origin: server.origin })).data).toMatchObject({
    code: 'not-signed-in',
  });
});

test('SEC-26 without a cookie there is no phone and no console, and no other namespace exists', async () => {
  expect((await failure('/phone')).data).toMatchObject({
    code: expect.stringMatching(/session-over|not-signed-in/),
  });
  expect((await failure('/console')).data).toMatchObject({ code: 'not-signed-in' });
  expect((await failure('/admin')).message).toMatch(/Invalid namespace/);
});

test('SEC-27 long polling is not offered', async () => {
  const response = await server.fetch('/socket.io/?EIO=4&transport=polling');
  expect(response.status).toBe(400);
});
