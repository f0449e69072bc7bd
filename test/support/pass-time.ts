import type { Page } from '@playwright/test';

/** Lets so much time pass for what a page measures itself by, and for nothing else: its timers go on as they were. */
export async function passTime(page: Page, ms: number): Promise<void> {
  await page.evaluate((ms) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + ms;
  }, ms);
}
