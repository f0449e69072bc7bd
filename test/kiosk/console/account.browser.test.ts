import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as playwright } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../support/authenticator-app.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

/** A shared machine is slow, and how slow is no business of these tests. */
const see = playwright.configure({ timeout: 20_000 });

let shop: ConsoleShop;
beforeAll(async () => {
  shop = await openConsoleShop('off');
});
afterAll(() => shop.close());

async function enter(role: 'owner' | 'admin' | 'merchandiser') {
  const entered = await shop.enter(role, { reducedMotion: 'reduce' });
  entered.page.setDefaultTimeout(20_000);
  return entered;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${shop.server.origin}/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
};

test('CON-330 an authenticator app is set up by its code, asked for at the next sign-in, and turned off', async () => {
  const { page, errors } = await enter('merchandiser');
  await open(page, '/account');
  await page.getByRole('button', { name: 'Choose a password' }).click();
  await page.getByLabel('Password', { exact: true }).fill('four unrelated words');
  await page.getByRole('button', { name: 'Set password' }).click();
  const address = (await page.locator('account-page .head p').innerText()).split(', ')[1] ?? '';

  await page.getByRole('button', { name: 'Set up: Authenticator app' }).click();
  const dialog = page.locator('app-dialog');
  await dialog.getByLabel('Your password').fill('not my password');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByText('That is not your password.').waitFor();
  await dialog.getByLabel('Your password').fill('four unrelated words');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  const uri = `otpauth://totp/x?secret=${await dialog.locator('code').innerText()}`;
  await dialog.getByLabel('Code', { exact: true }).fill(codeOf(uri, 50));
  await dialog.getByRole('button', { name: 'Turn on' }).click();
  await dialog.getByText('That code is not right').waitFor();
  await expectNoFaults(page);
  await dialog.getByLabel('Code', { exact: true }).fill(codeOf(uri));
  await dialog.getByRole('button', { name: 'Turn on' }).click();
  await see(dialog.locator('recovery-codes li')).toHaveCount(10);
  const recovery = await dialog.locator('recovery-codes li').first().innerText();
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await see(page.locator('ways-in-card')).toContainText('On; 10 recovery codes left');

  await signOut(page);
  await page.getByLabel('E-mail').fill(address);
  await page.getByLabel('Password').fill('four unrelated words');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'One more step' }).waitFor();
  await see(page.getByLabel('Code')).toBeFocused();
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('After five wrong ones begin anew.').waitFor();
  await expectNoFaults(page);
  await page.getByLabel('Code').fill(recovery);
  await page.getByRole('button', { name: 'Go on' }).click();
  const card = page.locator('ways-in-card');
  await see(card).toContainText('On; 9 recovery codes left');

  await card.getByRole('button', { name: 'Turn off: Authenticator app' }).click();
  const end = page.locator('app-act-dialog');
  await end.getByLabel('Your password').fill('four unrelated words');
  await end.getByRole('button', { name: 'Turn off' }).click();
  await see(card).toContainText('Off: a password alone lets in');
  expect(errors).toEqual([]);
});

test('CON-331 a passkey is made by the device, signs in without a password, and is deleted', async () => {
  const { page, errors } = await enter('merchandiser');
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await open(page, '/account');
  const card = page.locator('ways-in-card');
  const dialog = page.locator('passkey-dialog');
  await card.getByRole('button', { name: 'Add a passkey' }).click();
  await dialog.getByLabel('Name').fill('My laptop');
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await see(card).toContainText('My laptop');
  await expectNoFaults(page);
  await card.getByRole('button', { name: 'Add a passkey' }).click();
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByText('Perhaps this device has one for you already.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await see(card).toContainText('last used');
  await card.getByRole('button', { name: 'Delete: My laptop' }).click();
  await page.locator('confirm-dialog').getByRole('button', { name: 'Delete' }).click();
  await see(card).not.toContainText('My laptop');
  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page
    .getByText('This passkey lets nobody in here.')
    .or(page.getByText('No passkey of this device'))
    .first()
    .waitFor();
  await expectNoFaults(page);
  expect(errors).toEqual([]);
});

test('CON-332 somebody is given a new link, reset, signed out and removed; an invitation is withdrawn', async () => {
  const { page, errors } = await enter('owner');
  const { page: other } = await enter('admin');
  await open(page, '/people');
  const row = page.getByRole('row').filter({ hasText: 'The admin' });
  await see(row).toContainText('Signed in on 1 device');
  const dialog = page.locator('link-dialog');
  await row.getByRole('button', { name: 'Reset sign-in: The admin' }).click();
  await dialog.getByRole('button', { name: 'Reset and make a link' }).click();
  const link = await dialog.getByLabel('One-time sign-in link').inputValue();
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await see(row).toContainText('Signed out');
  await other.getByRole('heading', { name: 'Sign in' }).waitFor();
  await other.goto(link);
  await other.locator('console-frame').waitFor();

  await page.reload();
  await row.getByRole('button', { name: 'Remove: The admin' }).click();
  await page.locator('confirm-dialog').getByRole('button', { name: 'Remove' }).click();
  await see(page.getByRole('region', { name: 'No longer here' })).toContainText('The admin');
  await see(row).toHaveCount(0);
  await other.getByRole('heading', { name: 'Sign in' }).waitFor();

  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.locator('invite-dialog').getByLabel('Name').fill('Wrong');
  await page.locator('invite-dialog').getByLabel('E-mail').fill('wrong@shop.example');
  await page.locator('invite-dialog').getByRole('button', { name: 'Make the account' }).click();
  await page.locator('invite-dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Withdraw: Wrong' }).click();
  await page.locator('confirm-dialog').getByRole('button', { name: 'Withdraw' }).click();
  await see(page.getByRole('row').filter({ hasText: 'wrong@shop.example' })).toHaveCount(0);
  await expectNoFaults(page);
  expect(errors).toEqual([]);
});
