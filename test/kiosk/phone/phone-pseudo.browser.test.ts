import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VISIT_NOTICE } from '../../../shared/consent/notice.ts';
import { readStore, saveStore } from '../../../signage-server/storage/store.ts';
import { plainTexts } from '../../support/plain-texts.ts';
import { pseudo } from '../../support/pseudo-locale.ts';
import { markedProducts } from '../shop/marked-shop.ts';
import { PhoneStage } from './phone-stage.ts';

const SLOW = { timeout: 60_000 };

/** The brand, and what people agree to: the notice has a text of its own in every language, and its hash is signed. */
const OWN = ['Vitrine', 'at the counter of this shop', ...sentencesIn(VISIT_NOTICE)].sort(
  (a, b) => b.length - a.length,
);
const isOwn = (text: string) =>
  OWN.some((one) => one === text) ||
  MOMENT.test(text) ||
  OWN.reduce((rest, one) => rest.replace(one, ''), text).replaceAll(/[ ,]/g, '') === '';
/** "Nov 23, 2026, 7:26 AM", as the phone's own region writes it. */
const MOMENT = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M$/;
function sentencesIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sentencesIn) : [];
}
/** What is plain or too wide, by the step. */
const found: string[] = [];

let stage: PhoneStage;
let page: Page;
beforeAll(async () => {
  stage = await PhoneStage.open({ pseudo: true, products: markedProducts, kioskName: '⟦Kiosk⟧' });
  await stage.server.storage.write(async (tx) => {
    await saveStore(tx, { ...(await readStore(tx)), name: '⟦Market⟧' }, stage.server.deps.now());
  });
  await stage.takePhone();
  page = stage.page;
  page.setDefaultTimeout(60_000);
}, 240_000);
afterAll(() => stage.close());

const button = (name: string) => page.getByRole('button', { name: pseudo(name) }).first();
const heading = (name: string) => page.getByRole('heading', { name: pseudo(name) }).waitFor(SLOW);

/** Nothing plain, and nothing wider than the phone though every sentence is a third longer. */
async function look(step: string): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (const text of await plainTexts(page)) if (!isOwn(text)) found.push(`${step}: ${text}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) found.push(`${step}: ${width} px wide`);
}

async function eachPart(place: 'home' | 'choices'): Promise<number> {
  const rows = page.locator(
    `part-menu${place === 'choices' ? '[place=choices]' : ':not([place])'} li button`,
  );
  const count = await rows.count();
  for (let n = 0; n < count; n += 1) {
    const name = (await rows.nth(n).innerText()).trim();
    await rows.nth(n).click();
    await page.locator('main h1').first().waitFor(SLOW);
    await page.waitForLoadState('networkidle');
    await look(name);
    await button('Back').click();
  }
  return count;
}

it('PHN-200 in a language that nobody speaks no text of any page of the phone is plain, and all of it fits 320 px', {
  timeout: 240_000,
}, async () => {
  await page.goto(`${stage.server.origin}/phone`);
  await heading('Take your list from the big screen');
  await look('start');
  await page.getByRole('link', { name: pseudo('How accessible is this?') }).click();
  await heading('For everybody');
  await look('access');
  await page.goBack();
  await heading('Take your list from the big screen');
  const { path } = await stage.offer();
  await page.goto(stage.server.origin + path);
  await heading('Do these match the screen?');
  await look('match');
  await button('They match').click();
  await heading('How do you want to go on?');
  await look('choice');
  for (const one of await page.getByRole('switch').all()) await one.click();
  await page.getByRole('checkbox').check();
  await button('Remember me').click();
  await heading('My list');
  await look('empty list');
  await stage.list('croissant', 1);
  await page.getByText('⟦Butter croissant⟧').first().waitFor(SLOW);
  await page.waitForLoadState('networkidle');
  await look('list');
  expect(await eachPart('home')).toBeGreaterThanOrEqual(6);
  await button('My choices and data').click();
  await heading('My choices and data');
  await look('choices');
  expect(await eachPart('choices')).toBeGreaterThanOrEqual(3);
  await button('Erase everything').click();
  await look('erase');
  await button('Keep it').click();
  await button('End visit').click();
  await heading('The kiosk is clear');
  await look('ended');
  await stage.putPhoneAway();
  expect(found).toEqual([]);
});
