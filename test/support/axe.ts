import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A theme that has just changed is painted anew, and looked at, within this time, on a busy machine too. */
const SETTLE_MS = 60_000;

/** Axe's rules for WCAG and its best practices, with nothing left out. What is wrong has to stay wrong to count. */
export async function expectNoAxeViolation(page: Page, where: string): Promise<void> {
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect(found, where).toEqual([]);
  }).toPass({ timeout: SETTLE_MS });
}
