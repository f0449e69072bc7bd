import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

it('KSK-176 the statement of access is one touch away on every page, in the language spoken, and axe finds nothing on it', {
  timeout: 90_000,
}, async () => {
  const products = sampleProducts(Date.now()).slice(0, 20);
  const built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  const { page } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  await page.evaluate(() => {
    document.documentElement.dataset['surface'] = 'kiosk';
  });
  await page.getByRole('button', { name: 'About access' }).tap();
  await page.getByRole('heading', { name: 'For everybody' }).waitFor();
  for (const said of [/EN\s301\s549/, /no Braille/, /No person with a disability/, /Stated on/])
    await page.getByText(said).waitFor();
  expect(await smallTargets(page)).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: /^Language/ }).tap();
  await page.getByRole('button', { name: 'العربية' }).tap();
  await page.getByRole('heading', { name: 'للجميع' }).waitFor();
  await built.close();
});
