import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalogue, ShopProduct } from '../../../shared/model/catalogue.ts';
import type { ProductDetails } from '../../../shared/model/product-facts.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf, rowsOf, untilOver } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let clock = 1_790_000_000_000;
beforeEach(async () => {
  clock = 1_790_000_000_000;
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
});
afterEach(() => server.close());

const products = async (): Promise<ShopProduct[]> =>
  ((await (await server.fetch('/api/v1/catalogue')).json()) as Catalogue).products;
const details = async (id: string): Promise<ProductDetails> =>
  (await (await server.fetch(`/api/v1/catalogue/${id}`)).json()) as ProductDetails;

const FILE = 'id,name,price,stock,aisle,bay\nbread,Bread,3.50,4,1,A\njam,Jam,2.20,0,2,B\n';

test('CAT-1 a dry run says what would change and changes nothing; applied, it is so; taken back, it was never', async () => {
  const first = await readFileOf(owner, FILE);
  expect(first).toMatchObject({ state: 'ready', format: 'vitrine-csv', counts: { rows: 2, new: 2, bad: 0 } });
  expect(await products()).toEqual([]);
  expect(await act(owner, first, 'apply')).toMatchObject({ state: 'applied' });
  expect(await products()).toMatchObject([
    {
      id: 'bread',
      priceMinor: 350,
      stock: 4,
      stockAt: clock,
      aisle: '1',
      picture: '/catalogue/no-picture.webp',
    },
    { id: 'jam', stock: 0 },
  ]);
  expect((await server.fetch('/catalogue/no-picture.webp')).status).toBe(200);

  const second = await readFileOf(owner, 'id,name,price\nbread,Bread,3.90\njam,Jam,2.20\nhoney,Honey,5\n');
  expect(second.counts).toMatchObject({ new: 1, changed: 1, same: 1 });
  const [change] = await rowsOf(owner, second, 'changed');
  expect(change).toMatchObject({
    line: 2,
    productId: 'bread',
    fields: [{ field: 'Price', before: '€3.50', after: '€3.90' }],
  });
  await act(owner, second, 'apply');
  expect((await products()).map(({ id }) => id).sort()).toEqual(['bread', 'honey', 'jam']);
  expect(await act(owner, second, 'undo')).toMatchObject({ state: 'undone' });
  expect(await products()).toMatchObject([{ id: 'bread', priceMinor: 350, stock: 4 }, { id: 'jam' }]);
});

test('CAT-2 a row that cannot be taken has its line and its reason, costs no other row, and is given back', async () => {
  const file = [
    'id,name,price,stock,currency',
    'a,Good,1.00,1,EUR',
    'b,,1.00,1,EUR',
    'c,Bad price,1e308,1,EUR',
    'd,Minus,-1,1,EUR',
    'e,Dollars,1.00,1,USD',
    'f,What,1.00,1,ZZZ',
    'a,Twice,2.00,1,EUR',
    'g,Pieces,1.00,many,EUR',
    'h,Too many,1.00,1,EUR,extra',
    ',No number,1.00,1,EUR',
    '=cmd()|x,"=HYPERLINK(""http://x"")",x,1,EUR',
  ].join('\n');
  const one = await readFileOf(owner, file);
  expect(one.counts).toMatchObject({ rows: 11, new: 1, bad: 10 });
  const bad = await rowsOf(owner, one, 'bad');
  expect(bad.map(({ line, fault }) => [line, fault])).toEqual([
    [3, 'missing'],
    [4, 'not-a-price'],
    [5, 'negative'],
    [6, 'foreign-currency'],
    [7, 'unknown-currency'],
    [8, 'twice'],
    [9, 'not-a-number'],
    [10, 'unreadable'],
    [11, 'missing'],
    [12, 'not-a-price'],
  ]);
  for (const { faultDetail } of bad) expect(faultDetail).toMatch(/\w+.*\.$/);
  const csv = await (await owner.fetch(`/api/v1/imports/${one.id}/quarantine.csv`)).text();
  expect(csv.split('\r\n')[0]).toBe('line,problem,explanation,id,name,price,stock,currency');
  expect(csv).toContain('5,negative,');
  // A spreadsheet must not run what stood in somebody's file.
  expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  await act(owner, one, 'apply');
  expect(await products()).toMatchObject([{ id: 'a', name: 'Good' }]);
});

test('CAT-3 another column is another product: a mapping is set by hand, and the file read again', async () => {
  const one = await readFileOf(owner, 'code,what,euro\nx1,Bread,3.50\n');
  expect(one).toMatchObject({
    state: 'failed',
    fault: 'no-id-column',
    columns: ['code', 'what', 'euro'],
    examples: ['x1', 'Bread', '3.50'],
  });
  const mapping = { id: 'code', name: 'what', price: 'euro' };
  const [status] = await owner.call('PUT', `/api/v1/imports/${one.id}/mapping`, { mapping, options: {} });
  expect(status).toBe(200);
  expect(await untilOver(owner, one.id)).toMatchObject({
    state: 'ready',
    counts: { rows: 1, new: 1, bad: 0 },
  });
  await act(owner, one, 'apply');
  expect(await products()).toMatchObject([{ id: 'x1', name: 'Bread', priceMinor: 350 }]);
});

