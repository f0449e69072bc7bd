import { expect as see } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bringCustomers } from '../../../signage-server/customers/bring-customers.ts';
import { addOrder, tellStep } from '../../../signage-server/floor/order-steps.ts';
import { openPickUpByNumber } from '../../../signage-server/storage/pick-ups.ts';
import { allProducts } from '../../../signage-server/storage/products.ts';
import { PhoneStage } from './phone-stage.ts';

const PATIENCE = { timeout: 30_000 };
let stage: PhoneStage;
beforeAll(async () => {
  stage = await PhoneStage.open();
}, 120_000);
afterAll(() => stage.close());
beforeEach(() => stage.takePhone());
afterEach(() => stage.putPhoneAway());

const say = (text: string | RegExp) => stage.page.getByText(text).first().waitFor(PATIENCE);
/** For whoever looks at what is drawn: LOOK names a folder. */
async function look(name: string): Promise<void> {
  const folder = process.env['LOOK'];
  if (folder) await stage.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

async function order(number: string, kind: 'delivery' | 'repair'): Promise<void> {
  const { deps, storage } = stage.server;
  const items = [{ name: 'A brass lamp', productId: null, quantity: 1 }];
  const due = { from: deps.now() + 3_600_000, until: deps.now() + 7_200_000 };
  const made = await storage.write((tx) => addOrder(tx, { number, code: number, kind, items, due }, deps));
  expect(made.ok).toBe(true);
}
async function step(number: string, told: Parameters<typeof tellStep>[2]): Promise<void> {
  const { deps, storage } = stage.server;
  await storage.write(async (tx) => {
    const row = await openPickUpByNumber(tx, number);
    if (!row) throw new Error('no such order');
    return tellStep(tx, row, told, deps);
  });
}

/** A wrong code is answered in words of its own, and twice typed stands there once. */
async function refusedTwice(label: string, code: string, send: string, words: RegExp): Promise<void> {
  await stage.page.getByLabel(label).fill(code);
  for (let tries = 0; tries < 2; tries += 1) {
    const answered = stage.page.waitForResponse((response) => response.status() >= 400);
    await stage.button(send).click();
    await answered;
    await see(stage.page.locator('.toast')).toHaveCount(1, PATIENCE);
    await see(stage.page.locator('.toast p')).toHaveText(words, PATIENCE);
  }
  await stage.page.locator('.toast').getByRole('button').click();
}

describe('orders, questions and what other systems brought, on the phone', () => {
  it('ORD-9 BRO-15 an order is followed by its code; each step is on the page by itself, and no kiosk has it', async () => {
    await order('LAMP4711', 'delivery');
    await stage.asGuest();
    await stage.button('My orders').click();
    await stage.heading('My orders');
    await stage.button('Follow it').click();
    await say('A code has 6 to 12 letters and digits.');
    await refusedTwice('Code of your order', 'LAMP4712', 'Follow it', /^No order here has this code\./);
    await stage.page.getByLabel('Code of your order').fill('lamp 4711');
    await stage.button('Follow it').click();
    await say('We have your order.');
    await step('LAMP4711', { step: 'on-the-way', stopsAway: 3 });
    await say('3 stops before you');
    await stage.inspect('an order on the way');
    await look('orders');
    await step('LAMP4711', { step: 'on-the-way', stopsAway: 0 });
    await say('You are the next stop.');
    expect(JSON.stringify(await stage.onKiosk())).not.toMatch(/lamp/i);
    await step('LAMP4711', { step: 'delivered' });
    await stage.page.locator('order-card strong', { hasText: 'Delivered.' }).waitFor(PATIENCE);
    await stage.button('Take it off this page').click();
    await see(stage.page.locator('order-card')).toHaveCount(0, PATIENCE);
  }, 120_000);

  it('BRO-11 BRO-15 what a file brought is shown with source, proof and purpose, and used from the touch that takes it over', async () => {
    const { deps, storage } = stage.server;
    const [first] = await allProducts(storage.db);
    const bought = {
      kind: 'bought' as const,
      productId: first?.id ?? '',
      topic: null,
      at: deps.now() - 5_000_000_000,
    };
    const { codes } = await storage.write((tx) =>
      bringCustomers(
        tx,
        [
          {
            reference: uuidv7(),
            agreedAt: deps.now() - 6_000_000_000,
            proof: 'Form 17',
            purposes: ['recommend-from-purchases', 'offers-by-message'],
            facts: [bought],
          },
        ],
        { source: 'Loyalty card', nameOf: (number) => number, now: deps.now() },
      ),
    );
    await stage.remembered();
    await stage.button('My choices and data').click();
    await stage.button('From other systems of the shop').click();
    await refusedTwice('Code from the shop', 'BBBBBBBBBBBB', 'Show me', /^Nothing waits under this code/);
    await stage.page.getByLabel('Code from the shop').fill(codes[0]?.code.toLowerCase() ?? '');
    await stage.button('Show me').click();
    await say(/From “Loyalty card”/);
    await say(/Form 17/);
    await say(/have no place of their own here\. How you agreed stands below in the shop’s own words\./);
    await say('For this only your consent came along, no data about you.');
    await stage.inspect('what was brought along');
    await look('brought');
    await stage.button(/^Take it over.*Suggest from what I buy/).click();
    await say(/In use since/);
    await stage.page.getByRole('button', { name: /^Switch it off.*Suggest from what I buy/ }).click();
    await see(stage.page.locator('brought-card h3')).toHaveText(['Tell me about offers'], PATIENCE);
    await stage.button('Delete all of it').click();
    await see(stage.page.locator('brought-card')).toHaveCount(0, PATIENCE);
  }, 120_000);

  it('ANS-6 VIS-26 brands are wished for and the question left in one touch each; after a visit another is answered', async () => {
    await stage.remembered();
    await stage.button('My choices and data').click();
    await stage.button('Messages and topics').click();
    await stage.heading('Do our suggestions fit you?');
    const brands = stage.page.locator('brand-wishes');
    const [known] = (await allProducts(stage.server.storage.db))
      .map(({ brand }) => brand)
      .filter((one) => one !== '');
    await brands.getByLabel('Find a brand').fill(known ?? '');
    await brands.getByLabel(known ?? '', { exact: true }).selectOption({ label: 'First' });
    await say('Saved. It holds from now on.');
    const rows = await stage.server.storage.db.selectFrom('customer_wish').select('wishes').execute();
    expect(JSON.stringify(rows)).toContain(`brandsFirst\\":[\\"${known}`);
    await stage.inspect('wishes');
    await look('wishes');
    await stage.button('Not now').click();
    await see(stage.page.locator('question-card h2')).toHaveCount(0, PATIENCE);
    await stage.button('End visit').click();
    await stage.heading('Did you feel well looked after?');
    await stage.inspect('the question after a visit');
    await look('ended');
    await stage.button('Very well').click();
    await say('Thank you. It is counted.');
    await see(stage.page.locator('question-card h2')).toHaveCount(0, PATIENCE);
    const counts = await stage.server.storage.db.selectFrom('answer_count').selectAll().execute();
    expect(counts).toContainEqual(expect.objectContaining({ question: 'visit-felt', score: 5, count: 1 }));
  }, 120_000);
});
