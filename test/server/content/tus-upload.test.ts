import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import { sweepUploads } from '../../../signage-server/content/sweep-uploads.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { longFilm, sendByTus, type TusSending } from '../../support/tus-client.ts';

const DAY = 86_400_000;
let server: TestServer;
let editor: ConsoleClient;
let clock = Date.now();

beforeAll(async () => {
  server = await startShop({ env: { MAX_UPLOAD_MB: '40' }, now: () => clock });
  editor = await signInAs(server, 'merchandiser');
});
afterAll(() => server.close());

/** @see sendByTus, to this server and as the editor unless told otherwise */
const send = (file: Buffer, given: Partial<TusSending> = {}) =>
  sendByTus(file, { origin: server.origin, cookie: editor.cookie, ...given });

const finish = (id: string, body: object = {}, who = editor) =>
  who.call('POST', `/api/v1/uploads/${id}/creative`, { name: 'A file', ...body }) as Promise<
    [number, { creative: Creative; known: boolean; code?: string; detail?: string }]
  >;
const tus = (
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: Uint8Array,
  who = editor,
) =>
  who.fetch(path, {
    method,
    headers: { 'Tus-Resumable': '1.0.0', ...headers },
    body: body as Uint8Array<ArrayBuffer>,
  });
const patch = (id: string, offset: number, body: Uint8Array, headers: Record<string, string> = {}) =>
  tus(
    'PATCH',
    `/api/v1/uploads/${id}`,
    { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream', ...headers },
    body,
  );

/** Begins an upload by hand. */
async function begin(bytes: number, sha256 = ''): Promise<string> {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const metadata = `filename ${base64('picture.png')},sha256 ${base64(sha256)}`;
  const response = await tus('POST', '/api/v1/uploads', {
    'Upload-Length': String(bytes),
    'Upload-Metadata': metadata,
  });
  expect([response.status, response.headers.get('tus-resumable')]).toEqual([201, '1.0.0']);
  expect(Date.parse(response.headers.get('upload-expires') ?? '')).toBeGreaterThan(clock);
  return response.headers.get('location')?.split('/').at(-1) ?? '';
}

const offsetOf = async (id: string, who = editor) =>
  (await tus('HEAD', `/api/v1/uploads/${id}`, {}, undefined, who)).headers.get('upload-offset');
const partFiles = () => readdir(join(server.dataDir, 'media/uploads'));
const codeOf = async (response: Response) => [response.status, (await response.json()).code];

test('MED-40 an upload that was cut off at 90 % goes on from there, also after a restart of the server', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrine-tus-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const film = await longFilm(20);
  const first = await startShop({ dataDir, env: { MAX_UPLOAD_MB: '40' } });
  const { cookie } = await signInAs(first, 'merchandiser');
  const broken = await send(film, { origin: first.origin, cookie, breakAt: film.length * 0.9 });
  await first.close();

  const second = await startTestServer({ dataDir, env: { MAX_UPLOAD_MB: '40' } });
  onTestFinished(() => second.close());
  const path = new URL(broken.url).pathname;
  const headers = { cookie, 'Tus-Resumable': '1.0.0' };
  const head = await second.fetch(path, { method: 'HEAD', headers });
  const arrived = Number(head.headers.get('upload-offset'));
  expect(arrived).toBeGreaterThanOrEqual(film.length * 0.9);
  const rest = await send(film, { origin: second.origin, cookie, url: `${second.origin}${path}` });
  expect(rest.sent).toBe(film.length - arrived);
  const made = await second.fetch(`${path}/creative`, {
    method: 'POST',
    headers: { cookie, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'Long film' }),
  });
  const { creative } = (await made.json()) as { creative: Creative };
  expect(creative).toMatchObject({ kind: 'video', name: 'Long film' });
  if (!('media' in creative)) throw new Error('a film has a file');
  const served = Buffer.from(await (await second.fetch(`/media/${creative.media.sha256}`)).arrayBuffer());
  expect(served.equals(film)).toBe(true);
}, 60_000);

