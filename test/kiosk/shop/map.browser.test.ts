import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import type { LitElement } from 'lit';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { standBefore } from '../../../shared/wayfinding/places.ts';
import { RouteFinder } from '../../../shared/wayfinding/route.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const products = sampleProducts(Date.now() - 180_000);
const flower = products.find(({ aisle }) => aisle === '6');
const bread = products.find(({ aisle }) => aisle === '1');
if (!flower || !bread) throw new Error('the sample shop has flowers and bread');

let built: BuiltPage;
let page: Page;
let errors: string[];

beforeAll(async () => {
  built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  ({ page, errors } = await built.open({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
    reducedMotion: 'reduce',
  }));
}, 120_000);
beforeEach(async () => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.evaluate(() => window.mount());
  await ground(SAMPLE_PLAN);
});
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const ground = (plan: FloorPlan | null, displayId = 'kiosk-1') =>
  page.evaluate(
    async ({ plan, displayId }) => {
      window.shop.ground = { plan, displayId, phoneOrigin: 'https://shop.example' };
      await window.shop.updateComplete;
    },
    { plan, displayId },
  );
const intend = (detail: unknown) =>
  page.evaluate((detail) => {
    window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail }));
  }, detail);
const openMap = async (productId: string | null) => {
  await intend({ kind: 'open', view: { name: 'map', productId } });
  await page.locator('store-map h1').waitFor();
};
const button = (name: string | RegExp) => page.getByRole('button', { name });
const directions = () => page.locator('way-directions li').allInnerTexts();
const drawn = () =>
  page
    .locator('plan-picture polyline.way')
    .evaluate((line) => line.getAttribute('points')?.split(' ').length);

