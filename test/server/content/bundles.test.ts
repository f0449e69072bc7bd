import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundleIndex } from '../../../shared/model/bundle.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';
import { type ZipFile, zipOf } from '../../support/zip.ts';

let server: TestServer;
let editor: ConsoleClient;

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'merchandiser');
});
afterAll(() => server.close());

async function upload(bytes: Uint8Array, type = 'application/zip') {
  const response = await editor.fetch('/api/v1/creatives/upload?name=Widget', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: bytes as Uint8Array<ArrayBuffer>,
  });
  const body = (await response.json()) as Creative & { code?: string; detail?: string };
  return { status: response.status, body };
}

const filesHeld = async () =>
  (await readdir(join(server.dataDir, 'media'), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;

/** The files of a bundle as a screen would read them. */
async function filesIn(creative: Creative): Promise<Record<string, string>> {
  if (!('media' in creative)) throw new Error('this has no file');
  const response = await server.fetch(`/media/${creative.media.sha256}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const index = readBundleIndex(bytes, (part) => Buffer.from(part).toString());
  return Object.fromEntries(
    index.map(({ path, mime, from, to }) => [path, `${mime}: ${bytes.subarray(from, to)}`]),
  );
}

const page: ZipFile = { name: 'index.html', content: '<!doctype html><h1>Hello</h1>' };

test('MED-30 a page alone, and a page with its files, become bundles that are stored like other files', async () => {
  const alone = await upload(Buffer.from('<!doctype html><h1>Hello</h1>'), 'text/html');
  expect(alone.body).toMatchObject({ kind: 'bundle', media: { mime: 'application/vnd.vitrine.bundle' } });
  expect(await filesIn(alone.body)).toEqual({ 'index.html': 'text/html: <!doctype html><h1>Hello</h1>' });
  const several = await upload(zipOf([page, { name: 'css/own.css', content: 'p{}' }]));
  expect(await filesIn(several.body)).toEqual({
    'index.html': 'text/html: <!doctype html><h1>Hello</h1>',
    'css/own.css': 'text/css: p{}',
  });
  const listed = (await (await editor.fetch('/api/v1/creatives')).json()) as {
    creatives: { creative: Creative }[];
  };
  expect(listed.creatives.map(({ creative }) => creative)).toContainEqual(several.body);
});

test('MED-30 one folder around it all is no part of the names, and what a system packed along is left out', async () => {
  const { body } = await upload(
    zipOf([
      { ...page, name: 'my widget/index.html' },
      { name: 'my widget/', content: '' },
      { name: '__MACOSX/my widget/._index.html', content: 'x' },
      { name: 'my widget/.DS_Store', content: 'x' },
    ]),
  );
  expect(Object.keys(await filesIn(body))).toEqual(['index.html']);
});

const bomb = Buffer.alloc(60_000_000);
const REFUSED: readonly [why: string, files: ZipFile[]][] = [
  ['has no index.html', [{ name: 'page.html', content: 'x' }]],
  ['leads up', [page, { name: '../../etc/cron.d/own.txt', content: 'x' }]],
  ['leads up within', [page, { name: 'a/../../own.txt', content: 'x' }]],
  ['is absolute', [page, { name: '/etc/own.txt', content: 'x' }]],
  ['names a drive', [page, { name: 'C:own.txt', content: 'x' }]],
  ['goes by backslashes', [page, { name: '..\\own.txt', content: 'x' }]],
  ['has a line break in a name', [page, { name: 'a\n.txt', content: 'x' }]],
  [
    'has a name that is no Unicode',
    [page, { name: Buffer.from([0xff, 0xfe, 0x2e, 0x6a, 0x73]), content: 'x' }],
  ],
  ['has one name twice', [page, { name: 'INDEX.html', content: 'x' }]],
  ['holds a program', [page, { name: 'setup.exe', content: 'MZ' }]],
  ['holds a link', [page, { name: 'own.txt', content: '/etc/passwd', claims: { mode: 0o120777 } }]],
  ['is locked', [page, { name: 'own.txt', content: 'x', claims: { flags: 1 } }]],
  ['is packed in another way', [page, { name: 'own.txt', content: 'x', claims: { method: 12 } }]],
  ['unfolds to too much', [page, { name: 'own.txt', content: bomb }]],
  ['unfolds to more than it says', [page, { name: 'own.txt', content: bomb, claims: { unpacked: 10 } }]],
  ['is not what its sum says', [page, { name: 'own.txt', content: 'x', claims: { crc: 1 } }]],
  [
    'holds too many files',
    [page, ...Array.from({ length: 400 }, (_, at) => ({ name: `${at}.txt`, content: 'x' }))],
  ],
];

test.each(REFUSED)(
  'MED-31 an archive that %s is refused, in words, and nothing of it stays',
  async (_, files) => {
    const before = await filesHeld();
    const { status, body } = await upload(zipOf(files));
    expect([status, body.code]).toEqual([422, 'bundle-refused']);
    expect(body.detail).toMatch(/\.$/);
    expect(await filesHeld()).toBe(before);
  },
);

test('MED-31 an archive that is cut off, or that lays files over each other, is refused', async () => {
  const whole = zipOf([page, { name: 'own.txt', content: 'x'.repeat(5000) }]);
  expect((await upload(whole.subarray(0, -30))).body.code).toBe('bundle-refused');
  const laid = Buffer.from(whole);
  const list = laid.indexOf(Buffer.from('PK\x01\x02'));
  laid.writeUInt32LE(laid.length, list + 20);
  expect((await upload(laid)).body.code).toBe('bundle-refused');
});

test.each([
  ['a page', Buffer.from('<!doctype html><h1>Hello</h1>'), 'image/png'],
  ['an archive', zipOf([page]), 'image/png'],
  ['a page', Buffer.from('<!doctype html>'), 'application/octet-stream'],
  ['an archive', zipOf([page]), 'text/html'],
])('MED-31 %s that is sent as something else is no bundle', async (_, bytes, type) => {
  expect((await upload(bytes, type)).body.code).toBe('unsupported-media');
});

test('MED-31 a picture that is sent as a page is a picture', async () => {
  expect((await upload(await pngOf(8, 8), 'text/html')).body.kind).toBe('image');
});
