import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProductDetails } from '../../../shared/model/product-facts.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf, rowsOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let clock = 0;
beforeEach(async () => {
  clock = Date.UTC(2026, 4, 31, 12);
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
  await act(owner, await readFileOf(owner, 'id,name,price\nbread,Bread,3.50\njam,Jam,2.20\n'), 'apply');
});
afterEach(() => server.close());

const details = async (id: string) =>
  (await (await server.fetch(`/api/v1/catalogue/${id}`)).json()) as ProductDetails;

const CLAIMS = 'id,claim,claim source,claim date,claim until,claim about,certificate\n';

test('CAT-29 a claim has a source and a date, or it is not taken; one that is over is told to nobody', async () => {
  const rows = [
    'bread,Organic flour,EU Organic,2025-06-01,2026-06-01,origin,DE-ÖKO-006',
    'bread,0.9 kg CO2e a loaf,ifeu,2026-01-10,,climate,',
    'bread,Best of the world,,2026-01-10,,,',
    'bread,Wholesome,Our baker,,,,',
    'jam,Fair,Fairtrade,2026-02-30,,welfare,',
    'jam,Fair,Fairtrade,2026-02-01,2026-01-01,welfare,',
    'jam,Fair,Fairtrade,2026-02-01,,nice,',
    'jam,Of next year,Fairtrade,2027-02-01,,welfare,',
    'salt,From the sea,EU,2026-02-01,,,',
  ];
  const one = await readFileOf(owner, `${CLAIMS}${rows.join('\n')}\n`);
  expect(one.counts).toMatchObject({ changed: 3, bad: 6 });
  expect(
    (await rowsOf(owner, one, 'bad')).sort((a, b) => a.line - b.line).map(({ line, fault }) => [line, fault]),
  ).toEqual([
    [4, 'missing'],
    [5, 'missing'],
    [6, 'not-a-date'],
    [7, 'not-a-date'],
    [8, 'no-such-word'],
    [10, 'unknown-product'],
  ]);
  expect((await details('bread')).claims).toEqual([]);
  await act(owner, one, 'apply');
  expect((await details('bread')).claims).toMatchObject([
    {
      text: '0.9 kg CO2e a loaf',
      source: 'ifeu',
      statedOn: '2026-01-10',
      about: 'climate',
      certificate: null,
    },
    { text: 'Organic flour', validUntil: '2026-06-01', about: 'origin', certificate: 'DE-ÖKO-006' },
  ]);
  expect((await details('jam')).claims).toEqual([]);
  clock = Date.UTC(2026, 5, 1, 12);
  expect((await details('bread')).claims).toHaveLength(2);
  clock = Date.UTC(2026, 5, 2, 12);
  expect((await details('bread')).claims.map(({ text }) => text)).toEqual(['0.9 kg CO2e a loaf']);
});

test('CAT-29 a claim that comes again is the same claim, and taking an import back brings back what was said before', async () => {
  await act(
    owner,
    await readFileOf(owner, `${CLAIMS}bread,Organic,EU,2026-01-01,2026-12-31,,A-1\n`),
    'apply',
  );
  const again = await readFileOf(owner, `${CLAIMS}bread,Organic,EU,2026-02-01,2027-12-31,,A-2\n`);
  expect((await rowsOf(owner, again, 'changed'))[0]?.fields).toEqual([
    {
      field: 'Claims',
      before: 'Organic (EU, 2026-01-01, until 2026-12-31, A-1)',
      after: 'Organic (EU, 2026-02-01, until 2027-12-31, A-2)',
    },
  ]);
  await act(owner, again, 'apply');
  expect((await details('bread')).claims).toMatchObject([{ certificate: 'A-2' }]);
  await act(owner, again, 'undo');
  expect((await details('bread')).claims).toMatchObject([{ certificate: 'A-1' }]);
  // A file that says nothing of claims leaves them alone.
  await act(owner, await readFileOf(owner, 'id,price\nbread,3.60\n'), 'apply');
  expect((await details('bread')).claims).toMatchObject([{ certificate: 'A-1' }]);
});

