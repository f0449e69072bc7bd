import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { bigPng, gifScript, pngOf, withTrailer } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;

beforeAll(async () => {
  server = await startShop({ env: { MAX_UPLOAD_MB: '3' } });
  editor = await signInAs(server, 'merchandiser');
});
afterAll(() => server.close());

const film = (name: string) => readFile(join(import.meta.dirname, '../../support/media', name));

async function upload(bytes: Uint8Array, name = 'A picture', headers: Record<string, string> = {}) {
  const response = await editor.fetch(`/api/v1/creatives/upload?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
    body: bytes as Uint8Array<ArrayBuffer>,
  });
  return { status: response.status, body: (await response.json()) as Creative & { code?: string } };
}

/** Every file that the server holds, received or kept. */
async function filesHeld(): Promise<string[]> {
  const all = await readdir(join(server.dataDir, 'media'), { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function mediaOf(creative: Creative) {
  if (!('media' in creative)) throw new Error('a card has no file');
  const response = await server.fetch(`/media/${creative.media.sha256}`);
  return { media: creative.media, response, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('MED-1 a picture becomes a creative whose file is served by its hash', async () => {
  const { status, body } = await upload(await pngOf(320, 200), 'Spring offer');
  expect(status).toBe(200);
  expect(body).toMatchObject({ kind: 'image', name: 'Spring offer', contentClass: 'L0' });
  const { media, response, bytes } = await mediaOf(body);
  expect(media).toMatchObject({ mime: 'image/webp', width: 320, height: 200, bytes: bytes.length });
  expect(response.headers.get('content-type')).toBe('image/webp');
});

test('MED-2 a photograph is drawn anew: turned upright, without EXIF, place or comment', async () => {
  const exif = { IFD0: { Copyright: 'secret-owner' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
  const photo = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#a33' } })
    .withExif(exif)
    .withMetadata({ orientation: 6, exif })
    .jpeg()
    .toBuffer();
  expect(photo.includes('secret-owner')).toBe(true);
  const { body } = await upload(photo, 'Photo');
  const { media, bytes } = await mediaOf(body);
  expect(media).toMatchObject({ mime: 'image/jpeg', width: 100, height: 300 });
  expect(bytes.includes('secret-owner')).toBe(false);
  const metadata = await sharp(bytes).metadata();
  expect([metadata.exif, metadata.icc, metadata.xmp, metadata.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('MED-3 what a picture carries behind its pixels does not survive', async () => {
  const script = '<script>fetch("/api/v1/people")</script>';
  for (const polyglot of [await gifScript(), withTrailer(await pngOf(20, 20), script)]) {
    const { status, body } = await upload(polyglot, 'Polyglot');
    expect(status).toBe(200);
    const { bytes, response } = await mediaOf(body);
    expect(bytes.toString('latin1')).not.toMatch(/script|fetch|alert/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  }
});

test('MED-4 a film of a kind that every screen plays is kept as it is', async () => {
  for (const [name, mime] of [
    ['ok.mp4', 'video/mp4'],
    ['sound.mp4', 'video/mp4'],
    ['ok.webm', 'video/webm'],
  ] as const) {
    const bytes = await film(name);
    const { status, body } = await upload(bytes, name);
    expect([name, status]).toEqual([name, 200]);
    const { media, bytes: served } = await mediaOf(body);
    expect(media).toMatchObject({ mime, width: 128, height: 72 });
    if (!('durationMs' in media)) throw new Error('a film has a length');
    expect(media.durationMs).toBeGreaterThan(900);
    expect(media.durationMs).toBeLessThan(1200);
    expect(served.equals(bytes)).toBe(true);
  }
});

test('MED-5 one file is stored once, however often it is uploaded', async () => {
  const picture = await pngOf(64, 64, '#123456');
  const [one, two] = [await upload(picture, 'One'), await upload(picture, 'Two')];
  expect(one.body.id).not.toBe(two.body.id);
  const [first, second] = [await mediaOf(one.body), await mediaOf(two.body)];
  expect(first.media.sha256).toBe(second.media.sha256);
  expect((await filesHeld()).filter((name) => name === first.media.sha256)).toHaveLength(1);
});

test('MED-6 whatever is hostile or damaged is refused by a code, and nothing of it stays', async () => {
  const png = await pngOf(400, 400);
  const mp4 = await film('ok.mp4');
  const webm = await film('ok.webm');
  const page = '<html><script>alert(1)</script></html>';
  const freeBox = Buffer.concat([Buffer.from([0, 0, 0, 8 + page.length]), Buffer.from(`free${page}`)]);
  const animated = await sharp(
    Buffer.concat([Buffer.alloc(20 * 20 * 3, 10), Buffer.alloc(20 * 20 * 3, 200)]),
    { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } },
  )
    .gif({ delay: [100, 100] })
    .toBuffer();
  const corpus: [string, Uint8Array, number, string][] = [
    ['nothing', new Uint8Array(0), 400, 'bad-request'],
    ['one byte', Buffer.from([0xff]), 415, 'unsupported-media'],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      415,
      'unsupported-media',
    ],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'unsupported-media'],
    ['zip', Buffer.from('PK\u0003\u0004 forty-two'), 415, 'unsupported-media'],
    ['PDF', Buffer.from('%PDF-1.7 pages'), 415, 'unsupported-media'],
    ['PNG cut short', png.subarray(0, png.length >> 1), 422, 'media-unreadable'],
    ['PNG header alone', png.subarray(0, 40), 422, 'media-unreadable'],
    [
      'JPEG header and noise',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), png]),
      422,
      'media-unreadable',
    ],
    ['256 megapixels in 250 kB', await bigPng(16_000, 16_000), 413, 'too-large'],
    ['moving GIF', animated, 415, 'unsupported-media'],
    ['MP4 cut short', mp4.subarray(0, mp4.length - 700), 422, 'media-unreadable'],
    ['MP4 with a page behind it', withTrailer(mp4, page), 422, 'media-unreadable'],
    ['MP4 with a page in a box', Buffer.concat([mp4, freeBox]), 422, 'media-unreadable'],
    ['ftyp and a page', Buffer.concat([mp4.subarray(0, 32), Buffer.from(page)]), 422, 'media-unreadable'],
    ['WebM cut short', webm.subarray(0, webm.length >> 1), 422, 'media-unreadable'],
    ['WebM with a page behind it', withTrailer(webm, page), 422, 'media-unreadable'],
    ['EBML and noise', Buffer.concat([webm.subarray(0, 4), png]), 422, 'media-unreadable'],
    ['Part 2 of MPEG-4', await film('part2.mp4'), 415, 'unsupported-media'],
    ['H.265', await film('hevc.mp4'), 415, 'unsupported-media'],
    ['H.264 4:4:4', await film('y444.mp4'), 415, 'unsupported-media'],
    ['Matroska', await film('ok.mkv'), 415, 'unsupported-media'],
    ['over the limit', Buffer.concat([png.subarray(0, 100), Buffer.alloc(3_100_000)]), 413, 'too-large'],
  ];
  const [files, media, creatives] = await census();
  for (const [what, bytes, status, code] of corpus) {
    const answer = await upload(bytes, what);
    expect([what, answer.status, answer.body.code]).toEqual([what, status, code]);
  }
  expect(await census()).toEqual([files, media, creatives]);
}, 120_000);

test('MED-20 a file that is not what its name or type says is told so, an empty one that it is empty', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const detail = async (...given: Parameters<typeof upload>) =>
    ((await upload(...given)).body as { detail?: string }).detail;
  expect(await detail(svg, 'logo.png')).toMatch(/^This is not really a PNG\. Use JPEG/);
  expect(await detail(svg, 'page.JPG')).toMatch(/^This is not really a JPEG\./);
  expect(await detail(svg, 'film', { 'Content-Type': 'video/mp4' })).toMatch(/^This is not really an MP4/);
  expect(await detail(svg, 'logo.svg', { 'Content-Type': 'image/svg+xml' })).toMatch(/^Use JPEG/);
  expect(await detail(new Uint8Array(0), 'logo.png')).toBe('This file is empty.');
});

test('MED-6 a body without a length is counted as it comes', async () => {
  const [files] = await census();
  const png = await pngOf(40, 40);
  async function* endless() {
    yield png.subarray(0, 200);
    for (let i = 0; i < 80; i += 1) yield Buffer.alloc(64 * 1024, i);
  }
  const response = await editor.fetch('/api/v1/creatives/upload?name=Endless', {
    method: 'POST',
    body: streamOf(endless()),
    duplex: 'half',
  } as RequestInit);
  expect([response.status, await response.json()]).toMatchObject([413, { code: 'too-large' }]);
  expect((await census())[0]).toEqual(files);
});

test('MED-7 an uploader who hangs up leaves nothing behind', async () => {
  const [files, , creatives] = await census();
  const aborter = new AbortController();
  const png = await pngOf(40, 40);
  async function* slow() {
    yield png.subarray(0, 200);
    aborter.abort();
    yield png.subarray(200);
  }
  const request = editor.fetch('/api/v1/creatives/upload?name=Gone', {
    method: 'POST',
    body: streamOf(slow()),
    duplex: 'half',
    signal: aborter.signal,
  } as RequestInit);
  await expect(request).rejects.toThrow();
  await expect.poll(async () => (await census())[0]).toEqual(files);
  expect((await census())[2]).toBe(creatives);
});

const streamOf = (parts: AsyncIterable<Uint8Array>) => Readable.toWeb(Readable.from(parts)) as ReadableStream;

async function census(): Promise<[string[], number, number]> {
  const { db } = server.storage;
  const count = async (table: 'media' | 'creative') =>
    (await db.selectFrom(table).selectAll().execute()).length;
  return [(await filesHeld()).sort(), await count('media'), await count('creative')];
}
