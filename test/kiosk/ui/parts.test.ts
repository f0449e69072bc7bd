import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UiDialog } from '../../../kiosk/ui/dialog.ts';
import type { showToast } from '../../../kiosk/ui/show-toast.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';

declare global {
  interface Window {
    showToast: typeof showToast;
  }
}

let built: BuiltPage;
beforeAll(async () => {
  built = await buildPage(join(import.meta.dirname, 'page'));
});
afterAll(() => built.close());

function pathsOf(page: Page, selector: string): Promise<(string | null)[]> {
  return page.locator(selector).evaluateAll((icons) => {
    return icons.map((icon) => icon.shadowRoot?.querySelector('path')?.getAttribute('d') ?? null);
  });
}

describe('the parts in Chromium, under the product’s own policy', () => {
  test('UI-6 Web Awesome draws our icons, fetches nothing and breaks no policy', async () => {
    const { page, errors } = await built.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('wa-icon[name=calendar] path').waitFor({ state: 'attached' });
    const [calendar, cross, unknown] = await pathsOf(page, 'wa-icon');
    expect(calendar).toMatch(/^M/);
    expect(cross).toBe('M6 6l12 12M18 6L6 18');
    expect(unknown).toBeNull();
    await expect
      .poll(() => page.locator('wa-select [part~=expand-icon] path, wa-select wa-icon path').count())
      .toBe(1);
    const origin = new URL(page.url()).origin;
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('UI-7 every icon draws inside its 24 x 24 square', async () => {
    const { page } = await built.open();
    const outside = await page.locator('main > p ui-icon').evaluateAll((icons) =>
      icons.flatMap((icon) => {
        const path = icon.shadowRoot?.querySelector('path') as SVGPathElement;
        const { x, y, width, height } = path.getBBox();
        const fits = x >= 1 && y >= 1 && x + width <= 23 && y + height <= 23 && path.getTotalLength() > 0;
        return fits ? [] : [icon.getAttribute('name')];
      }),
    );
    expect(outside).toEqual([]);
  });

  test('UI-8 a message is announced and goes by itself, a danger stays until it is dismissed', async () => {
    const { page } = await built.open();
    await page.clock.install();
    await page.evaluate(() => {
      window.showToast({ text: 'Saved', tone: 'success' });
      // Said again it stands once.
      window.showToast({ text: 'The file is damaged', tone: 'danger' });
      window.showToast({ text: 'The file is damaged', tone: 'danger' });
    });
    const log = page.getByRole('log');
    await log.getByText('Saved').waitFor();
    await page.clock.fastForward(10_000);
    await expect.poll(() => log.innerText()).toBe('The file is damaged');
    await log.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => log.innerText()).toBe('');
  });

  test('UI-11 what was said before a modal opened is read and undone in it, and what is said in it stays after', async () => {
    const { page } = await built.open();
    await page.evaluate(() => {
      const undo = { label: 'Undo', run: () => window.showToast({ text: 'Taken back', tone: 'danger' }) };
      window.showToast({ text: 'Evening is saved', action: undo });
      const modal = document.createElement('dialog');
      const inside = document.createElement('ui-toasts');
      inside.setAttribute('inside', '');
      modal.append(inside);
      document.body.append(modal);
      modal.showModal();
    });
    // One place alone: behind the modal nobody could press it.
    const inModal = page.locator('dialog > ui-toasts').getByRole('log');
    await expect.poll(() => page.locator('[role=log]').count()).toBe(1);
    await inModal.getByText('Evening is saved').waitFor();
    await inModal.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => inModal.innerText()).toBe('Taken back');
    await page.locator('dialog:modal').evaluate((modal) => modal.remove());
    await expect.poll(() => page.locator('main > ui-toasts').getByRole('log').innerText()).toBe('Taken back');
  });

  test('UI-9 a dialog closes by Escape, by its button and by the backdrop, unless it must be answered', async () => {
    const { page } = await built.open();
    const dialog = page.locator('ui-dialog');
    const open = (fixed: boolean) =>
      dialog.evaluate((element: UiDialog, value) => {
        element.fixed = value;
        element.open = true;
        element.addEventListener('ui-close', () => {
          element.open = false;
        });
        return element.updateComplete;
      }, fixed);
    const shown = () => page.getByRole('dialog', { name: 'Delete this?' }).isVisible();
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Close', exact: true }).click(),
      () => page.mouse.click(5, 5),
    ]) {
      await open(false);
      expect(await shown()).toBe(true);
      await close();
      await expect.poll(shown).toBe(false);
    }
    await open(true);
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    expect(await shown()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('UI-10 axe finds nothing in the %s theme', async (colorScheme) => {
    const { page } = await built.open({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});
