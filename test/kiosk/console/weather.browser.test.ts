import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readWeather } from '../../../signage-server/storage/weather.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(async () => {
  await shop.close();
});

const open = async (path: string, heading: string) => {
  await page.goto(`${shop.server.origin}/console${path}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function expectNoFaults(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

it('CON-115 the weather is told in one dialog, stands on the page Live with its time, and is forgotten there', async () => {
  await open('/live', 'Live');
  await page.getByText('Nobody knows it.').waitFor();
  await button('Say what it is').click();
  await button('Tell the screens').click();
  await page.getByText('Say at least one of the two.').waitFor();
  await page.getByLabel('Sky').selectOption({ label: 'Rain' });
  await page.getByLabel('Temperature outside, °C').fill('99');
  await button('Tell the screens').click();
  await page.getByLabel('Temperature outside, °C').fill('-2.5');
  await expectNoFaults();
  await button('Tell the screens').click();
  await page.getByText('Rain, -2.5 °C').waitFor();
  expect(await readWeather(shop.server.storage.db)).toMatchObject({ sky: 'rain', temperature: -2.5 });
  await page.getByText(/Screens go by it until \d\d:\d\d/).waitFor();
  await expectNoFaults();
  await button('Forget it').click();
  await page.getByText('Nobody knows it.').waitFor();
  expect(await readWeather(shop.server.storage.db)).toBeNull();
});

it('CON-116 the key for a script is shown once when it is made, works, and is ended there', async () => {
  await open('/settings', 'Settings');
  const card = page.locator('weather-key-card');
  await card.getByRole('button', { name: 'Make a key' }).click();
  await page.getByText('Keep it now: it is not shown again.').waitFor();
  await expectNoFaults();
  const key = await card.locator('copy-link').evaluate((one) => (one as { url?: string }).url);
  const tell = () =>
    shop.server.fetch('/api/v1/weather/report', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ sky: 'snow', temperature: null }),
    });
  expect((await tell()).status).toBe(200);
  await page.reload();
  await card.getByText(/There is a key, made/).waitFor();
  expect(await page.content()).not.toContain(key);
  await card.getByRole('button', { name: 'End it' }).click();
  await card.getByText('There is no key').waitFor();
  expect((await tell()).status).toBe(401);
});

it('CON-117 a display is tagged from its page, which shows the tags, each word once', async () => {
  await open('/displays/wall-1', 'Front window');
  await button('Add tags').click();
  await see(page.getByRole('textbox', { name: 'Tags' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Tags' }).fill('window, , sunny side,window');
  await expectNoFaults();
  await button('Save').click();
  await see(page.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText([
    'window',
    'sunny side',
  ]);
  const [row] = await shop.server.storage.db
    .selectFrom('display')
    .select('tags')
    .where('id', '=', 'wall-1')
    .execute();
  expect(JSON.parse(row?.tags ?? '')).toEqual(['window', 'sunny side']);
  expect(errors).toEqual([]);
});