test('CAT-3 a German list of articles is read by its own columns; a file without a name for new products says that', async () => {
  const german =
    'SKU;Artikel;Marke;Warengruppe;Preis;Alter Preis;Bestand;Gang;Regal;EAN\nA-1;Roggenbrot;Mühle;Backwaren;3,90;4,50;7;1;A;4006381333931\n';
  const one = await readFileOf(owner, german);
  expect(one.counts).toMatchObject({ new: 1, bad: 0 });
  await act(owner, one, 'apply');
  expect(await products()).toMatchObject([
    {
      name: 'Roggenbrot',
      brand: 'Mühle',
      category: 'Backwaren',
      priceMinor: 390,
      wasMinor: 450,
      stock: 7,
      bay: 'A',
    },
  ]);
  const nameless = await readFileOf(owner, 'SKU;Preis\nA-2;1,00\n');
  expect(await rowsOf(owner, nameless, 'bad')).toMatchObject([
    { fault: 'unknown-product', faultDetail: expect.stringContaining('no column is its name') },
  ]);
});

test('CAT-37 a category stands in a department: by its path, or by a column of its own; moved alone, it leaves it', async () => {
  const file =
    'id,name,price,category,department\n' +
    'a,Pan,9,Home > Kitchen > Pans,\nb,Pot,9,Pots,Kitchen\nc,Tea,2,"Tea, coffee",\nd,Mug,4,Kitchen,Kitchen\n';
  await act(owner, await readFileOf(owner, file), 'apply');
  const places = async () =>
    Object.fromEntries(
      (await products()).map(({ id, category, department }) => [id, [department, category]]),
    );
  expect(await places()).toEqual({
    a: ['Kitchen', 'Pans'],
    b: ['Kitchen', 'Pots'],
    c: [undefined, 'Tea, coffee'],
    d: [undefined, 'Kitchen'],
  });
  const csv = await (await owner.fetch('/api/v1/products.csv')).text();
  const again = await readFileOf(owner, csv);
  expect(again.counts).toMatchObject({ same: 4, changed: 0, bad: 0 });
  await act(owner, await readFileOf(owner, 'id,category\na,Pans\nb,Garden\n'), 'apply');
  expect(await places()).toMatchObject({ a: ['Kitchen', 'Pans'], b: [undefined, 'Garden'] });
  // A shop that has one level alone may call it either.
  const one = await readFileOf(owner, 'id,name,price,department\ne,Rake,7,Garden\n');
  expect(one.mapping).toMatchObject({ category: 'department' });
  expect(one.mapping.department).toBeUndefined();
});

test('CAT-4 what products cost the shop is in no file, no row and no answer of this server', async () => {
  const file =
    'Handle,Title,Variant Price,Cost per item,Variant SKU\na,Tee,19.00,7.7731,T\nb,Bad,x,7.7731,U\n';
  const one = await readFileOf(owner, file);
  expect(one.columns).not.toContain('Cost per item');
  await act(owner, one, 'apply');
  // Mapped to it by hand, it is not there either.
  const again = await readFileOf(owner, file.replace('Title', 'Name'));
  const mapping = { id: 'Handle', name: 'Name', price: 'Cost per item' };
  await owner.call('PUT', `/api/v1/imports/${again.id}/mapping`, { mapping, options: {} });
  expect(await untilOver(owner, again.id)).toMatchObject({ counts: { new: 0 } });
  await act(owner, again, 'cancel');
  await server.deps.importDesk.idle();
  const files = await readdir(server.dataDir, { recursive: true, withFileTypes: true });
  for (const entry of files.filter((found) => found.isFile()))
    expect((await readFile(join(entry.parentPath, entry.name))).includes('7.7731'), entry.name).toBe(false);
});

test('CAT-5 a file that is the whole truth takes away what it does not name, and brings it back when taken back', async () => {
  await act(owner, await readFileOf(owner, FILE), 'apply');
  const one = await readFileOf(owner, 'id,name,price\nbread,Bread,3.50\n', { missing: 'remove' });
  expect(one.counts).toMatchObject({ same: 1, gone: 1 });
  expect(await rowsOf(owner, one, 'gone')).toMatchObject([{ productId: 'jam', line: 0 }]);
  await act(owner, one, 'apply');
  expect((await products()).map(({ id }) => id)).toEqual(['bread']);
  await act(owner, one, 'undo');
  expect((await products()).map(({ id }) => id)).toEqual(['bread', 'jam']);
});

test('CAT-5 what a creative shows is not taken away', async () => {
  await act(owner, await readFileOf(owner, FILE), 'apply');
  const content = { kind: 'product', productId: 'jam', headline: 'Try it' };
  expect((await owner.call('POST', '/api/v1/creatives', { name: 'Jam', content }))[0]).toBe(200);
  const one = await readFileOf(owner, 'id,name,price\nbread,Bread,3.50\n', { missing: 'remove' });
  expect(one.counts).toMatchObject({ gone: 0, bad: 1 });
  expect(await rowsOf(owner, one, 'bad')).toMatchObject([{ fault: 'in-use', name: 'jam' }]);
});

