import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShopIntent, ShopView } from '../../../kiosk/shop/shop-intent.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { fakeVoices, spoken } from '../../support/fake-voices.ts';
import { tabTo } from '../../support/keyboard.ts';
import { plainTexts } from '../../support/plain-texts.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { MATCHING, mark, markedProducts } from './marked-shop.ts';
import { buildShopPage } from './shop-page.ts';

const KIOSK = { viewport: { width: 1080, height: 1920 }, hasTouch: true };

const PRODUCT_PAGES: readonly (readonly [string, ShopView])[] = [
  ['reviews', { name: 'reviews', productId: 'sourdough' }],
  ['where a claim comes from', { name: 'claim', productId: 'sourdough', claimId: 'claim-sourdough' }],
  ['what the shop stands for', { name: 'commitments' }],
  ['how accessible it is', { name: 'access' }],
  ['side by side', { name: 'compare', productIds: ['sourdough', 'croissant'] }],
  ['what is needed', { name: 'how-to', howToId: 'how-to-bean-soup', step: 0 }],
  ['a step', { name: 'how-to', howToId: 'how-to-bean-soup', step: 1 }],
  ['a question', { name: 'guide', guideId: 'guide-milk', answers: [] }],
  ['its cost', { name: 'guide', guideId: 'guide-milk', answers: ['any', 'any', 'any'] }],
  ['a short list', { name: 'guide', guideId: 'guide-milk', answers: ['any', 'any', 'any', 'any'] }],
  ['narrowed', { name: 'category', category: mark('Bakery') }],
];

let built: BuiltPage;
beforeAll(async () => {
  const facts = sampleShopFacts(markedProducts, Date.now());
  const guides = facts.guides.map((guide) => ({
    ...guide,
    category: guide.category && mark(guide.category),
  }));
  built = await buildShopPage(markedProducts, { ...facts, guides });
});
afterAll(() => built.close());

async function open(options: BrowserContextOptions = KIOSK): Promise<Page> {
  const { page } = await built.open(options);
  await page.evaluate(() => {
    document.documentElement.dataset['surface'] = 'kiosk';
  });
  return page;
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const intend = (page: Page, intent: ShopIntent) =>
  page.evaluate((detail) => window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail })), intent);
const chooseArabic = async (page: Page) => {
  await button(page, /^Language/).tap();
  await button(page, 'العربية').tap();
  await page.getByRole('heading', { name: 'عمّ تبحث؟' }).waitFor();
};

