import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SETTLE_MS = 300;

/** WCAG 2.2 AA and axe's best practices, with nothing left out. */
export async function expectNoAxeViolation(page: Page, where: string): Promise<void> {
  // Colours that a theme has just changed are painted anew first.
  await page.waitForTimeout(SETTLE_MS);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found, where).toEqual([]);
}
