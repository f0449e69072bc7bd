import type { Page } from '@playwright/test';

const MOST_STOPS = 80;

/** The words by which a screen reader would call what has the focus, however deep in shadow roots it lies. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return '';
    const labels = (focused as HTMLInputElement).labels;
    const words =
      focused.getAttribute('aria-label') ??
      labels?.[0]?.textContent ??
      (focused as HTMLElement).innerText ??
      '';
    return words.replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what has the focus is called so. Throws with all stops on the way when nothing is. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const words = await focusedName(page);
    if (name.test(words)) return;
    stops.push(words);
  }
  throw new Error(`Tab never came to ${name}; it came to: ${stops.join(' | ')}`);
}
