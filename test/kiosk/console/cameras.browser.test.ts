import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNS } from '../../../kiosk/console/cameras/sign-words.ts';
import { readStore, saveStore } from '../../../signage-server/storage/store.ts';
import { readQr } from '../../support/screen-qr.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

/** From a check that was so long ago the next is due, in whatever month it was. */
const LONGEST_SIX_MONTHS_MS = 184 * 86_400_000;

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(async () => {
  await shop.close();
});

const open = async (path: string) => {
  await page.goto(`${shop.server.origin}/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

async function expectNoFaults(where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`),
    where,
  ).toEqual([]);
}

const now = () => page.locator('camera-switch-card').getByRole('status');

describe('cameras', () => {
  it('CON-95 a posture is refused beside the fields that are missing, the reason among them, and set once they are there', async () => {
    await open('/cameras');
    const form = page.locator('posture-form');
    await form.getByLabel('Contact for questions').fill('');
    await form.getByRole('button', { name: 'Set posture P3' }).click();
    await see(form.getByLabel('Contact for questions')).toHaveAttribute('aria-invalid', 'true');
    await see(form.getByLabel('Contact for questions')).toBeFocused();
    await see(form.getByLabel('Why')).toHaveAttribute('aria-invalid', 'true');
    await see(form.getByLabel('Also estimate gender presentation')).toBeDisabled();
    await form.getByText('Stays off:').waitFor();
    await form.getByRole('radio', { name: /P2/ }).check();
    await see(form.getByLabel('Also estimate gender presentation')).toHaveCount(0);
    await form.getByLabel('Contact for questions').fill('privacy@marlowe.example');
    await form.getByLabel('Why').fill('counting is enough');
    await form.getByRole('button', { name: 'Set posture P2' }).click();
    await page.getByText('The posture is now P2.').waitFor();
    await see(now()).toContainText('Cameras run at P2, counting');
    await see(form.getByLabel('Why')).toHaveValue('');
  });

  it('AUD-R14 the switch turns every camera off with a reason, from the keyboard alone, and on again', async () => {
    await open('/cameras');
    await page.getByRole('button', { name: 'Turn every camera off' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('camera-switch-dialog');
    await see(dialog.getByLabel('Why')).toBeFocused();
    await page.keyboard.press('Enter');
    await see(dialog.getByLabel('Why')).toHaveAttribute('aria-invalid', 'true');
    await expectNoFaults('the switch’s dialog');
    await page.keyboard.type('a customer objected');
    await page.keyboard.press('Enter');
    await see(now()).toContainText('Every camera is off: somebody of the store has turned all cameras off.');
    await open('');
    await page.getByText('Every camera is off: somebody of the store').waitFor();
    await open('/cameras');
    await page.getByRole('button', { name: 'Let cameras on again' }).click();
    await dialog.getByLabel('Why').fill('settled with them');
    await dialog.getByRole('button', { name: 'Let them on' }).click();
    await see(now()).toContainText(/Cameras run at P[23]/);
  });

  it('AUD-R26 an overdue check turns every camera off and says so; what was found brings them back', async () => {
    const { storage, deps } = shop.server;
    const age = (days: number) =>
      storage.write(async (tx) => {
        const store = await readStore(tx);
        const checkedAt = deps.now() - LONGEST_SIX_MONTHS_MS + days * 86_400_000;
        await saveStore(tx, { ...store, cameras: { ...store.cameras, checkedAt } }, deps.now());
      });
    await age(10);
    await open('');
    await page.getByText(/The six-monthly check of the cameras is due/).waitFor();
    await age(0);
    await open('/cameras');
    await see(now()).toContainText('Every camera is off: the six-monthly check is overdue.');
    await expectNoFaults('overdue');
    await page.getByRole('button', { name: 'Do the check' }).click();
    const dialog = page.locator('camera-check-dialog');
    await dialog.getByRole('button', { name: 'Keep what I found' }).click();
    await see(dialog.getByRole('textbox', { name: 'Cameras' })).toBeFocused();
    for (const [label, found] of [
      ['Cameras', 'Both hang where they should.'],
      ['Memory', 'Flat on both screens.'],
      ['Notices and signs', 'All there and readable.'],
    ] as const)
      await dialog.getByRole('textbox', { name: label }).fill(found);
    await dialog.getByRole('button', { name: 'Keep what I found' }).click();
    await see(now()).toContainText(/Cameras run at P[23]/);
    await page
      .locator('camera-check-card')
      .getByText(/The next one is due/)
      .waitFor();
  });

  it('CON-240 a store manager may turn cameras off and do the check, and sees neither form nor papers', async () => {
    const manager = await shop.enter('manager', { reducedMotion: 'reduce' });
    await manager.page.goto(`${shop.server.origin}/console/cameras`);
    await manager.page.getByRole('button', { name: 'Turn every camera off' }).waitFor();
    await see(manager.page.locator('posture-form')).toHaveCount(0);
    await see(manager.page.getByRole('link', { name: /Record of changes|assessment/ })).toHaveCount(0);
    await manager.page.context().close();
  });
});

describe('signs', () => {
  const sheet = () => page.locator('sign-sheet');

  it.each(Object.entries({ entrance: [595, 842], sticker: [298, 210] }))(
    'AUD-R11 each %s is one page of its size, with all of its words on it, in every language',
    async (format, [width = 0, height = 0]) => {
      await open('/cameras/signs');
      await page.getByLabel('Sign', { exact: true }).selectOption(format);
      for (const language of Object.keys(SIGNS)) {
        await page.getByLabel('Language').selectOption(language);
        for (const posture of ['P1', 'P2', 'P3']) {
          await page.getByLabel('What it tells of').selectOption(posture);
          await expect.poll(overflow, { timeout: 5000 }).toBeLessThanOrEqual(1);
        }
        const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
        expect([language, pdf.match(/\/Type \/Page\b(?!s)/g)?.length]).toEqual([language, 1]);
        const [, w = 0, h = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
        expect([Math.round(Number(w)), Math.round(Number(h))]).toEqual([width, height]);
        const font = { ar: 'NotoSansArabic', ja: 'NotoSansJP' }[language] ?? 'Figtree';
        expect(pdf).toContain(`+${font}`);
      }
    },
    60_000,
  );

  it('AUD-R11 a sign carries icon, sentence, who answers for it, and a QR that opens the info page', async () => {
    await open('/cameras/signs');
    await page.getByLabel('Language').selectOption('ar');
    await see(sheet()).toHaveAttribute('dir', 'rtl');
    await page.getByLabel('Who answers for it').fill('متجر مارلو');
    await see(sheet()).toContainText('متجر مارلو');
    await see(sheet()).toContainText('privacy@marlowe.example');
    await see(sheet().locator('ui-icon').first()).toBeVisible();
    // This server listens on its own machine alone.
    await see(page.getByText('The code leads to localhost, which no phone reaches')).toBeVisible();
    expect(await readQr(sheet())).toBe(`${shop.server.deps.outsideOrigin()}/phone?about=camera&language=ar`);
  });

  /** By how many pixels the words reach below the sheet's foot, or the sheet below its own edge. */
  const overflow = () =>
    sheet().evaluate((element) => {
      const root = element.shadowRoot;
      const [article, words, foot] = ['article', '.words', '.foot'].map((part) => root?.querySelector(part));
      if (!article || !words || !foot) return Number.POSITIVE_INFINITY;
      const below = words.getBoundingClientRect().top + words.scrollHeight - foot.getBoundingClientRect().top;
      return Math.max(below, article.scrollHeight - article.clientHeight);
    });
});

describe('papers and record', () => {
  it.each([
    ['assessment', 'Data protection impact assessment'],
    ['processing', 'Record of processing activities'],
  ])(
    'CON-241 the %s is read on the page, printed without the page around it, and saved as text',
    async (kind, title) => {
      await open(`/cameras/papers/${kind}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download as text' }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^${kind}-\\d{4}-\\d\\d-\\d\\d\\.md$`));
      await page.emulateMedia({ media: 'print' });
      await see(page.getByRole('navigation', { name: 'Console' }).first()).toBeHidden();
      await see(page.getByRole('button', { name: 'Download as text' })).toBeHidden();
      await page.emulateMedia({ media: null });
    },
  );

  it('AUD-R22 the record shows who, what and why, and raises an alarm when its chain is broken', async () => {
    await open('/record');
    await page.getByText(/The chain is whole: \d+ entries/).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'All cameras turned off' });
    await see(row).toContainText('a customer objected');
    await see(row).toContainText('The owner');
    await sql`update audit set detail = '{"reason":"nothing"}' where action = 'camera.off'`.execute(
      shop.server.storage.writer,
    );
    await page.getByRole('button', { name: 'Check again' }).click();
    await see(page.locator('chain-card').getByRole('alert')).toContainText(/The chain is broken: entry \d+/);
    await expectNoFaults('a broken chain');
  });

  it.each([
    ['light', 390],
    ['dark', 1440],
  ] as const)(
    'CON-242 has nothing for axe to find, %s, %i pixels wide',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const [path, there] of [
        ['/cameras', 'posture-form'],
        ['/cameras/signs', 'sign-sheet'],
        ['/cameras/papers/assessment', 'article'],
        ['/record', 'tbody tr'],
      ] as const) {
        await open(path);
        await page.locator(there).first().waitFor();
        await expectNoFaults(`${path} at ${width}`);
      }
      expect(errors).toEqual([]);
    },
    120_000,
  );
});
