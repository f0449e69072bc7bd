import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRange } from '../../../signage-server/http/range.ts';
import { FileMediaStore } from '../../../signage-server/media/file-media-store.ts';
import { insertMedia } from '../../../signage-server/storage/media.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 251));
const sha256 = createHash('sha256').update(bytes).digest('hex');
let server: TestServer;

async function* inPieces(all: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += 300) yield all.subarray(at, at + 300);
}

beforeAll(async () => {
  server = await startTestServer();
  const upload = await server.deps.media.receive(inPieces(bytes), 2000);
  if (!upload.ok) throw new Error(upload.code);
  expect(upload.value).toMatchObject({ sha256, bytes: 1000 });
  await upload.value.keep();
  const file = { sha256, mime: 'video/mp4' as const, bytes: 1000, width: 16, height: 9, durationMs: 1000 };
  await server.storage.write((tx) => insertMedia(tx, file, 1));
});
afterAll(() => server.close());

const get = (headers: Record<string, string> = {}, method = 'GET') =>
  server.fetch(`/media/${sha256}`, { method, headers });

describe('media', () => {
  test('SEC-30 a file is served whole, for ever, as what it is, and runs nothing', async () => {
    const response = await get();
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${sha256}"`,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  test.each([
    ['bytes=0-9', 0, 9],
    ['bytes=990-', 990, 999],
    ['bytes=-5', 995, 999],
    ['bytes=900-5000', 900, 999],
  ])('SEC-31 %s is answered with 206 and exactly those bytes', async (range, from, to) => {
    const response = await get({ range });
    expect([response.status, response.headers.get('content-range')]).toEqual([
      206,
      `bytes ${from}-${to}/1000`,
    ]);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes.subarray(from, to + 1));
  });

  test('SEC-32 a range that the file does not have is 416 with its length', async () => {
    const response = await get({ range: 'bytes=1000-' });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */1000']);
    expect((await response.json()).code).toBe('range-not-satisfiable');
  });

  test('SEC-33 If-Range with another tag, several ranges and nonsense get the whole file', async () => {
    for (const headers of [
      { range: 'bytes=0-9', 'if-range': '"other"' },
      { range: 'bytes=0-1,5-6' },
      { range: 'bytes=9-0' },
      { range: 'items=1' },
    ] as Record<string, string>[]) {
      const response = await get(headers);
      expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 1000]);
    }
    expect((await get({ 'if-none-match': `"${sha256}"` })).status).toBe(304);
  });

  test('SEC-34 HEAD tells the length without the body', async () => {
    const response = await get({}, 'HEAD');
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '1000']);
  });

  test('SEC-35 only files that are known are served, by their full name alone', async () => {
    const stray = await server.deps.media.receive(inPieces(Buffer.from('stray')), 100);
    if (!stray.ok) throw new Error(stray.code);
    await stray.value.keep();
    for (const name of [
      stray.value.sha256,
      'a'.repeat(64),
      sha256.toUpperCase(),
      'incoming',
      '..%2fvitrine.db',
    ]) {
      expect((await server.fetch(`/media/${name}`)).status, name).toBe(404);
    }
  });

  test('STO-20 a file over the limit is refused and leaves nothing behind', async () => {
    const refused = await server.deps.media.receive(inPieces(bytes), 999);
    expect(refused).toMatchObject({ ok: false, code: 'too-large' });
    expect(await readdir(join(server.dataDir, 'media', 'incoming'))).toEqual([]);
  });

  test('STO-21 an upload that breaks off leaves nothing behind, and a start clears what a crash left', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes;
      throw new Error('gone');
    }
    await expect(server.deps.media.receive(broken(), 5000)).rejects.toThrow('gone');
    const incoming = join(server.dataDir, 'media', 'incoming');
    expect(await readdir(incoming)).toEqual([]);
    const half = await server.deps.media.receive(inPieces(bytes), 5000);
    expect(await readdir(incoming)).toHaveLength(1);
    await FileMediaStore.open(join(server.dataDir, 'media'));
    expect(await readdir(incoming)).toEqual([]);
    expect(half.ok).toBe(true);
  });
});

describe('parseRange', () => {
  test('SEC-36 never leaves the file, whatever the header says', () => {
    const header = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(5000), fc.nat(5000)).map(([a, b]) => `bytes=${a}-${b}`),
      fc.nat(5000).map((a) => `bytes=${a}-`),
      fc.nat(5000).map((a) => `bytes=-${a}`),
    );
    fc.assert(
      fc.property(header, fc.integer({ min: 1, max: 3000 }), (text, size) => {
        const range = parseRange(text, size);
        if (typeof range !== 'object') return;
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThan(size);
        expect(range.from).toBeLessThanOrEqual(range.to);
      }),
    );
  });
});
