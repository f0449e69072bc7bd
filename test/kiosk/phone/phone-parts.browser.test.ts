import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Purpose } from '../../../shared/model/visit.ts';
import { tell } from '../../../signage-server/messages/tell.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { focusedName, tabTo } from '../../support/keyboard.ts';
import { PhoneStage } from './phone-stage.ts';

const SLOW = { timeout: 60_000 };
const DAY = 86_400_000;

let stage: PhoneStage;
let page: Page;

beforeAll(async () => {
  stage = await PhoneStage.open();
}, 240_000);
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.takePhone();
  page = stage.page;
  page.setDefaultTimeout(60_000);
});
afterEach(() => stage.putPhoneAway());

/** Remembered, with every purpose on, something on the list and something to be told. */
async function everything(): Promise<void> {
  await stage.scan();
  await stage.button('They match').click();
  for (const one of await page.getByRole('switch').all()) await one.click();
  await page.getByLabel(/16 or older/).check();
  await stage.button('Remember me').click();
  await page.getByRole('heading', { name: 'My list' }).waitFor(SLOW);
  await stage.list('croissant', 1);
  await page.getByText('Butter croissant').first().waitFor(SLOW);
}

/** As if it were known that now is no quiet hour: the person has none. */
async function beTold(about: string): Promise<void> {
  const { storage, now } = stage.server.deps;
  await storage.write(async (tx) => {
    const rows = await tx.selectFrom('customer').select('id').orderBy('created_at', 'desc').execute();
    const customerId = rows[0]?.id ?? '';
    const wishes = { topicsOff: [], kindsOff: [], channels: ['phone-page'], quiet: null, perWeek: 14 };
    await tx
      .insertInto('customer_wish')
      .values({ customer_id: customerId, wishes: JSON.stringify(wishes), updated_at: now() })
      .execute();
    const at = now();
    await tell(tx, {
      customerId,
      kind: 'back-in-stock',
      topic: null,
      ref: about,
      about,
      at,
      until: at + DAY,
    });
  });
  await tellDue(stage.server.deps);
}

const rowsOf = (place: 'home' | 'choices') =>
  page.locator(`part-menu${place === 'choices' ? '[place=choices]' : ':not([place])'} li button`);

/** Opens every part of a menu, looks at it, and comes back. Returns how many there were. */
async function eachPart(place: 'home' | 'choices', look: (name: string) => Promise<void>): Promise<number> {
  const names = (await rowsOf(place).allInnerTexts()).map((text) => text.trim());
  for (const name of names) {
    await rowsOf(place).filter({ hasText: name }).first().click();
    await page.locator('main h1').first().waitFor(SLOW);
    await page.waitForLoadState('networkidle');
    await look(name);
    await stage.button('Back').first().click();
  }
  return names.length;
}

describe('parts of the phone page', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`PHN-13 has nothing for axe to find in any part, ${colorScheme}, at 320 px`, {
      timeout: 240_000,
    }, async () => {
      await page.emulateMedia({ colorScheme });
      await everything();
      await beTold('Fragrant rice');
      await page.getByText('Fragrant rice is here again.').waitFor(SLOW);
      await stage.inspect('for you');
      expect(await eachPart('home', stage.inspect.bind(stage))).toBeGreaterThanOrEqual(6);
      await stage.button('My choices').click();
      await rowsOf('choices').first().waitFor(SLOW);
      expect(await eachPart('choices', stage.inspect.bind(stage))).toBeGreaterThanOrEqual(3);
    });

  it('PHN-26 every part is opened and left by keyboard alone, and begins with its own heading', {
    timeout: 240_000,
  }, async () => {
    await everything();
    const names = (await rowsOf('home').allInnerTexts()).map((text) => text.trim());
    for (const name of names) {
      await tabTo(page, new RegExp(`^${name}$`));
      await page.keyboard.press('Enter');
      await page.locator('.part h1, .part h2').first().waitFor(SLOW);
      await tabTo(page, /^Back$/);
      await page.keyboard.press('Enter');
      await stage.heading('My list');
      expect(await focusedName(page), 'the focus is at the page’s beginning').not.toBe(name);
    }
    expect(names.length).toBeGreaterThanOrEqual(6);
  });

  it(
    'VIS-23 what is new stands at the top until it is seen, and one tap stops more of it',
    SLOW,
    async () => {
      await everything();
      await beTold('Fragrant rice');
      await page.getByText('Fragrant rice is here again.').waitFor(SLOW);
      await stage.button('No more of these: Fragrant rice is here again.').click();
      await page.getByText('You are not told of these any more.').waitFor(SLOW);
      await expect.poll(() => page.getByText('Fragrant rice is here again.').count(), SLOW).toBe(0);
      expect(await page.getByRole('heading', { name: 'New for you' }).count()).toBe(0);
    },
  );

  it('PHN-27 to refuse takes as many taps as to accept, and a return visit is one scan and one tap', {
    timeout: 240_000,
  }, async () => {
    let taps = 0;
    const tap = async (name: string) => {
      taps += 1;
      await stage.button(name).click();
    };
    await stage.scan();
    await tap('They match');
    await tap('Go on as a guest');
    await stage.heading('My list');
    expect(taps, 'as a guest, who agrees to nothing').toBe(2);
    await tap('End visit');
    await stage.heading('The kiosk is clear');
    await everything();
    const count = await page.getByText('Butter croissant').count();
    expect(count).toBeGreaterThan(0);
    await stage.button('My choices').click();
    const switches = page.getByRole('switch');
    await switches.first().waitFor(SLOW);
    for (const [index, purpose] of Purpose.options.entries()) {
      const one = switches.nth(index);
      // The same switch, once: giving is one tap (everything() did it), and so is withdrawing, without a question.
      await one.click();
      await expect.poll(() => one.isChecked(), { timeout: 20_000, message: purpose }).toBe(false);
      expect(await page.getByRole('dialog').count()).toBe(0);
      await one.click();
      await expect.poll(() => one.isChecked(), { timeout: 20_000, message: purpose }).toBe(true);
    }
    await stage.button('Back').first().click();
    await stage.button('End visit').click();
    await stage.heading('The kiosk is clear');
    taps = 0;
    await stage.scan();
    await tap('They match');
    await stage.heading('My list');
    await page.getByText('Butter croissant').first().waitFor(SLOW);
    expect(taps, 'the next time').toBe(1);
  });

  it('PHN-5 takes the letters on a phone that was here before, too: after a visit and days later', {
    timeout: 120_000,
  }, async () => {
    const type = async () => {
      const { code } = await stage.offer();
      await page.getByLabel(/eight letters/).fill(code);
      await stage.button('Connect').click();
      await stage.heading('Do these match the screen?');
    };
    await stage.asGuest();
    await stage.button('End visit').click();
    await stage.heading('The kiosk is clear');
    await page.getByLabel(/eight letters/).fill('BBBBBBBB');
    await stage.button('Connect').click();
    await page.getByText(/No screen shows these letters/).waitFor(SLOW);
    await stage.heading('The kiosk is clear');
    await type();
    await stage.button('No, stop').click();
    await stage.heading('The kiosk is clear');
    await page.clock.setFixedTime(Date.now() + DAY / 2);
    await page.reload();
    await stage.heading('Take your list from the big screen');
    expect(await page.getByRole('heading', { name: 'The kiosk is clear' }).count()).toBe(0);
    await type();
  });
});
