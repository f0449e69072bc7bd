import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PhoneStage } from './phone-stage.ts';

const PATIENCE = { timeout: 30_000 };
let stage: PhoneStage;
beforeAll(async () => {
  stage = await PhoneStage.open();
}, 120_000);
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.takePhone();
  stage.page.setDefaultTimeout(PATIENCE.timeout);
});
afterEach(() => stage.putPhoneAway());

const say = (text: string | RegExp) => stage.page.getByText(text).first().waitFor(PATIENCE);
const shot = async (name: string) => {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  await stage.page.setViewportSize({ width: 390, height: 844 });
  await stage.page.screenshot({ path: `${folder}/phone-${name}.png`, fullPage: true });
  await stage.page.setViewportSize({ width: 320, height: 640 });
};

describe('holding and asking on the phone', () => {
  it('HLD-14 one tap holds the list; its code is there and on this phone, and one tap lets it go', async () => {
    await stage.asGuest();
    await stage.list('rice', 1);
    await stage.page.locator('phone-list li').first().waitFor(PATIENCE);
    await stage.button('Hold my list for me').click();
    await say(/^Put aside for you until/);
    await stage.button('Held for me').click();
    // Within a day it counts down; where the sample shop is shut until later than that it says until when.
    await say(/:\d\d left|Until \w+/);
    await say(/^On the bag: H-/);
    expect(await stage.page.locator('hold-card .letters').innerText()).toMatch(
      /^[A-Z]{4} [A-Z]{4} [A-Z]{4}$/,
    );
    await stage.inspect('held');
    await shot('held');
    expect(await stage.page.evaluate(() => localStorage.getItem('vitrine-holds'))).toContain('H-');
    await stage.button('Let it go').click();
    await say('You let it go.');
    expect(await stage.page.evaluate(() => localStorage.getItem('vitrine-holds'))).toBeNull();
  }, 180_000);

  it('ASK-6 a link is made of the list; a friend without a visit chooses by it, and only the asking phone sees what', async () => {
    await stage.asGuest();
    await stage.list('rice', 1);
    await stage.page.locator('phone-list li').first().waitFor(PATIENCE);
    await stage.button('Ask friends').click();
    await stage.page.getByRole('checkbox').first().check();
    await stage.button('Make a link').click();
    await stage.page.locator('poll-card qr-code').waitFor(PATIENCE);
    await stage.inspect('asked');
    await shot('asked');
    const [poll] = await stage.server.storage.db.selectFrom('friend_poll').selectAll().execute();
    const friend = await stage.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await friend.newPage();
    await page.goto(`${stage.server.origin}/phone?ask=${poll?.id}`);
    const choice = page.locator('poll-vote-view .choice').first();
    await choice.click(PATIENCE);
    await page.getByText('Thank you. Your answer counts.').waitFor(PATIENCE);
    await page.reload();
    await page.locator('.choice[aria-pressed=true]').first().waitFor(PATIENCE);
    expect(await friend.cookies()).toEqual([]);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/phone-vote.png` });
    await friend.close();
    await stage.button('Back').click();
    await stage.button('Ask friends').click();
    await stage.page.locator('poll-card .votes b').first().filter({ hasText: '1' }).waitFor(PATIENCE);
    await stage.button('End it now').click();
    await say('This question has ended.');
  }, 180_000);
});