describe('access', () => {
  it('KSK-34 in a language that nobody speaks no text of any page is plain', {
    timeout: 240_000,
  }, async () => {
    const page = await open();
    await page.evaluate(async () => {
      window.shop.store = { name: '⟦Market⟧', language: 'en-GB', currency: 'GBP' };
      window.shop.displayName = '⟦Kiosk⟧';
      await window.speakPseudo();
    });
    const look = async (step: string) => {
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await plainTexts(page), step).toEqual([]);
    };
    const set = (parts: Record<string, unknown>) =>
      page.evaluate(async (parts) => {
        Object.assign(window.shop, parts);
        await window.shop.updateComplete;
      }, parts);
    await look('home');
    await page.getByRole('searchbox').tap();
    await look('search');
    await page.getByRole('searchbox').fill('croissant');
    await look('found');
    await page.getByRole('searchbox').fill('zzzzzz');
    await look('found nothing');
    await button(page, /Hómé/).tap();
    await button(page, /^⟦Évéryth/).tap();
    await look('shelf');
    await page.locator('product-grid button[data-product="croissant"]').tap();
    await look('product');
    await button(page, /Ádd tó my/).tap();
    await look('on the list');
    for (const [step, view] of PRODUCT_PAGES) {
      await intend(page, { kind: 'open', view });
      await page.locator(`main > :not(idle-dialog) >> h1 >> nth=0`).waitFor();
      await look(step);
    }
    await intend(page, { kind: 'judge', productId: 'croissant', fits: false, list: 'ideas' });
    await look('put away');
    await intend(page, { kind: 'comparing', on: true });
    await look('picking');
    await button(page, /My líst/).tap();
    await look('list');
    await button(page, /Táké.*óff/).tap();
    await look('empty list');
    await button(page, /Tó my phóné/).tap();
    await look('waiting for a code');
    await set({
      offer: { url: 'http://192.168.1.20/p/x', code: 'BCDFGHJK', rotateAt: 5e12, expiresAt: 5e12 },
    });
    await look('offer');
    await set({ offer: null, offerProblem: 'unavailable' });
    await look('offline');
    await set({ offerProblem: 'session-taken' });
    await look('taken');
    await set({ visit: MATCHING });
    await look('match');
    const suggestions = markedProducts.slice(1, 5).map((product, n) => ({
      product,
      contentClass: 'L2',
      reason: [
        { rule: 'merchant', with: product.name },
        { rule: 'bought-together', with: product.name },
        { rule: 'same-category', category: product.category },
        { rule: 'earlier-visit' },
      ][n],
    }));
    await set({ visit: { ...MATCHING, state: 'active', suggestions } });
    await look('connected');
    await button(page, /Lángúágé/).tap();
    await look('languages');
    await set({ idleWarning: 17 });
    await look('idle');
    await page.context().close();
  });

  it('KSK-34 would find a text that is in no catalogue', async () => {
    const page = await open();
    expect(await plainTexts(page)).toContain('What are you looking for?');
    await page.context().close();
  });

  it('KSK-35 a language is two touches away, in its own name and direction, and goes with the session', async () => {
    const page = await open();
    await chooseArabic(page);
    const shop = page.locator('shop-app');
    expect([await shop.getAttribute('lang'), await shop.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    const home = await button(page, 'الرئيسية').boundingBox();
    const done = await button(page, 'انتهيت').boundingBox();
    expect(home?.x).toBeGreaterThan(done?.x ?? Number.POSITIVE_INFINITY);
    // What the merchant wrote is in the merchant's language, whoever reads it.
    expect(await page.locator('product-grid .name').first().getAttribute('lang')).toBe('en-GB');
    await page.evaluate(() => window.shop.wipe());
    await page.getByRole('heading', { name: 'What are you looking for?' }).waitFor();
    expect(await shop.getAttribute('dir')).toBe('ltr');
    await page.context().close();
  });

  it('KSK-36 in reach mode nothing to touch is in the upper half, also the idle warning', async () => {
    const page = await open();
    await button(page, /^Lower/).tap();
    await page.getByRole('searchbox').tap();
    const tops = () =>
      page.evaluate(() => {
        const found: number[] = [];
        const walk = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) walk(element.shadowRoot);
            if (element.matches('button, a, input') && element.checkVisibility())
              found.push(element.getBoundingClientRect().top);
          }
        };
        walk(document);
        return Math.min(...found);
      });
    expect(await tops()).toBeGreaterThanOrEqual(960);
    // While the keys are there, what is found has the room of the menu.
    await expect.poll(() => button(page, /^Home/).count()).toBe(0);
    await button(page, 'Hide the keyboard').tap();
    expect(await tops()).toBeGreaterThanOrEqual(960);
    await button(page, /^Home/).tap();
    expect(await page.locator('main').evaluate((main) => main.getBoundingClientRect().top)).toBeGreaterThan(
      960,
    );
    await page.evaluate(async () => {
      window.shop.idleWarning = 12;
      await window.shop.updateComplete;
    });
    await page.getByText('12 seconds').waitFor();
    const stay = await button(page, 'I’m still here').boundingBox();
    expect(stay?.y).toBeGreaterThan(960);
    await page.context().close();
  });

  it('KSK-37 reads each page aloud by voices of this device alone, in the language of the words, until it is told not to', async () => {
    const page = await open();
    expect(await button(page, 'Read aloud').count()).toBe(0);
    await page.addInitScript(fakeVoices);
    await page.reload();
    await button(page, 'Read aloud').tap();
    await expect.poll(() => spoken(page)).toContainEqual(['en-GB-local', 'What are you looking for?']);
    expect(await page.evaluate(() => window.shop.attention)).toBe('listening');
    await chooseArabic(page);
    await expect.poll(() => spoken(page)).toContainEqual(['ar-local', 'عمّ تبحث؟']);
    await button(page, 'قائمتي').tap();
    await expect.poll(() => spoken(page)).toContainEqual(['ar-local', 'قائمتك فارغة']);
    const said = await spoken(page);
    // A name in the merchant's language is said by a voice that can.
    expect(said).toContainEqual(['en-GB-local', markedProducts[0]?.category]);
    expect(said.filter(([voice]) => !voice.endsWith('-local'))).toEqual([]);
    await page.evaluate(() => window.shop.wipe());
    expect(await page.evaluate(() => window.shop.attention)).toBe('browsing');
    await page.context().close();
  });

  it('KSK-38 the whole way can be gone by keyboard alone', { timeout: 180_000 }, async () => {
    const page = await open();
    await page.locator('main').focus();
    await tabTo(page, /^Everything|⟦Bakery⟧/);
    await page.keyboard.press('Enter');
    await tabTo(page, /Butter croissant/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Add to my list/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^My list/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'My list' }).waitFor();
    await tabTo(page, /Text size/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Language/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.locator('.languages').waitFor();
    await tabTo(page, /^Done/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Clear it now/);
    await page.keyboard.press('Enter');
    const ended = await page.evaluate(() => window.told.filter(([name]) => name === 'shop-end').length);
    expect(ended).toBe(1);
    await page.context().close();
  });

  it('KSK-157 a letter that is typed anywhere begins a search, and none that is meant for a field or a code', async () => {
    const page = await open();
    await page.keyboard.type('cro');
    await expect.poll(() => page.getByRole('searchbox').inputValue(), { timeout: 20_000 }).toBe('cro');
    await page.locator('product-grid button[data-product="croissant"]').waitFor();
    await page.keyboard.type('issant');
    expect(await page.getByRole('searchbox').inputValue()).toBe('croissant');
    await intend(page, { kind: 'open', view: { name: 'pick-up' } });
    await page.locator('pick-up-panel h1').waitFor();
    await page.keyboard.type('xyz');
    expect(await page.evaluate(() => window.shop.renderRoot.querySelector('pick-up-panel') !== null)).toBe(
      true,
    );
    await page.context().close();
  });

  it.each([
    [1080, 1920],
    [820, 1180],
    [390, 844],
  ])(
    'KSK-39 in Arabic, in Japanese, large, high in contrast and low nothing is cut off or too small, %i x %i',
    {
      timeout: 240_000,
    },
    async (width, height) => {
      const page = await open({ viewport: { width, height }, hasTouch: true });
      const inspect = async (step: string) => {
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.target])).toEqual([]);
        expect(await smallTargets(page), step).toEqual([]);
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth), step).toBeLessThanOrEqual(
          width,
        );
        const dock = await page
          .locator('shop-app .dock')
          .evaluate((dock) => [dock.scrollWidth, dock.clientWidth]);
        expect(dock[0], step).toBe(dock[1]);
      };
      await button(page, /^Language/).tap();
      await inspect('languages');
      await button(page, '日本語').tap();
      await page.getByRole('heading', { name: '何をお探しですか？' }).waitFor();
      await inspect('Japanese');
      await button(page, /^言語/).tap();
      await button(page, 'العربية').tap();
      await page.getByRole('heading', { name: 'عمّ تبحث؟' }).waitFor();
      await inspect('Arabic');
      await button(page, 'تباين عالٍ').tap();
      await button(page, /^حجم النص/).tap();
      await button(page, /^حجم النص/).tap();
      await inspect('large and high in contrast');
      await button(page, /^إنزال الصفحة/).tap();
      await inspect('low');
      await page.context().close();
    },
  );
});
