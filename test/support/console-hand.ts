import { expect, type Page } from '@playwright/test';

export const OWNER_PASSWORD = 'four unrelated garden words';

/** Opens the printed one-time link and sets the password that the console then offers. */
export async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  const dialog = page.locator('password-dialog');
  await dialog.getByLabel('Password', { exact: true }).fill(OWNER_PASSWORD);
  await dialog.getByRole('button', { name: 'Set password' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'On your screens now' })).toBeVisible();
}

/** Goes to a page of the console by its link in the navigation. */
export async function goTo(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Console' })
    .getByRole('link', { name: title, exact: true })
    .click();
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** Types the code that a screen shows. */
export async function pairScreen(
  page: Page,
  code: string,
  name: string,
  kind: 'wall' | 'kiosk' = 'wall',
): Promise<void> {
  await goTo(page, 'Displays');
  await page.getByRole('button', { name: 'Pair a screen' }).first().click();
  const dialog = page.locator('pair-dialog');
  await dialog.getByLabel('Code on the screen').fill(code);
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Kind').selectOption(kind);
  await dialog.getByRole('button', { name: 'Pair', exact: true }).click();
}

/** Uploads a picture; its creative is called after its file. */
export async function uploadPicture(page: Page, name: string, png: Buffer): Promise<void> {
  await goTo(page, 'Media');
  await page
    .locator('media-page input[type=file]')
    .setInputFiles({ name: `${name}.png`, mimeType: 'image/png', buffer: png });
  await expect(page.locator('article').filter({ hasText: name })).toBeVisible({ timeout: 20_000 });
}

/** Makes a playlist of creatives, each for so many seconds. */
export async function makePlaylist(
  page: Page,
  name: string,
  creatives: readonly string[],
  seconds: number,
): Promise<void> {
  await goTo(page, 'Playlists');
  await page.getByRole('button', { name: 'New playlist' }).first().click();
  const naming = page.locator('new-playlist-dialog');
  await naming.getByLabel('Name').fill(name);
  await naming.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Add media' }).click();
  const picker = page.locator('media-picker');
  for (const creative of creatives) {
    await picker.getByRole('searchbox').or(picker.getByLabel('Search')).first().fill(creative);
    await picker.getByRole('checkbox', { name: creative }).first().check();
  }
  await picker.getByRole('button', { name: `Add ${creatives.length}` }).click();
  for (const creative of creatives) {
    const length = page.getByLabel(`Seconds for ${creative}`);
    await length.fill(String(seconds));
    await length.blur();
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Not saved')).toHaveCount(0);
}

/** Names a window of the day. */
export async function makeDaypart(page: Page, name: string, start: string, end: string): Promise<void> {
  await goTo(page, 'Schedule');
  await page.getByRole('button', { name: 'New daypart' }).click();
  const dialog = page.locator('daypart-dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('From').fill(start);
  await dialog.getByLabel('To', { exact: true }).fill(end);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Schedules a playlist on one display, in a daypart, above the usual. */
export async function schedulePlaylist(
  page: Page,
  {
    playlist,
    display,
    daypart,
    priority,
  }: { playlist: string; display: string; daypart: string; priority: number },
): Promise<void> {
  await goTo(page, 'Schedule');
  await page.getByRole('button', { name: 'Schedule a playlist' }).first().click();
  const dialog = page.locator('entry-dialog');
  await dialog.getByLabel('Playlist', { exact: true }).selectOption({ label: playlist });
  await dialog.getByRole('checkbox', { name: display }).check();
  const hours = dialog.getByLabel('Hours');
  const option = await hours.locator('option').filter({ hasText: daypart }).first().getAttribute('value');
  await hours.selectOption(option);
  await dialog.getByLabel('Priority').fill(String(priority));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Publishes the drafts; resolves with the wall clock at the click. */
export async function publishDrafts(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Publish/ }).click();
  const button = page.locator('publish-drawer').getByRole('button', { name: /^Publish \d+ change/ });
  await expect(button).toBeVisible();
  const clickedAt = Date.now();
  await button.click();
  return clickedAt;
}

/** Calls the API as the person who is signed in on a page of the console. */
export async function callApi<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return await page.evaluate(
    async ({ method, path, body }) => {
      const init: RequestInit = { method };
      if (body !== undefined) {
        init.headers = { 'Content-Type': 'application/json' };
        init.body = JSON.stringify(body);
      }
      const answer = await fetch(path, init);
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : text;
    },
    { method, path, body },
  );
}
