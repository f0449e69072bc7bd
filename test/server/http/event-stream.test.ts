import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
});
afterAll(() => server.close());

async function keyWith(rights: string[]): Promise<string> {
  const [, made] = await owner.call('POST', '/api/v1/api-keys', { name: 'Listener', rights, days: null });
  return (made as { secret: string }).secret;
}

/** Listens until `end()`; `next(event)` waits for one of that name and gives its data. */
async function listen(secret: string) {
  const abort = new AbortController();
  const response = await server.fetch('/api/v1/stream', {
    headers: { authorization: `Bearer ${secret}` },
    signal: abort.signal,
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>)
    .pipeThrough(new TextDecoderStream())
    .getReader();
  const heard: { event: string; data: unknown }[] = [];
  let rest = '';
  const next = async (event: string): Promise<unknown> => {
    for (;;) {
      const found = heard.findIndex((one) => one.event === event);
      if (found >= 0) return heard.splice(found, 1)[0]?.data;
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended before ${event}`);
      const parts = (rest + value).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const [, name, data] = /^event: (.+)\ndata: (.+)$/.exec(part) ?? [];
        if (name && data) heard.push({ event: name, data: JSON.parse(data) });
      }
    }
  };
  return { next, heard, end: () => abort.abort() };
}

test('KEY-8 whoever listens is told what changes, as soon as it has', async () => {
  const stream = await listen(await keyWith(['content:read', 'displays:read']));
  expect(await stream.next('hello')).toEqual({ build: server.deps.build });
  await owner.call('POST', '/api/v1/playlists', { name: 'New', slots: [] });
  expect(await stream.next('content-changed')).toEqual({});
  await owner.call('POST', '/api/v1/publications');
  expect(await stream.next('published')).toEqual({});
  await server.storage.write((tx) =>
    server.storage.changes.ring(tx, { kind: 'display', displayId: 'wall-1' }),
  );
  expect(await stream.next('display-changed')).toEqual({ displayId: 'wall-1' });
  stream.end();
});

test('KEY-9 a listener hears of nothing that it may not read', async () => {
  const stream = await listen(await keyWith(['displays:read']));
  await stream.next('hello');
  await owner.call('POST', '/api/v1/playlists', { name: 'Unheard', slots: [] });
  await server.storage.write(async (tx) => {
    await server.storage.changes.ring(tx, { kind: 'log' });
    await server.storage.changes.ring(tx, { kind: 'floor' });
    await server.storage.changes.ring(tx, { kind: 'visit', displayId: 'kiosk-1', visitId: 'secret-visit' });
    await server.storage.changes.ring(tx, { kind: 'display', displayId: 'last' });
  });
  expect(await stream.next('display-changed')).toEqual({ displayId: 'last' });
  expect(stream.heard).toEqual([]);
  stream.end();
  const refused = await server.fetch('/api/v1/stream', {
    headers: { authorization: `Bearer ${await keyWith(['content:read'])}` },
  });
  expect(refused.status).toBe(403);
});
