import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { limitArrival } from '../../../signage-server/slow-requests.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;

beforeAll(async () => {
  server = await startShop({ env: { REQUEST_TIMEOUT_S: '1' } });
  editor = await signInAs(server, 'merchandiser');
});
afterAll(() => server.close());

/** Sends a body piece by piece for some seconds. The answer's status and code, or how the connection ended. */
function sendSlowly(path: string, type: string, body: Uint8Array, seconds: number): Promise<unknown[]> {
  return new Promise((resolve) => {
    const headers = { cookie: editor.cookie, 'content-type': type, 'content-length': body.length };
    const sent = request(new URL(path, server.origin), { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        const { code, kind } = JSON.parse(text);
        resolve([response.statusCode, code ?? kind]);
      });
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve([error.code]));
    const pieces = 10;
    const length = Math.ceil(body.length / pieces);
    let piece = 0;
    const timer = setInterval(
      () => {
        sent.write(body.subarray(piece * length, (piece + 1) * length));
        piece += 1;
        if (piece < pieces) return;
        clearInterval(timer);
        sent.end();
      },
      (seconds * 1000) / pieces,
    );
  });
}

test('MED-10 a file that takes three times as long to arrive as any other request may is taken', async () => {
  const picture = await pngOf(64, 64);
  const [sent, told] = await Promise.all([
    sendSlowly('/api/v1/creatives/upload?name=Slow', 'application/octet-stream', picture, 3),
    sendSlowly('/api/v1/playlists', 'application/json', Buffer.from('{"name":"Slow","slots":[]}'), 3),
  ]);
  expect(sent).toEqual([200, 'image']);
  expect(told).toEqual(['ECONNRESET']);
}, 30_000);

test('MED-11 a file for which there is no room is refused before it is kept', async () => {
  expect(await server.deps.media.hasRoom(1)).toBe(true);
  expect(await server.deps.media.hasRoom(Number.MAX_SAFE_INTEGER)).toBe(false);
  const room = vi.spyOn(server.deps.media, 'hasRoom').mockResolvedValue(false);
  const receive = vi.spyOn(server.deps.media, 'receive');
  const picture = await pngOf(64, 64);
  expect(
    await sendSlowly('/api/v1/creatives/upload?name=Large', 'application/octet-stream', picture, 0.1),
  ).toEqual([507, 'disk-full']);
  expect(room).toHaveBeenCalledWith(picture.length);
  expect(receive).not.toHaveBeenCalled();
  room.mockRestore();
});

test('MED-10 a request that stands still is ended, also one with a file; an answer that takes long is not', async () => {
  const slow = createServer((received, response) => {
    limitArrival(received, response, { requestMs: 60_000, stallMs: 200 });
    received.resume();
    received.on('end', () => setTimeout(() => response.end('done'), 900));
  });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void slow.close());
  const { port } = slow.address() as AddressInfo;
  const send = (length: number) =>
    new Promise<string>((resolve) => {
      const to = { port, host: '127.0.0.1', method: 'POST', path: '/api/v1/creatives/upload' };
      const sent = request({ ...to, headers: { 'content-length': length } }, (response) => {
        response.on('data', (part) => resolve(String(part)));
      });
      sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      sent.write('half');
    });
  expect(await Promise.all([send(8), send(4)])).toEqual(['ECONNRESET', 'done']);
});