describe('the map of the shop', () => {
  it('KSK-50 draws the shortest way from this screen and tells it in words, with its length', async () => {
    await openMap(bread.id);
    const [kiosk] = SAMPLE_PLAN.kiosks;
    if (!kiosk) throw new Error('the sample plan has a kiosk');
    const answer = new RouteFinder(SAMPLE_PLAN, { stepFree: false }).toProduct(standBefore(kiosk), bread);
    if (!answer.found) throw new Error(answer.why);
    expect(await drawn()).toBe(answer.way.spots.length);
    await page.getByText(`About ${Math.round(answer.way.metres)} m`, { exact: true }).waitFor();
    expect(answer.way.metres).toBeLessThan(60);
    await page.getByText('under a minute on foot', { exact: true }).waitFor();
    const told = await directions();
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toContain(`Aisle ${bread.aisle}, bay ${bread.bay}`);
    await page.getByRole('img', { name: 'Plan of the shop with the way drawn in' }).waitFor();
    await page.locator('plan-picture .tag', { hasText: 'You are here' }).waitFor();
  });

  it('KSK-160 at the end of a way one says whether it led there; what is not there leads to the staff, and both are told', async () => {
    await page.evaluate(() => {
      const saidOfWays: unknown[] = [];
      Object.assign(window, { saidOfWays });
      window.shop.addEventListener('shop-interaction', ({ detail }) => saidOfWays.push(detail));
    });
    const told = () =>
      page.evaluate(() => (window as unknown as { saidOfWays: { action: string }[] }).saidOfWays);
    await openMap(bread.id);
    await page.getByRole('heading', { name: 'Are you there?' }).waitFor();
    await button('I have found it').tap();
    await page.getByText('It helps the shop to know').waitFor();
    expect(await button('It is not there').count()).toBe(0);
    await openMap(flower.id);
    await button('It is not there').tap();
    await page.getByText('please ask our team').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('way-end').getByRole('button', { name: 'Call someone' }).tap();
    await page.locator('help-panel').waitFor();
    expect((await told()).filter(({ action }) => action.startsWith('way-'))).toEqual([
      { action: 'way-found', productId: bread.id },
      { action: 'way-missed', productId: flower.id },
    ]);
  });

  it('KSK-51 one touch finds a way without steps, which holds for the session and goes with it', async () => {
    await openMap(flower.id);
    expect((await directions()).join()).toContain('steps');
    await button('Without steps').tap();
    await page.locator('way-directions', { hasText: 'ramp' }).waitFor();
    expect((await directions()).join()).not.toContain('steps');
    await openMap(bread.id);
    expect(await button('Without steps').getAttribute('aria-pressed')).toBe('true');
    await page.evaluate(async () => {
      window.shop.wipe();
      await window.shop.updateComplete;
    });
    await openMap(flower.id);
    expect(await button('Without steps').getAttribute('aria-pressed')).toBe('false');
  });

  it('KSK-52 says what it cannot show: no plan, an aisle that is not drawn, no way', async () => {
    await ground(null);
    await openMap(bread.id);
    await page.getByText('This shop has no floor plan yet').waitFor();
    await page.getByText(`Follow the signs to aisle ${bread.aisle}, bay ${bread.bay}.`).waitFor();
    await ground({
      ...SAMPLE_PLAN,
      shelves: SAMPLE_PLAN.shelves.filter(({ aisle }) => aisle !== bread.aisle),
    });
    await page.getByText('This is not on the plan yet').waitFor();
    const ramps = SAMPLE_PLAN.passages.filter(({ kind }) => kind === 'ramp');
    const closed = {
      ...SAMPLE_PLAN,
      walls: [
        ...SAMPLE_PLAN.walls,
        ...ramps.map(({ x, y, width }) => ({
          id: 'shut',
          from: { x, y: y + 1 },
          to: { x: x + width, y: y + 1 },
        })),
      ],
    };
    await ground(closed);
    await openMap(flower.id);
    await page.locator('plan-picture polyline.way').waitFor({ state: 'attached' });
    await button('Without steps').tap();
    await page.getByText('The plan shows no way there without steps').waitFor();
    expect(await page.locator('plan-picture polyline.way').count()).toBe(0);
  });

  it('KSK-53 leads through a whole list in the order of the shortest walk', async () => {
    const listed = products.filter(({ aisle }) => ['1', '4', '6'].includes(aisle)).slice(0, 9);
    await page.evaluate(
      (ids) => {
        for (const productId of ids)
          window.shop.dispatchEvent(
            new CustomEvent('shop-intent', { detail: { kind: 'quantity', productId, quantity: 1 } }),
          );
      },
      listed.map(({ id }) => id),
    );
    await openMap(null);
    await page.getByRole('heading', { name: 'One walk for your list' }).waitFor();
    const stops = await page.locator('tour-stops .where').allInnerTexts();
    const bays = new Set(listed.map(({ aisle, bay }) => `${aisle} ${bay}`));
    expect(stops).toHaveLength(bays.size);
    expect(await page.locator('plan-picture .stop').count()).toBe(bays.size);
    expect(await page.locator('tour-stops button').count()).toBe(listed.length);
    await page.locator('tour-stops button').first().tap();
    await page.getByRole('heading', { name: /^The way to/ }).waitFor();
  });

  it('KSK-54 gives the way along in a code that holds the kiosk and the product, and nothing else', async () => {
    await openMap(bread.id);
    const code = page.locator('store-map qr-code');
    await code.scrollIntoViewIfNeeded();
    const { data, info } = await sharp(await code.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
    expect(read).toBe(`https://shop.example/phone?map=kiosk-1&to=${bread.id}`);
  });

  it('KSK-55 turned my way, what is ahead is up; the plan is never mirrored', async () => {
    const [kiosk] = SAMPLE_PLAN.kiosks;
    if (!kiosk) throw new Error('the sample plan has a kiosk');
    // Who looks at this one looks to the plan's right.
    await ground({ ...SAMPLE_PLAN, kiosks: [{ ...kiosk, heading: 270 }] });
    await openMap(bread.id);
    const placeOf = (aisle: string) =>
      page.evaluate((aisle) => {
        const picture = window.shop.renderRoot
          .querySelector<LitElement>('store-map')
          ?.renderRoot.querySelector<LitElement>('plan-picture');
        const names = [...(picture?.renderRoot.querySelectorAll('.aisle') ?? [])];
        const name = names.find(({ textContent }) => textContent === aisle);
        const { x = 0, y = 0 } = name?.getBoundingClientRect() ?? {};
        return { x, y };
      }, aisle);
    const isLeftOf = async (one: string, other: string) =>
      (await placeOf(one)).x < (await placeOf(other)).x - 5;
    expect(await isLeftOf('2', '5')).toBe(true);
    await button('Turn the plan my way').tap();
    // What lies to the right of the plan is ahead, and so further up.
    expect((await placeOf('5')).y).toBeLessThan((await placeOf('2')).y - 5);
    await button('Turn the plan my way').tap();
    await intend({ kind: 'language', tag: 'ar' });
    await page.waitForFunction(() => window.shop.dir === 'rtl');
    expect(await isLeftOf('2', '5')).toBe(true);
  });

  for (const [width, height] of [
    [1080, 1920],
    [820, 1180],
    [1920, 1080],
  ] as const)
    for (const tag of ['en', 'ar'])
      it(`KSK-56 axe finds nothing on it, all is large enough and nothing is cut off, ${width}x${height} ${tag}`, async () => {
        await page.setViewportSize({ width, height });
        await intend({ kind: 'language', tag });
        await page.waitForFunction((tag) => window.shop.lang === tag, tag);
        await openMap(flower.id);
        await page.locator('way-directions li').last().waitFor();
        expect(await smallTargets(page)).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
        const wide = await page.evaluate(() => {
          const main = window.shop.renderRoot.querySelector('main');
          return main ? main.scrollWidth - main.clientWidth : 1;
        });
        expect(wide).toBe(0);
        if (process.env['SHOTS'])
          await page.screenshot({ path: `${process.env['SHOTS']}/map-${width}-${tag}.png` });
      });
});
