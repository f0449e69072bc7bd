import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';
import { interaction, log } from './report-kit.ts';

const DAY = 86_400_000;

let shop: Shop;
let analyst: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  analyst = await signInAs(shop.server, 'analyst');
});
afterAll(() => shop.server.close());

const end = (body: unknown) =>
  shop.server.fetch('/api/v1/floor-plan/way-ends', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

interface Told {
  ended: { ways: number; foundShare: number } | null;
  missed: { total: number; counts: { of: string; name: string; count: number }[] } | null;
}
const report = async (query = ''): Promise<Told> => {
  const date = new Date(shop.server.deps.now()).toISOString().slice(0, 10);
  const [status, body] = await analyst.call('GET', `/api/v1/reports/ways?from=${date}&to=${date}${query}`);
  expect(status).toBe(200);
  return body as Told;
};

test('MAP-4 ways of kiosks and phones are told together, by product where ten missed it, and touches are none of them', async () => {
  expect(await report()).toEqual({ ended: null, missed: null });
  const now = shop.server.deps.now();
  const said = (from: number, count: number, action: 'way-found' | 'way-missed', productId: string) =>
    Array.from({ length: count }, (_, n) => interaction(from + n, now - DAY / 24, action, { productId }));
  await log(shop.server, 'kiosk-a', 'Kiosk', [
    ...said(1, 6, 'way-found', 'pasta'),
    ...said(7, 9, 'way-missed', 'sauce'),
    ...said(16, 3, 'way-missed', 'vase'),
  ]);
  expect((await report()).missed).toMatchObject({ total: 12, counts: [] });
  expect((await end({ productId: 'sauce', found: false })).status).toBe(204);
  expect((await end({ productId: 'pasta', found: true })).status).toBe(204);
  for (let more = 0; more < 7; more += 1) await end({ productId: 'vase', found: false });
  expect(await report()).toMatchObject({
    ended: { ways: 27, foundShare: 0.2593 },
    missed: {
      total: 20,
      counts: [
        { of: 'sauce', name: 'The sauce', count: 10 },
        { of: 'vase', name: 'The vase', count: 10 },
      ],
    },
  });
  expect(await report('&displayId=kiosk-a')).toMatchObject({ ended: { ways: 18 } });
  const touches = await analyst.call('GET', `/api/v1/reports/touches?from=2027-01-01&to=2027-12-31`);
  expect(JSON.stringify(touches[1])).not.toContain('way-');
});

test('MAP-4 what is no product, or says more than it should, is refused; nobody is kept with it', async () => {
  expect((await end({ productId: 'unicorn', found: true })).status).toBe(404);
  for (const body of [
    {},
    { productId: 'pasta' },
    { productId: 'pasta', found: 'yes' },
    { productId: 'pasta', found: true, who: 'me' },
  ])
    expect((await end(body)).status, JSON.stringify(body)).toBe(422);
  const rows = await shop.server.storage.db.selectFrom('told_touch').selectAll().execute();
  for (const row of rows)
    expect(Object.keys(row).sort()).toEqual(['day', 'id', 'kind', 'product_id', 'reason', 'source']);
  const staff = await signInAs(shop.server, 'staff');
  expect((await staff.call('GET', '/api/v1/reports/ways?from=2027-01-15&to=2027-01-15'))[0]).toBe(403);
});