test('CAT-30 a review has a source, a date and 1 to 5; its words are words, and it is nobody’s sample', async () => {
  const head = 'id,rating,review title,review,review source,review date\n';
  const rows = [
    'bread,5,Lovely,"Crusty, <b>twice</b> a week",Letter to the shop,2026-03-01',
    'bread,4,,Good,Letter to the shop,2026-03-02',
    'bread,6,,Too good,Letter to the shop,2026-03-02',
    'bread,4,,No source,,2026-03-02',
    'bread,4,,No day,Letter to the shop,',
    'bread,,,No stars,Letter to the shop,2026-03-02',
  ];
  const one = await readFileOf(owner, `${head}${rows.join('\n')}\n`);
  expect(one.counts).toMatchObject({ changed: 2, bad: 4 });
  await act(owner, one, 'apply');
  const { reviews } = await details('bread');
  expect(reviews).toMatchObject({ count: 2, average: 4.5 });
  expect(reviews.latest[1]).toMatchObject({ text: 'Crusty, twice a week', isSample: false, title: 'Lovely' });
  // The same file again brings nothing twice.
  expect((await readFileOf(owner, `${head}${rows.slice(0, 2).join('\n')}\n`)).counts).toMatchObject({
    same: 2,
  });
  expect((await act(owner, one, 'undo')).state).toBe('undone');
  expect((await details('bread')).reviews.count).toBe(0);
});

test('CAT-31 another shop’s price has its source and its time, is told when it is lower too, and not when it is old', async () => {
  const head = 'id,elsewhere,elsewhere price,elsewhere at\n';
  const rows = [
    'bread,Corner Bakery,2.95,2026-05-31 08:00',
    'bread,Big Market,4.10 EUR,2026-05-30 08:00',
    'bread,Old Market,1.00,2026-05-01',
    'bread,No Time,1.00,',
    'bread,No Price,free,2026-05-31',
  ];
  const one = await readFileOf(owner, `${head}${rows.join('\n')}\n`);
  expect(one.counts).toMatchObject({ changed: 3, bad: 2 });
  await act(owner, one, 'apply');
  expect((await details('bread')).elsewhere).toEqual([
    { source: 'Corner Bakery', priceMinor: 295, url: null, seenAt: Date.UTC(2026, 4, 31, 8) },
    { source: 'Big Market', priceMinor: 410, url: null, seenAt: Date.UTC(2026, 4, 30, 8) },
  ]);
  // An older sight of a price takes nothing back.
  await act(owner, await readFileOf(owner, `${head}bread,Big Market,3.00,2026-05-29\n`), 'apply');
  expect((await details('bread')).elsewhere[1]).toMatchObject({ priceMinor: 410 });
  clock += 3 * 86_400_000 - 4 * 3_600_000 + 1;
  expect((await details('bread')).elsewhere).toEqual([]);
});

test('CAT-29 our own JSON nests claims, reviews and prices elsewhere within a product', async () => {
  const file = JSON.stringify({
    products: [
      {
        id: 'honey',
        name: 'Honey',
        price: '6.00',
        claims: [
          { text: 'From 12 km away', source: 'Beekeeper Roth', date: '2026-05-01', about: 'origin' },
          { text: 'Pure' },
        ],
        reviews: [{ rating: 5, text: 'Sweet', source: 'Letter', date: '2026-05-02' }],
        elsewhere: [{ shop: 'Market', price: '5.50', at: '2026-05-31' }],
      },
    ],
  });
  const one = await readFileOf(owner, file);
  expect(one).toMatchObject({ format: 'vitrine-json', counts: { new: 1, changed: 3, bad: 1 } });
  await act(owner, one, 'apply');
  expect(await details('honey')).toMatchObject({
    claims: [{ text: 'From 12 km away', about: 'origin' }],
    reviews: { count: 1 },
    elsewhere: [{ source: 'Market', priceMinor: 550 }],
  });
});
