import type { Page } from '@playwright/test';

/** "Done", and where a list would be lost the answer that it may be; the loop is back then. In whatever language. */
export async function pressDone(page: Page): Promise<void> {
  await page.locator('shop-nav .done').click({ timeout: 20_000 });
  const asks = page.locator('done-dialog ui-dialog[open] .button').first();
  await asks.or(page.locator('touch-invitation')).first().waitFor({ timeout: 20_000 });
  if ((await asks.count()) > 0) await asks.click({ timeout: 20_000 });
  await page.locator('touch-invitation').waitFor({ timeout: 20_000 });
}
