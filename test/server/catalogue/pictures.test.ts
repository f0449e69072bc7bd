import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { PictureProgress } from '../../../shared/model/product-pictures.ts';
import { fetchPictures } from '../../../signage-server/catalogue/fetch-pictures.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { bigPng, pngOf } from '../../support/hostile-files.ts';
import { act, readFileOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let clock = 1_790_000_000_000;
let web: {
  url: string;
  asked: string[];
  answers: Map<string, (response: ServerResponse) => void>;
  close(): Promise<void>;
};

async function openWeb(): Promise<typeof web> {
  const answers = new Map<string, (response: ServerResponse) => void>();
  const asked: string[] = [];
  const made = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers.get(request.url ?? '');
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
  return { url, asked, answers, close: () => new Promise((resolve) => made.close(() => resolve())) };
}

const serve = (path: string, body: Uint8Array | string, headers: Record<string, string> = {}) =>
  web.answers.set(path, (response) => response.writeHead(200, headers).end(body));

beforeEach(async () => {
  clock = 1_790_000_000_000;
  web = await openWeb();
  server = await startShop({ env: { FEED_NETWORKS: '127.0.0.0/8' }, now: () => clock });
  owner = await signInAs(server, 'owner');
});
afterEach(async () => {
  await server.close();
  await web.close();
});

const pictures = async () => {
  const { products } = (await (await server.fetch('/api/v1/catalogue')).json()) as Catalogue;
  return Object.fromEntries(products.map(({ id, picture }) => [id, picture]));
};
const importOf = async (rows: Record<string, string>) => {
  const lines = Object.entries(rows).map(([id, picture]) => `${id},Product ${id},1.00,${picture}`);
  return await act(owner, await readFileOf(owner, `id,name,price,picture\n${lines.join('\n')}\n`), 'apply');
};
const progress = async ({ id }: { id: string }) =>
  (await owner.call('GET', `/api/v1/imports/${id}/pictures`))[1] as PictureProgress;
/** As the server does by itself, but now; whichever of both comes first. */
const fetchAll = async (one: { id: string }) => {
  for (;;) {
    await fetchPictures(server.deps, AbortSignal.timeout(60_000));
    const { waiting, faults } = await progress(one);
    if (waiting === faults.filter(({ isGivenUp }) => !isGivenUp).length) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

test('CAT-26 pictures named by address are fetched, drawn anew and small, and kept once', async () => {
  for (const path of ['/red.png', '/red.png?again']) serve(path, await pngOf(2000, 1000, '#c22'));
  const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#27a' } })
    .jpeg()
    .toBuffer();
  serve('/photo', photo, { 'content-type': 'text/plain' });
  const one = await importOf({
    a: `${web.url}/red.png`,
    b: `${web.url}/red.png`,
    c: `${web.url}/red.png?again`,
    d: `${web.url}/photo`,
  });
  await fetchAll(one);
  const shown = await pictures();
  expect(shown['a']).toMatch(/^\/media\/[0-9a-f]{64}$/);
  expect(shown['b']).toBe(shown['a']);
  // Another address, and the same picture.
  expect(shown['c']).toBe(shown['a']);
  expect(await progress(one)).toEqual({ there: 4, waiting: 0, refused: 0, faults: [] });
  const red = await server.fetch(shown['a'] ?? '');
  const { format, width, height } = await sharp(Buffer.from(await red.arrayBuffer())).metadata();
  expect([format, width, height]).toEqual(['webp', 800, 400]);
  expect((await server.fetch(shown['d'] ?? '')).headers.get('content-type')).toBe('image/jpeg');
  expect(web.asked.filter((path) => path === '/red.png')).toHaveLength(1);
});

test('CAT-27 what is no picture, too large or not to be reached is refused with a reason, and the product stays', async () => {
  serve('/page', '<html><script>alert(1)</script></html>', { 'content-type': 'image/png' });
  serve('/drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' });
  serve('/cut', (await pngOf(50, 50)).subarray(0, 60));
  serve('/bomb', await bigPng(20_000, 20_000));
  web.answers.set('/huge', (response) => response.writeHead(200, { 'content-length': '99000000' }).end());
  web.answers.set('/within', (response) =>
    response.writeHead(302, { location: 'http://10.0.0.1/a.png' }).end(),
  );
  const one = await importOf({
    page: `${web.url}/page`,
    drawing: `${web.url}/drawing`,
    cut: `${web.url}/cut`,
    bomb: `${web.url}/bomb`,
    huge: `${web.url}/huge`,
    within: `${web.url}/within`,
  });
  await fetchAll(one);
  const { faults, ...counts } = await progress(one);
  expect(counts).toEqual({ there: 0, waiting: 0, refused: 6 });
  expect(Object.fromEntries(faults.map(({ productId, fault }) => [productId, fault]))).toEqual({
    page: 'no-picture',
    drawing: 'no-picture',
    cut: 'damaged',
    bomb: 'damaged',
    huge: 'too-large',
    within: 'address-refused',
  });
  expect(new Set(Object.values(await pictures()))).toEqual(new Set(['/catalogue/no-picture.webp']));
});

test('CAT-27 an address that fails is tried later, and at once when somebody asks for it', async () => {
  const one = await importOf({ a: `${web.url}/later.png` });
  await fetchAll(one);
  expect(await progress(one)).toMatchObject({
    waiting: 1,
    refused: 0,
    faults: [{ productId: 'a', fault: 'bad-answer', isGivenUp: false }],
  });
  serve('/later.png', await pngOf(10, 10));
  await owner.call('POST', `/api/v1/imports/${one.id}/pictures/retry`);
  await fetchAll(one);
  expect(await progress(one)).toMatchObject({ there: 1, waiting: 0 });
  const lost = await importOf({ b: `${web.url}/never.png` });
  for (let tries = 0; tries < 6; tries += 1) {
    await fetchAll(lost);
    clock += 7 * 3_600_000;
    await fetchPictures(server.deps, AbortSignal.timeout(60_000));
  }
  expect(await progress(lost)).toMatchObject({ waiting: 0, refused: 1 });
});

test('CAT-28 a picture that is here stays, whatever is told of its product; the same address is not asked again', async () => {
  serve('/a.png', await pngOf(10, 10));
  const one = await importOf({ a: `${web.url}/a.png` });
  await fetchAll(one);
  const { a } = await pictures();
  const read = await readFileOf(owner, `id,name,price,picture\na,Renamed,2.00,${web.url}/a.png\n`);
  await act(owner, read, 'apply');
  const [, made] = await owner.call('POST', '/api/v1/catalogue-key');
  await server.fetch('/api/v1/stock', {
    method: 'POST',
    headers: { authorization: `Bearer ${(made as { key: string }).key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ items: [{ id: 'a', quantity: 3 }] }),
  });
  expect(await fetchPictures(server.deps, AbortSignal.timeout(60_000))).toBe(0);
  expect(await pictures()).toEqual({ a });
  expect(web.asked).toHaveLength(1);
  // What was stopped in the middle is taken up again when its time is over.
  serve('/b.png', await pngOf(10, 10, '#00f'));
  const other = await importOf({ a: `${web.url}/b.png` });
  await fetchPictures(server.deps, AbortSignal.abort());
  clock += 6 * 60_000;
  await fetchAll(other);
  expect((await pictures())['a']).not.toBe(a);
});