test('MED-40 a connection that breaks within a part loses nothing of what has come', async () => {
  const png = await pngOf(400, 400);
  const id = await begin(png.length);
  const aborter = new AbortController();
  const half = png.length >> 1;
  async function* slowly() {
    yield png.subarray(0, half);
    await expect.poll(() => offsetOf(id), { timeout: 20_000 }).toBe(String(half));
    aborter.abort();
    yield png.subarray(half);
  }
  const request = editor.fetch(`/api/v1/uploads/${id}`, {
    method: 'PATCH',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
    },
    body: Readable.toWeb(Readable.from(slowly())),
    duplex: 'half',
    signal: aborter.signal,
  } as unknown as RequestInit);
  await expect(request).rejects.toThrow();
  expect((await patch(id, half, png.subarray(half))).status).toBe(204);
  expect((await finish(id))[1]).toMatchObject({ known: false, creative: { kind: 'image' } });
});

test('MED-40 whoever comes back does not wait for a connection of theirs that hangs', async () => {
  const png = await pngOf(300, 300, '#445566');
  const id = await begin(png.length);
  const half = png.length >> 1;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  async function* hanging() {
    yield png.subarray(0, half);
    await held;
  }
  const hung = editor
    .fetch(`/api/v1/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Offset': '0',
        'Content-Type': 'application/offset+octet-stream',
      },
      body: Readable.toWeb(Readable.from(hanging())),
      duplex: 'half',
    } as unknown as RequestInit)
    .catch(() => null);
  await expect.poll(() => offsetOf(id), { timeout: 20_000 }).toBe(String(half));
  expect((await patch(id, half, png.subarray(half))).status).toBe(204);
  letGo();
  await hung;
  expect(await offsetOf(id)).toBe(String(png.length));
});

test('MED-41 what cannot be shown is refused with its first bytes, and nothing of it stays', async () => {
  const svg = Buffer.concat([
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.alloc(5_000_000),
  ]);
  const refused = await send(svg, { name: 'logo.png', type: 'image/png' }).catch((error: unknown) => error);
  const body = (refused as { originalResponse: { getBody(): string } }).originalResponse.getBody();
  expect(JSON.parse(body)).toMatchObject({
    code: 'unsupported-media',
    detail: expect.stringMatching(/^This is not really a PNG/),
  });
  const damaged = (await pngOf(200, 200)).subarray(0, 400);
  const id = await begin(damaged.length);
  expect((await patch(id, 0, damaged)).status).toBe(204);
  expect(await finish(id)).toMatchObject([422, { code: 'media-unreadable' }]);
  expect(await finish(id)).toMatchObject([404, { code: 'not-found' }]);
  expect(await codeOf(await tus('POST', '/api/v1/uploads', { 'Upload-Length': '41000000' }))).toEqual([
    413,
    'too-large',
  ]);
  expect(await codeOf(await tus('POST', '/api/v1/uploads', { 'Upload-Length': '0' }))).toEqual([
    400,
    'bad-request',
  ]);
  expect(await partFiles()).not.toContain(id);
});

test('MED-42 another version, offset, length or sum than was said is refused by a code, and not written', async () => {
  const png = await pngOf(120, 120, '#777777');
  const terms = await editor.fetch('/api/v1/uploads', { method: 'OPTIONS' });
  expect([terms.status, terms.headers.get('tus-version'), terms.headers.get('tus-extension')]).toEqual([
    204,
    '1.0.0',
    'creation,expiration,checksum,termination',
  ]);
  const old = await tus('POST', '/api/v1/uploads', { 'Tus-Resumable': '0.2.2', 'Upload-Length': '10' });
  expect(await codeOf(old)).toEqual([412, 'upload-version']);
  expect(await codeOf(await tus('POST', '/api/v1/uploads', { 'Upload-Length': 'ten' }))).toEqual([
    400,
    'bad-request',
  ]);

  const id = await begin(png.length);
  expect(await codeOf(await patch(id, 5, png))).toEqual([409, 'conflict']);
  expect(await codeOf(await patch(id, 0, Buffer.concat([png, png])))).toEqual([413, 'too-large']);
  expect(await codeOf(await patch(id, 0, png, { 'Content-Type': 'image/png' }))).toEqual([
    415,
    'unsupported-media',
  ]);
  const wrong = Buffer.alloc(20).toString('base64');
  expect(await codeOf(await patch(id, 0, png, { 'Upload-Checksum': `sha1 ${wrong}` }))).toEqual([
    460,
    'checksum-mismatch',
  ]);
  expect(await codeOf(await patch(id, 0, png, { 'Upload-Checksum': `crc32 ${wrong}` }))).toEqual([
    400,
    'bad-request',
  ]);
  expect(await offsetOf(id)).toBe('0');
  const sum = Buffer.from(await crypto.subtle.digest('SHA-1', new Uint8Array(png))).toString('base64');
  expect((await patch(id, 0, png, { 'Upload-Checksum': `sha1 ${sum}` })).status).toBe(204);
  expect(await offsetOf(id)).toBe(String(png.length));
});

test('MED-42 a file that was changed on its way is not what was announced', async () => {
  const png = await pngOf(44, 44, '#010203');
  const sha256 = 'ab'.repeat(32);
  const id = await begin(png.length, sha256);
  expect((await patch(id, 0, png)).status).toBe(204);
  const [, { uploads }] = (await editor.call('GET', '/api/v1/uploads')) as [number, { uploads: object[] }];
  expect(uploads).toContainEqual(expect.objectContaining({ id, sha256, offset: png.length }));
  expect(await finish(id)).toMatchObject([460, { code: 'checksum-mismatch' }]);
  expect(await partFiles()).not.toContain(id);
});

test('MED-43 an upload is its person’s alone, can be thrown away, and waits a day for the rest', async () => {
  const png = await pngOf(90, 90, '#222222');
  const [mine, left] = [await begin(png.length), await begin(png.length)];
  await patch(mine, 0, png.subarray(0, 100));
  await patch(left, 0, png.subarray(0, 100));
  const other = await signInAs(server, 'merchandiser');
  expect((await tus('HEAD', `/api/v1/uploads/${mine}`, {}, undefined, other)).status).toBe(404);
  expect(await finish(mine, {}, other)).toMatchObject([404, { code: 'not-found' }]);
  const ids = async (who: ConsoleClient) => {
    const [, { uploads }] = (await who.call('GET', '/api/v1/uploads')) as [
      number,
      { uploads: { id: string; offset: number; bytes: number }[] },
    ];
    return uploads.filter(({ id }) => id === mine || id === left);
  };
  expect(await ids(other)).toEqual([]);
  expect(await ids(editor)).toMatchObject([
    { id: left, offset: 100, bytes: png.length },
    { id: mine, offset: 100, bytes: png.length },
  ]);

  expect((await tus('DELETE', `/api/v1/uploads/${mine}`, {})).status).toBe(204);
  expect((await tus('HEAD', `/api/v1/uploads/${mine}`, {})).status).toBe(404);
  expect(await partFiles()).not.toContain(mine);

  clock += DAY - 1000;
  await sweepUploads(server.deps);
  expect(await offsetOf(left)).toBe('100');
  clock += 2000;
  await sweepUploads(server.deps);
  expect((await tus('HEAD', `/api/v1/uploads/${left}`, {})).status).toBe(404);
  expect(await partFiles()).not.toContain(left);
});

test('MED-44 a creative is made once all of a file is there, and once only, however often it is asked', async () => {
  const png = await pngOf(80, 80, '#333333');
  const id = await begin(png.length);
  await patch(id, 0, png.subarray(0, 100));
  expect(await finish(id)).toMatchObject([409, { code: 'conflict' }]);
  await patch(id, 100, png.subarray(100));
  const [one, two] = await Promise.all([finish(id), finish(id)]);
  expect([one[0], two[0]]).toEqual([200, 200]);
  expect(two[1].creative.id).toBe(one[1].creative.id);
  expect(await offsetOf(id)).toBe(String(png.length));
});

test('MED-45 a file that the library has is known by its bytes, before it is sent and after', async () => {
  const png = await pngOf(70, 70, '#998877');
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(png))).toString('hex');
  const twins = async () => (await editor.call('GET', `/api/v1/creatives/twins?sha256=${sha256}`))[1];
  expect(await twins()).toEqual({ twins: [] });
  const whole = async (body: object) => {
    const id = await begin(png.length);
    await patch(id, 0, png);
    return (await finish(id, body))[1];
  };
  const first = await whole({ name: 'First' });
  expect(first.known).toBe(false);
  expect(await twins()).toEqual({ twins: [{ id: first.creative.id, name: 'First' }] });
  const again = await whole({ name: 'Again' });
  expect([again.known, again.creative.id]).toEqual([true, first.creative.id]);
  const copy = await whole({ name: 'Copy', twin: 'copy' });
  expect([copy.known, copy.creative.id === first.creative.id]).toEqual([false, false]);
});
