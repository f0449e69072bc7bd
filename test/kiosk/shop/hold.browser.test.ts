import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HoldDesk } from '../../../kiosk/shop/hold/hold-desk.ts';
import { type Hold, type HoldTerms, USUAL_HOLD_RULES } from '../../../shared/model/hold.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;
const products = sampleProducts(Date.now() - 180_000).slice(0, 24);
const product = products.find(({ stock, sensitive }) => stock > 3 && !sensitive) ?? products[0];
let built: BuiltPage;
let page: Page;
let errors: string[];

const { on, minutes, categories, most } = USUAL_HOLD_RULES;
const slots = [9, 11, 13].map((hour) => ({
  from: NOW + (hour + 12) * HOUR,
  until: NOW + (hour + 14) * HOUR,
}));
const nextDay = { cutOffAt: NOW + 4 * HOUR, slots, pickUpPoints: ['Counter'], alsoAbsent: false };
const terms: HoldTerms = { now: NOW, zone: 'Asia/Tokyo', on, minutes, categories, most, nextDay: null };
const held: Hold = {
  id: 'h',
  label: 'H-A07',
  items: [{ productId: product?.id ?? '', name: product?.name ?? '', quantity: 1 }],
  state: 'asked',
  ...{ madeAt: NOW, expiresAt: NOW + 2 * HOUR, slot: null, point: null },
};

beforeAll(async () => {
  built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  ({ page, errors } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
  await page.evaluate(
    async ({ now, terms }) => {
      await window.mount();
      const asked: unknown[] = [];
      const desk = Object.assign(new EventTarget(), {
        ...{ connected: false, terms, holds: [], busy: false, problem: null, time: now },
        now: () => (desk as unknown as { time: number }).time,
        look: () => asked.push('look'),
        hold: (items: unknown, slot: unknown) => asked.push({ items, slot }),
        letGo: (id: string) => asked.push(`let go ${id}`),
      });
      Object.assign(window, { holds: desk, asked });
      window.shop.holds = desk as unknown as HoldDesk;
      await window.shop.updateComplete;
    },
    { now: NOW, terms },
  );
});
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const become = (
  change: Partial<Pick<HoldDesk, 'connected' | 'terms' | 'holds' | 'problem'>> & { time?: number },
) =>
  page.evaluate((change) => {
    const { holds } = window as unknown as { holds: EventTarget };
    Object.assign(holds, change);
    holds.dispatchEvent(new Event('change'));
  }, change);
const asked = async () =>
  (await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).filter(
    (one) => one !== 'look',
  );
const button = (name: string | RegExp) => page.getByRole('button', { name });
const open = () =>
  page.evaluate((productId) => {
    const view = { name: 'product', productId } as const;
    const intent = new CustomEvent('shop-intent', { detail: { kind: 'open', view } as const });
    window.shop.dispatchEvent(intent);
  }, product?.id ?? '');
const look = (name: string) =>
  process.env['LOOK'] ? page.screenshot({ path: `${process.env['LOOK']}/${name}.png` }) : undefined;

it('HLD-12 with a phone connected one touch on a product holds it; the screen says until when on the shop’s clock and shows no code', async () => {
  await open();
  await button('Hold for me').waitFor();
  await become({ connected: true });
  await look('hold-free');
  await button('Hold for me').click();
  expect(await asked()).toEqual([{ items: [{ productId: product?.id, quantity: 1 }], slot: null }]);
  await become({ holds: [held] });
  await page.getByText('Put aside for you until 23:00').waitFor();
  await page.getByText('On the bag: H-A07. Your phone has the code.').waitFor();
  expect(await button('Hold for me').count()).toBe(0);
  expect(await smallTargets(page)).toEqual([]);
  await look('hold-held');
  await button('Let it go').click();
  expect((await asked()).at(-1)).toBe('let go h');
  await become({ holds: [{ ...held, state: 'cancelled' }] });
  await button('Hold for me').waitFor();
});

it('HLD-12 without a phone connected that comes first, and a refusal is said in words', async () => {
  await become({ problem: 'conflict' });
  await page.getByText('Not so many are left. Somebody was faster.').waitFor();
  await become({ problem: null, connected: false, holds: [] });
  const before = (await asked()).length;
  await button('Hold for me').click();
  await page.getByRole('heading', { name: 'Take your list with you' }).waitFor();
  expect((await asked()).length).toBe(before);
  await open();
});

it('HLD-12 a shop that holds nothing, or that cannot be asked, offers nothing', async () => {
  await become({ terms: { ...terms, on: false } });
  await button('Add to my list').waitFor();
  expect(await button('Hold for me').count()).toBe(0);
  await become({ terms: null });
  expect(await button('Hold for me').count()).toBe(0);
  await become({ terms });
  await button('Hold for me').waitFor();
});

it('SLT-4 the next open day is offered with what is left of today’s time, two touches order it, and at the cut-off it is gone', async () => {
  await become({ terms: { ...terms, nextDay }, connected: true });
  await page.getByText('Order within 4:00:00').waitFor();
  await become({ time: NOW + HOUR });
  await page.getByText('Order within 3:00:00').waitFor();
  await button(/^Pick it up on/).click();
  await page.getByText('When will you come?').waitFor();
  await look('hold-slots');
  const slot = page.locator('next-day .slots button').first();
  await slot.click();
  expect((await asked()).at(-1)).toEqual({
    items: [{ productId: product?.id, quantity: 1 }],
    slot: { from: slots[0]?.from, point: 'Counter' },
  });
  await become({ time: nextDay.cutOffAt });
  await expect.poll(() => page.getByText(/Order within/).count(), { timeout: 20_000 }).toBe(0);
  expect(await button(/^Pick it up on/).count()).toBe(0);
});
