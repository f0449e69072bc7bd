import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callApi } from '../../support/console-hand.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

const PATIENT = { timeout: 30_000 };

let shop: ConsoleShop;
let editor: Page;
let approver: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page: editor, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
  ({ page: approver } = await shop.enter('approver', { reducedMotion: 'reduce' }));
  for (const page of [editor, approver]) page.setDefaultTimeout(PATIENT.timeout);
});
afterAll(async () => {
  await shop?.close();
});

const rename = (name: string) => callApi(editor, 'PATCH', '/api/v1/store', { name });

async function drawerOf(page: Page) {
  await page.locator('publish-bar').getByRole('button').first().click();
  const drawer = page.locator('publish-drawer');
  await drawer.locator('pending-changes section').waitFor();
  return drawer;
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

test('CON-312 the drawer says on how many screens and for how many bytes, and each change as it was and as it will be', async () => {
  await rename('Corner Shop');
  const drawer = await drawerOf(editor);
  const changes = drawer.locator('pending-changes');
  await see(changes).toContainText('screens change, all of them', PATIENT);
  await see(changes).toContainText('Nothing to download');
  await see(changes.locator('del')).toContainText('Marlowe & Daughters');
  await see(changes.locator('ins')).toContainText('Corner Shop');
  await changes.getByText('Which screens').click();
  await see(changes).toContainText('Front window');
  await expectNoFaults(editor);
});

test('CON-313 some screens first: the others wait, it is paused and let go on, and taken back', async () => {
  const drawer = editor.locator('publish-drawer');
  await drawer.getByRole('button', { name: 'On some screens first' }).click();
  const dialog = drawer.locator('stages-dialog');
  await dialog.getByRole('button', { name: 'Publish to these first' }).click();
  await see(dialog).toContainText('Choose at least one screen', PATIENT);
  await dialog.getByRole('checkbox', { name: 'Front window' }).check({ force: true });
  await dialog.getByRole('radio', { name: 'by themselves, at a time' }).check({ force: true });
  await expectNoFaults(editor);
  await dialog.getByRole('button', { name: 'Publish to these first' }).click();
  const card = drawer.locator('rollout-card');
  await see(card).toContainText('1 of 3 screens have been given it', PATIENT);
  await see(card).toContainText('if the first ones show it by then');
  await see(drawer.locator('delivery-list')).toContainText('waits for its turn', PATIENT);
  await card.getByRole('button', { name: 'Pause' }).click();
  await see(card).toContainText('when somebody lets it go on', PATIENT);
  await expectNoFaults(editor);
  await card.getByRole('button', { name: 'Let it go on' }).click();
  await see(card.getByRole('button', { name: 'Pause' })).toBeVisible(PATIENT);
  await card.getByRole('button', { name: 'Take it back' }).click();
  await see(card).toHaveCount(0, PATIENT);
  await see(drawer.getByRole('button', { name: 'Publish 1 change' })).toBeVisible(PATIENT);
});

test('CON-314 whoever may approve is told on every page that somebody asks; sent back, it is told to whoever asked', async () => {
  await callApi(editor, 'PUT', '/api/v1/publications/approval', { required: true });
  await editor.goto(`${shop.server.origin}/console/playlists`);
  await approver.goto(`${shop.server.origin}/console/media`);
  const drawer = await drawerOf(editor);
  await drawer.getByRole('button', { name: 'Ask for approval' }).click();
  await drawer.locator('ask-dialog').getByLabel('What it is about').fill('The name over the door');
  await drawer.locator('ask-dialog').getByRole('button', { name: 'Ask', exact: true }).click();
  await see(drawer).toContainText('You have asked for approval', PATIENT);

  const notice = approver.locator('publish-notice');
  await see(notice).toContainText(
    'The owner asks you to approve 1 change: “The name over the door”',
    PATIENT,
  );
  await see(approver.locator('publish-bar').getByRole('button')).toContainText('Approve');
  await expectNoFaults(approver);
  await notice.getByRole('button', { name: 'Look at it' }).click();
  const theirs = approver.locator('publish-drawer');
  await see(theirs.locator('pending-changes ins')).toContainText('Corner Shop', PATIENT);
  await see(theirs.getByRole('button', { name: /^Publish \d/ })).toHaveCount(0);
  await theirs.getByRole('button', { name: 'Send back' }).click();
  const dialog = theirs.locator('ask-dialog');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await see(dialog).toContainText('Say what has to be another', PATIENT);
  await dialog.getByLabel('What has to be another').fill('It is still Marlowe');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await see(dialog).toHaveCount(0, PATIENT);

  await editor.keyboard.press('Escape');
  await see(editor.locator('publish-notice')).toContainText(
    'The approver has sent your changes back: “It is still Marlowe”',
    PATIENT,
  );
  await expectNoFaults(editor);
  await rename('Marlowe');
  await see(editor.locator('publish-notice')).toContainText('have been edited since you asked', PATIENT);
  expect(errors).toEqual([]);
});
