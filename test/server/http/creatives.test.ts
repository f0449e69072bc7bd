import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

const PATH = '/api/v1/creatives';
let server: TestServer;
let editor: ConsoleClient;

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'owner');
  const products = sampleProducts(1);
  await server.storage.write(async (tx) => {
    for (const product of products) await saveProducts(tx, [product], 1);
  });
});
afterAll(() => server.close());

const make = (content: unknown, name = 'Mine') => editor.call('POST', PATH, { name, content });

const message = { kind: 'message', heading: 'Fresh bread at four', text: 'Every day', theme: 'butter' };
const bakery = {
  kind: 'price-list',
  heading: 'Bakery',
  choice: { by: 'category', categories: ['Bakery'] },
};

const soup = { by: 'words', name: 'Soup', note: 'with bread', priceMinor: 650 };
const lunch = {
  kind: 'menu',
  heading: 'Lunch',
  sections: [{ heading: 'Hot', items: [soup, { by: 'product', productId: 'croissant', note: '' }] }],
};
const withItem = (item: object) => ({ ...lunch, sections: [{ heading: '', items: [item] }] });

test('CRE-3 every drawn kind is made by one call, and read back with what was left out filled in', async () => {
  const contents = [
    { kind: 'product', productId: 'croissant' },
    message,
    { kind: 'countdown', heading: 'The sale begins in', until: 2_000_000_000_000, after: 'The sale is on' },
    { kind: 'clock' },
    { kind: 'qr', heading: 'Order ahead', url: 'https://shop.example/order?from=window' },
    bakery,
    {
      kind: 'price-list',
      heading: 'Today',
      choice: { by: 'product', productIds: ['croissant', 'blueberries'] },
    },
    { kind: 'ticker', lines: ['Fresh bread at four', 'مرحبا'], speed: 'calm' },
    lunch,
    { kind: 'widget', html: '<p>Hello</p>' },
  ];
  for (const content of contents) {
    const [status, row] = await make(content);
    expect([status, row]).toMatchObject([200, { name: 'Mine', contentClass: 'L0', ...content }]);
  }
  expect(await make({ kind: 'clock' })).toMatchObject([200, { theme: 'forest', heading: '' }]);
});

test.each([
  ['a kind that nobody draws', { kind: 'banner', heading: 'x' }],
  ['a message without words', { ...message, heading: '  ' }],
  ['a colour that is no theme', { ...message, theme: '#ff0000' }],
  ['a field of another kind', { ...message, url: 'https://shop.example' }],
  ['an address that is not encrypted', { kind: 'qr', heading: 'x', url: 'http://shop.example/' }],
  ['an address that is a script', { kind: 'qr', heading: 'x', url: 'javascript:alert(1)' }],
  [
    'an address that looks like another',
    { kind: 'qr', heading: 'x', url: 'https://bank.example@evil.example' },
  ],
  ['the same with a backslash', { kind: 'qr', heading: 'x', url: 'https://bank.example\\@evil.example' }],
  ['a price list of nothing', { ...bakery, choice: { by: 'category', categories: [] } }],
  ['a ticker without a line', { kind: 'ticker', lines: [] }],
  ['a ticker with an empty line', { kind: 'ticker', lines: ['Sale', ' '] }],
  ['a menu without a section', { ...lunch, sections: [] }],
  ['a dish without a name', withItem({ ...soup, name: '' })],
  ['a price below nothing', withItem({ ...soup, priceMinor: -1 })],
  ['half a penny', withItem({ ...soup, priceMinor: 0.5 })],
  ['a web page that is not encrypted', { kind: 'web-page', url: 'http://shop.example/' }],
  ['a web page by a script', { kind: 'web-page', url: 'javascript:alert(1)' }],
  [
    'an address that would add to a policy',
    { kind: 'web-page', url: "https://shop.example/;script-src 'self'" },
  ],
  ['an address that would add a source', { kind: 'web-page', url: 'https://shop.example/,https:' }],
  ['a widget of nothing', { kind: 'widget', html: '  ' }],
  ['a widget that is too long', { kind: 'widget', html: 'x'.repeat(30_001) }],
  ['an instant that is none', { kind: 'countdown', heading: 'x', after: 'y', until: -1 }],
])('CRE-4 %s is refused', async (_what, content) => {
  expect(await make(content)).toMatchObject([422, { code: 'invalid-input' }]);
});