test('CAT-6 stock of shops nearby stands beside that of this one, each with its time', async () => {
  await act(owner, await readFileOf(owner, FILE), 'apply');
  const feed =
    'store code\titemid\tquantity\tprice\nHERE\tbread\t7\t3.50 EUR\nMILL\tbread\t2\t3.50 EUR\nMILL\tnothing\t2\t3.50 EUR\n';
  const one = await readFileOf(owner, feed, { storeCode: 'HERE' });
  expect(one.counts).toMatchObject({ changed: 2, bad: 1 });
  expect(await rowsOf(owner, one, 'bad')).toMatchObject([{ line: 4, fault: 'unknown-product' }]);
  await act(owner, one, 'apply');
  expect((await details('bread')).stock).toEqual([
    { storeCode: '', quantity: 7, available: true, at: clock, aisle: '1', bay: 'A' },
    { storeCode: 'MILL', quantity: 2, available: true, at: clock, aisle: '', bay: '' },
  ]);
  expect(await products()).toMatchObject([
    { id: 'bread', stock: 7, aisle: '1' },
    { id: 'jam', stock: 0 },
  ]);
});

test('CAT-7 an offer begins and ends by itself', async () => {
  const { settleOffers } = await import('../../../signage-server/catalogue/settle-offers.ts');
  const at = (ms: number) => new Date(clock + ms).toISOString();
  const file = `id,title,price,sale_price,sale_price_effective_date,image_link\na,Tea,4.00,3.00,${at(60_000)}/${at(120_000)},x\n`;
  await act(owner, await readFileOf(owner, file), 'apply');
  const price = async () => {
    await settleOffers(server.deps);
    const [tea] = await products();
    return [tea?.priceMinor, tea?.wasMinor];
  };
  expect(await price()).toEqual([400, undefined]);
  clock += 60_000;
  expect(await price()).toEqual([300, 400]);
  clock += 60_000;
  expect(await price()).toEqual([400, undefined]);
});

test('CAT-8 one import runs at a time; one that was stopped leaves nothing behind', async () => {
  const many = `id,name,price\n${Array.from({ length: 5000 }, (_, n) => `p${n},Product ${n},1.00`).join('\n')}`;
  const start = await owner.fetch('/api/v1/imports?name=a', { method: 'POST', body: many });
  expect(start.status).toBe(200);
  const { id } = (await start.json()) as { id: string };
  const second = await owner.fetch('/api/v1/imports?name=b', { method: 'POST', body: FILE });
  expect(second.status).toBe(409);
  expect(await untilOver(owner, id)).toMatchObject({ state: 'ready', counts: { new: 5000 } });
  await owner.call('POST', `/api/v1/imports/${id}/apply`);
  const [, stopped] = await owner.call('POST', `/api/v1/imports/${id}/cancel`);
  expect(stopped).toMatchObject({ state: 'cancelled' });
  expect(await products()).toEqual([]);
  expect(await readdir(join(server.dataDir, 'imports'))).toEqual([]);
});

test('CAT-8 an import that a stopped server left in the middle is taken back at the next start', async () => {
  const { saveImport, findImport } = await import('../../../signage-server/storage/catalogue-imports.ts');
  const one = await act(owner, await readFileOf(owner, FILE), 'apply');
  await server.storage.write(async (tx) => {
    const found = await findImport(tx, one.id);
    if (found) await saveImport(tx, { ...found, state: 'applying', endedAt: null });
  });
  await server.deps.importDesk.recover();
  expect(await products()).toEqual([]);
  expect(await untilOver(owner, one.id)).toMatchObject({ state: 'failed', fault: 'stopped' });
});

test('CAT-9 only the last import can be taken back, and stock that was told since then stays', async () => {
  const first = await act(owner, await readFileOf(owner, FILE), 'apply');
  clock += 1000;
  const second = await act(
    owner,
    await readFileOf(owner, FILE.replace('bread,Bread,3.50,4', 'bread,Bread,3.90,3')),
    'apply',
  );
  expect((await owner.call('POST', `/api/v1/imports/${first.id}/undo`))[0]).toBe(409);
  const [, made] = await owner.call('POST', '/api/v1/catalogue-key');
  const { key } = made as { key: string };
  clock += 1000;
  const told = await server.fetch('/api/v1/stock', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      items: [
        { id: 'bread', quantity: 1 },
        { id: 'nobody', quantity: 1 },
      ],
    }),
  });
  expect(await told.json()).toEqual({ taken: 1, unknown: ['nobody'] });
  await act(owner, second, 'undo');
  expect(await products()).toMatchObject([
    { id: 'bread', priceMinor: 350, stock: 1, stockAt: clock },
    { id: 'jam' },
  ]);
});
