import { type Page, expect as see } from '@playwright/test';
import { readQr } from './screen-qr.ts';

/** Pictures are taken outside of the tests' runner, too, which waits five seconds by itself: too few for a busy machine. */
const expect = see.configure({ timeout: 20_000 });

/** Wakes a kiosk out of its attract loop, by a finger in the middle of the picture. */
export async function wakeKiosk(kiosk: Page): Promise<void> {
  await expect(kiosk.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
  await kiosk.locator('layout-stage').tap({ force: true });
  await expect(kiosk.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible();
}

/** Types on the screen's own keyboard, and opens the product found. */
export async function findProduct(kiosk: Page, words: string, product: string): Promise<void> {
  await kiosk.getByLabel('Search the shop').tap();
  const keyboard = kiosk.getByRole('group', { name: 'On-screen keyboard' });
  for (const letter of words) {
    const key = letter === ' ' ? 'Space' : letter;
    await keyboard.getByRole('button', { name: key, exact: true }).tap();
  }
  await kiosk.locator('search-results').getByRole('button', { name: product }).tap();
  await expect(kiosk.getByRole('heading', { level: 1, name: product })).toBeVisible();
}

export async function addToList(kiosk: Page): Promise<void> {
  await kiosk.getByRole('button', { name: 'Add to my list' }).tap();
}

/** Asks for the QR and reads it as a phone's camera does: from the picture of the screen. */
export async function scanKiosk(kiosk: Page): Promise<string> {
  await kiosk.getByRole('button', { name: 'To my phone' }).tap();
  return await readKiosk(kiosk);
}

/** The code that a kiosk shows now: it is another one every 20 seconds. */
export async function readKiosk(kiosk: Page): Promise<string> {
  let read: string | null = null;
  await expect
    .poll(
      async () => {
        read = await readQr(kiosk.locator('player-shell'));
        return read;
      },
      { timeout: 20_000 },
    )
    .toMatch(/^https?:/);
  return read ?? '';
}

/** The three pictures that a screen or a phone shows, as text. */
export async function matchOf(page: Page): Promise<string[]> {
  const pictures = page.locator('match-panel match-emoji, match-view match-emoji').locator('img');
  await expect(pictures).toHaveCount(3, { timeout: 15_000 });
  return await pictures.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).alt));
}
