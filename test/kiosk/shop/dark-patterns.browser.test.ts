import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ShopView } from '../../../kiosk/shop/shop-intent.ts';
import type { KioskVisit } from '../../../shared/model/visit.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { tickedOn, unequal } from '../../support/dark-patterns.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { buildShopPage } from './shop-page.ts';

/** A kiosk's targets (facts: 60 px). */
const TARGET = 60;

const products = sampleProducts(Date.now() - 180_000).slice(0, 60);
const [first, second] = products;
if (!first || !second) throw new Error('the sample shop is empty');
const facts = sampleShopFacts(products, Date.now());
const VISIT: KioskVisit = {
  ...{ visitId: 'v', state: 'active', match: ['🦊', '🌲', '🍎'], startedAt: 0, capAt: 4_000_000_000_000 },
  list: [{ productId: first.id, quantity: 1, addedAt: 1 }],
  suggestions: [{ product: second, contentClass: 'L2', reason: { rule: 'merchant', with: first.name } }],
};

let built: BuiltPage;
let page: Page;
let errors: string[];
beforeAll(async () => {
  built = await buildShopPage(products, facts);
  ({ page, errors } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
  page.setDefaultTimeout(30_000);
}, 120_000);
beforeEach(() => page.evaluate(() => window.mount()));
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const visit = (parts: Partial<KioskVisit>) =>
  page.evaluate(
    async (visit) => {
      window.shop.visit = visit;
      await window.shop.updateComplete;
    },
    { ...VISIT, ...parts },
  );
const open = (view: ShopView) =>
  page.evaluate(async (view) => {
    const intent = { kind: 'open', view } as const;
    window.shop.dispatchEvent(
      new CustomEvent('shop-intent', { detail: intent, bubbles: true, composed: true }),
    );
    await window.shop.updateComplete;
  }, view);

it('HON-1 on no page of the kiosk’s shop is a box on that nobody there has ticked, in a visit or without', async () => {
  const [howTo] = facts.howTos;
  const [guide] = facts.guides;
  const views: ShopView[] = [
    { name: 'home' },
    { name: 'category', category: null },
    { name: 'product', productId: first.id },
    { name: 'reviews', productId: first.id },
    { name: 'compare', productIds: [first.id, second.id] },
    { name: 'list' },
    { name: 'map', productId: first.id },
    { name: 'scan' },
    { name: 'phone' },
    { name: 'help', productId: null },
    { name: 'pick-up' },
    ...(howTo ? [{ name: 'how-to' as const, howToId: howTo.id, step: 0 }] : []),
    ...(guide ? [{ name: 'guide' as const, guideId: guide.id, answers: [] }] : []),
  ];
  for (const inVisit of [false, true]) {
    await page.evaluate(() => window.mount());
    if (inVisit) await visit({});
    for (const view of views) {
      await open(view);
      await page.locator('main h1').first().waitFor();
      expect(await tickedOn(page), `${view.name}, in a visit: ${inVisit}`).toEqual([]);
    }
  }
});

it('HON-2 whoever has the screen lets another have it, or not, by two buttons of one kind', async () => {
  await visit({ waiting: true });
  const asked = page.locator('connected-bar').getByRole('button');
  expect(await asked.count()).toBe(2);
  for (const [yes, no] of [
    [0, 1],
    [1, 0],
  ] as const)
    expect(await unequal(asked.nth(yes), asked.nth(no), TARGET)).toEqual([]);
});

it('HON-2 to go is as large as to stay, and there at once', async () => {
  await page.evaluate(async () => {
    window.shop.idleWarning = 17;
    await window.shop.updateComplete;
  });
  const [stay, go] = [
    page.getByRole('button', { name: 'I’m still here' }),
    page.getByRole('button', { name: 'Clear it now' }),
  ];
  await stay.waitFor();
  expect(await unequal(stay, go, TARGET)).toEqual([]);
});

it('HON-2 PRU-4 each idea has its “not it”, and the shelf its “not now”, where one can take it up', async () => {
  await visit({});
  await open({ name: 'list' });
  const idea = page.locator('list-panel product-grid');
  await idea.getByRole('button', { name: second.name }).first().waitFor();
  // What is put forward beside the list has one of its own.
  const shelf = page.locator('list-panel section:has(product-grid) > shelf-head');
  expect(await shelf.getByRole('button', { name: /Not now/ }).isVisible()).toBe(true);
  await page.evaluate(() => {
    document.addEventListener('not-for-me', (event) =>
      window.told.push(['not-for-me', (event as CustomEvent).detail]),
    );
  });
  const refused = idea.getByRole('button', { name: /: not it$/ });
  expect(await refused.evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThanOrEqual(TARGET);
  await refused.tap();
  await page.locator('list-panel section').waitFor({ state: 'detached' });
  const told = await page.evaluate(() => window.told.filter(([name]) => name === 'not-for-me'));
  expect(told).toEqual([['not-for-me', { productId: second.id }]]);
});
