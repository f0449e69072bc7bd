import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_FACTS } from '../../../kiosk/shop/facts-book.ts';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { expectNoAxeViolation } from '../../support/axe.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { buildShopPage } from './shop-page.ts';

/** Long enough for a busy machine. */
const PATIENCE = { timeout: 20_000 };
const DEPARTMENTS = ['Clothes', 'Garden', 'Kitchen', 'Living'];

let built: BuiltPage;
let page: Page;
let errors: string[];

/** The demo shop's goods as a department store has them: 24 categories in four departments. */
function departmentStore(): ShopProduct[] {
  return sampleProducts(1_790_000_000_000).map((one, n) => ({
    ...one,
    department: DEPARTMENTS[n % 4] ?? '',
    category: n % 7 === 5 ? 'Other' : `${DEPARTMENTS[n % 4]} ${(n % 5) + 1}`,
  }));
}

beforeAll(async () => {
  built = await buildShopPage(departmentStore(), NO_FACTS);
  ({ page, errors } = await built.open({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
    reducedMotion: 'reduce',
  }));
  page.setDefaultTimeout(PATIENCE.timeout);
  await page.evaluate(async () => {
    document.documentElement.dataset['surface'] = 'kiosk';
    await window.mount();
  });
}, 120_000);
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

it('KSK-190 a shop of many categories is entered by its departments, and each shelf is two touches away', async () => {
  await page.evaluate(() => {
    window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail: { kind: 'home' } }));
  });
  const tiles = page.locator('category-mosaic').getByRole('button');
  await see(tiles).toHaveCount(DEPARTMENTS.length + 1, PATIENCE);
  if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/departments.png` });
  await tiles.filter({ hasText: 'Kitchen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kitchen' }).waitFor();
  await see(tiles.filter({ hasText: 'Other' })).toHaveCount(1, PATIENCE);
  await expectNoAxeViolation(page, 'a department');
  if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/department.png` });
  await tiles.filter({ hasText: 'Other' }).click();
  await page.getByRole('heading', { level: 1, name: 'Other' }).waitFor();
  const own = departmentStore().filter(
    ({ category, department }) => category === 'Other' && department === 'Kitchen',
  );
  await see(page.locator('shop-shelf header [role=status]')).toContainText(String(own.length), PATIENCE);
});