test('CRE-5 a price list of products or categories that the catalogue does not have is refused', async () => {
  const choices = [
    { by: 'category', categories: ['Bakery', 'Submarines'] },
    { by: 'product', productIds: ['croissant', 'submarine'] },
  ];
  for (const choice of choices) {
    expect(await make({ ...bakery, choice })).toMatchObject([404, { code: 'not-found' }]);
  }
});

test('CRE-5 a menu names products that exist', async () => {
  const gone = withItem({ by: 'product', productId: 'submarine', note: '' });
  expect(await make(gone)).toMatchObject([404, { code: 'not-found' }]);
});

test.each([
  ['https://127.0.0.1/', /private network/],
  ['https://10.1.2.3/board', /private network/],
  ['https://[::1]/', /private network/],
  ['https://localhost/', /private network/],
  ['https://no-such-host.invalid/', /no such host/],
])('CRE-9 %s is refused as a web page, in words', async (url, words) => {
  expect(await make({ kind: 'web-page', url })).toMatchObject([
    422,
    { code: 'page-refused', detail: expect.stringMatching(words) },
  ]);
});

test('CRE-6 what a creative says can be written anew, but its kind stays', async () => {
  const [, made] = await make(message, 'Bread');
  const path = `${PATH}/${(made as { id: string }).id}`;
  const content = { ...message, heading: 'Fresh bread at five', theme: 'night' };
  expect(await editor.call('PATCH', path, { content })).toMatchObject([200, { name: 'Bread', ...content }]);
  expect(await editor.call('PATCH', path, { content: { kind: 'clock' } })).toMatchObject([
    422,
    { code: 'invalid-input' },
  ]);
  const [, all] = await editor.call('GET', PATH);
  const { creatives } = all as { creatives: { creative: unknown }[] };
  expect(creatives.map(({ creative }) => creative)).toContainEqual({ ...(made as object), ...content });
});

test('CRE-7 a price list brings its products to the displays that play it, and a new price is a change to publish', async () => {
  const display = await newDisplay(server, { id: 'wall', kind: 'wall' });
  const [, list] = await make(bakery, 'Board');
  const creativeId = (list as { id: string }).id;
  const [, playlist] = await editor.call('POST', '/api/v1/playlists', {
    name: 'Main',
    slots: [{ id: 's', creativeId, transition: 'wipe' }],
  });
  const playlistId = (playlist as { id: string }).id;
  await editor.call('POST', '/api/v1/schedule/entries', { name: 'All day', playlistId });
  await editor.call('POST', '/api/v1/publications');
  const response = await display.call('GET', '/api/v1/display/manifest');
  const manifest = (await response.json()) as { products: { id: string; category: string }[]; media: [] };
  const inBakery = sampleProducts(1).filter(({ category }) => category === 'Bakery');
  expect(manifest.products.map(({ id }) => id).toSorted()).toEqual(inBakery.map(({ id }) => id).toSorted());
  expect(manifest.media).toEqual([]);
  const [bread] = inBakery;
  if (!bread) throw new Error('the sample shop has a bakery');
  await server.storage.write((tx) => saveProducts(tx, [{ ...bread, priceMinor: bread.priceMinor + 5 }], 2));
  expect(await editor.call('GET', '/api/v1/publications')).toMatchObject([
    200,
    { changes: [{ what: 'product', name: bread.name, how: 'changed' }] },
  ]);
});
