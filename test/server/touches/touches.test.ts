import { afterAll, beforeAll, expect, test } from 'vitest';
import { ToldTouch } from '../../../shared/model/told-touch.ts';
import type { TouchOutcome } from '../../../shared/protocol/touch-endpoints.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const DAY = 86_400_000;

let shop: Shop;
let owner: ConsoleClient;
let key: string;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
  key = ((await owner.call('POST', '/api/v1/touch-key'))[1] as { key: string }).key;
});
afterAll(() => shop.server.close());

const now = () => shop.server.deps.now();

async function post(path: string, body: unknown, by = key): Promise<Response> {
  return shop.server.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${by}` },
    body: JSON.stringify(body),
  });
}

async function tell(...touches: object[]): Promise<TouchOutcome[]> {
  const response = await post('/api/v1/touches', { touches });
  expect(response.status).toBe(200);
  return ((await response.json()) as { outcomes: TouchOutcome[] }).outcomes;
}
const rows = () => shop.server.storage.db.selectFrom('told_touch').selectAll().execute();

const view = (id: string, product = 'pasta') => ({ kind: 'view', source: 'site', id, at: now(), product });
const call = (id: string, reason = 'stock') => ({ kind: 'contact', source: 'call', id, at: now(), reason });
const items = [{ id: 'pasta', quantity: 2 }];
const sale = (id: string, source = 'till') => ({ kind: 'purchase', source, id, at: now(), items });

test('TCH-1 one schema takes touches of every source, and nobody’s words, name or number', () => {
  const all = [
    { kind: 'visit', source: 'store', id: '1', at: 1 },
    view('2'),
    call('3'),
    { ...call('4'), source: 'mail', product: 'pasta' },
    sale('5'),
    sale('6', 'app'),
  ];
  for (const one of all) expect(ToldTouch.safeParse(one).success, JSON.stringify(one)).toBe(true);
  const refused = [
    { ...call('7'), text: 'My knee hurts' },
    { ...call('8'), from: '+44 20 7946 0000' },
    { ...call('9'), reason: 'Mrs Smith wants her pills' },
    { ...view('10'), email: 'a@b.example' },
    { ...view('11'), source: 'till' },
    { ...sale('12'), source: 'call' },
    { ...sale('13'), items: [] },
    { ...view('two words') },
    { kind: 'mood', source: 'store', id: '14', at: 1 },
  ];
  for (const one of refused) expect(ToldTouch.safeParse(one).success, JSON.stringify(one)).toBe(false);
});

test('TCH-2 the same touch told twice, in one message or in two, counts once; the same number with other content is refused', async () => {
  expect(await tell(view('a'), view('a'), call('a'))).toEqual([
    { id: 'a', outcome: 'counted' },
    { id: 'a', outcome: 'known' },
    { id: 'a', outcome: 'counted' },
  ]);
  expect(await tell(view('a'))).toEqual([{ id: 'a', outcome: 'known' }]);
  expect(await tell(view('a', 'sauce'))).toMatchObject([{ outcome: 'refused', code: 'conflict' }]);
  expect(await tell({ ...view('a'), source: 'app' })).toEqual([{ id: 'a', outcome: 'counted' }]);
  expect(await rows()).toHaveLength(3);
  expect(JSON.stringify(await rows()), 'numbers are kept as hashes').not.toMatch(/"id":"[^"]*\ba\b/);
});

test('TCH-2 of twenty that tell the same at once exactly one counts', async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => tell(view('race'))));
  expect(outcomes.flat().filter(({ outcome }) => outcome === 'counted')).toHaveLength(1);
});

test('TCH-3 a purchase is a receipt: told as both it is one sale, of a site and of a till it is two', async () => {
  const till = ((await owner.call('POST', '/api/v1/catalogue-key'))[1] as { key: string }).key;
  const receipt = { receiptId: 'R-1', at: now(), items };
  expect((await post('/api/v1/receipts', receipt, till)).status).toBe(200);
  expect(await tell(sale('R-1'))).toEqual([{ id: 'R-1', outcome: 'known' }]);
  expect(await tell(sale('R-2'))).toEqual([{ id: 'R-2', outcome: 'counted' }]);
  const again = await post('/api/v1/receipts', { ...receipt, receiptId: 'R-2' }, till);
  expect(await again.json()).toMatchObject({ repeated: true });
  expect(await tell(sale('R-2', 'site'))).toEqual([{ id: 'R-2', outcome: 'counted' }]);
  const sold = await shop.server.storage.db.selectFrom('purchase').select('basket_id').execute();
  expect(new Set(sold.map(({ basket_id }) => basket_id)).size).toBe(3);
  expect(await tell({ ...sale('R-2'), items: [{ id: 'sauce', quantity: 1 }] })).toMatchObject([
    { outcome: 'refused', code: 'conflict' },
  ]);
});

test('TCH-4 what cannot be is refused with a code and a sentence, and the others of the message count', async () => {
  const before = (await rows()).length;
  const outcomes = await tell(
    view('x1', 'unicorn'),
    view('x2'),
    { ...view('x3'), at: now() - 61 * DAY },
    { ...view('x4'), at: now() + DAY },
  );
  expect(outcomes).toMatchObject([
    { outcome: 'refused', code: 'not-found', detail: expect.any(String) },
    { outcome: 'counted' },
    { outcome: 'refused', code: 'invalid-input' },
    { outcome: 'counted' },
  ]);
  expect((await rows()).length).toBe(before + 2);
  for (const body of [{ touches: [] }, { touches: [{ ...call('y'), note: 'hello' }] }, {}]) {
    const response = await post('/api/v1/touches', body);
    expect((await response.json()).code).toBe('invalid-input');
  }
  expect((await rows()).length, 'a message that is wrong changes nothing').toBe(before + 2);
});

test('TCH-5 the key tells touches and nothing else, and another ends it', async () => {
  expect((await post('/api/v1/receipts', { receiptId: 'z', at: now(), items })).status).toBe(401);
  expect((await post('/api/v1/touches', { touches: [view('k')] }, 'A'.repeat(43))).status).toBe(401);
  const old = key;
  key = ((await owner.call('POST', '/api/v1/touch-key'))[1] as { key: string }).key;
  expect((await post('/api/v1/touches', { touches: [view('k')] }, old)).status).toBe(401);
  expect(await tell(view('k'))).toHaveLength(1);
  expect((await owner.call('GET', '/api/v1/touch-key'))[1]).toEqual({ madeAt: now() });
  expect((await owner.call('DELETE', '/api/v1/touch-key'))[0]).toBe(204);
  expect((await post('/api/v1/touches', { touches: [view('k2')] })).status).toBe(401);
  key = ((await owner.call('POST', '/api/v1/touch-key'))[1] as { key: string }).key;
});

test('TCH-6 touches are told in counts of at least ten by source, reason and product, on the shop’s own days', async () => {
  shop.wait(3 * DAY);
  const date = new Date(now()).toISOString().slice(0, 10);
  await tell(...Array.from({ length: 12 }, (_, n) => view(`p${n}`)));
  await tell(...Array.from({ length: 11 }, (_, n) => call(`c${n}`)));
  await tell(...Array.from({ length: 3 }, (_, n) => call(`m${n}`, 'complaint')));
  const [, report] = await owner.call('GET', `/api/v1/reports/touches?from=${date}&to=${date}`);
  expect(report).toMatchObject({
    bySource: {
      total: 26,
      counts: [
        { of: 'call contact', count: 14 },
        { of: 'site view', count: 12 },
      ],
    },
    byProduct: { counts: [{ of: 'pasta', name: 'The pasta', count: 12 }] },
  });
  expect(JSON.stringify((report as { byReason: unknown }).byReason), 'three are nobody').not.toContain(
    'complaint',
  );
  const [, empty] = await owner.call('GET', '/api/v1/reports/touches?from=2027-06-01&to=2027-06-02');
  expect(empty).toEqual({ bySource: null, byReason: null, byProduct: null });
});
