import type { Page } from '@playwright/test';
import { pressDone } from './press-done.ts';

/** A page back at a time by Escape, which ends a session with nothing to lose on the first page; else by "Done". */
export async function escapeOut(page: Page): Promise<void> {
  const shop = page.locator('shop-app');
  for (let presses = 0; presses < 6 && (await shop.count()) > 0; presses += 1) {
    await page.keyboard.press('Escape');
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  if ((await shop.count()) > 0) await pressDone(page);
  await page.getByRole('button', { name: 'Touch to begin' }).waitFor({ timeout: 20_000 });
}
