import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { storeEnrolmentLink } from '../../../signage-server/identity/enrolment-link.ts';
import { bindDisplayKey, insertDisplay, revokeDisplay } from '../../../signage-server/storage/displays.ts';
import { buildPlayer, openBrowser, publishDemo, type ScreenBrowser } from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await publishDemo(server, quickLoop(['welcome', 'dinner']));
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

const shownCode = () => screen.page.locator('pairing-view .code').getAttribute('aria-label');
const playing = () =>
  screen.page.waitForFunction(() => document.querySelector('player-shell')?.stage.showing);
const revision = async () =>
  (await server.storage.db.selectFrom('publication').select('revision').execute()).at(-1);

async function makeDisplay(id: string): Promise<void> {
  const now = server.deps.now();
  const desired = (await revision())?.revision ?? 0;
  await server.storage.write((tx) =>
    insertDisplay(tx, {
      id,
      name: id,
      kind: 'wall',
      zone: 'Europe/London',
      created_at: now,
      desired_revision: desired,
    }),
  );
}

/** What the browser keeps of displays: databases and folders, by name. */
async function traces(): Promise<string[]> {
  return screen.page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const root = await navigator.storage.getDirectory();
    // lib.dom keeps a folder's names in a library of its own, which the tests do not load.
    const media = (await root.getDirectoryHandle('media', { create: true })) as unknown as {
      keys(): AsyncIterable<string>;
    };
    const folders: string[] = [];
    for await (const name of media.keys()) folders.push(`media/${name}`);
    return [...databases, ...folders].filter((name) => name.includes('front') || name.includes('side'));
  });
}

test('PLY-5 shows the code that the server gave, the same after a reload, until the key is a display', async () => {
  await screen.page.goto(`${server.origin}/player`);
  const code = await until(shownCode, (text) => text?.length === 15);
  // This server listens to its own computer only, so no other is sent to it.
  const where = `Open ${server.origin}/console on this same computer, choose Displays, then Pair a screen`;
  await expect.poll(() => screen.page.locator('pairing-view p').last().innerText()).toContain(where);
  await screen.page.reload();
  expect(await until(shownCode, (text) => text?.length === 15)).toBe(code);

  // What the console does with the code.
  await makeDisplay('front');
  const asked = await server.storage.db.selectFrom('pairing_code').selectAll().executeTakeFirstOrThrow();
  await server.storage.write((tx) =>
    bindDisplayKey(tx, { displayId: 'front', thumbprint: asked.thumbprint, jwk: asked.jwk, now: Date.now() }),
  );
  await playing();
  expect(screen.page.url()).toBe(`${server.origin}/player?display=front`);
  expect(await traces()).toEqual(['vitrine-display-front', 'media/front']);
});

test('PLY-5 a new code takes the place of one that has expired', async () => {
  await screen.page.goto(`${server.origin}/player?display=nobody`);
  const note = () => screen.page.locator('pairing-view .note').textContent();
  await expect.poll(note, { timeout: 15_000 }).toContain('“nobody”');
  const first = await until(shownCode, (text) => text?.length === 15);
  await server.storage.write(async (tx) => {
    await tx.updateTable('pairing_code').set({ expires_at: 1 }).execute();
  });
  expect(await until(shownCode, (text) => text !== first)).toMatch(/^(\S ){7}\S$/);
});

test('PLY-5 an enrolment link works once, and its token is gone from the address', async () => {
  await makeDisplay('side');
  const token = randomBytes(24).toString('base64url');
  const { url } = await server.storage.write((tx) =>
    storeEnrolmentLink(tx, { displayId: 'side', token, origin: server.origin, now: Date.now() }),
  );
  await screen.page.goto('about:blank');
  await screen.page.goto(url);
  await playing();
  expect(await screen.page.evaluate(() => location.href)).toBe(`${server.origin}/player?display=side`);
  // Used up, it changes nothing for the screen that it made; elsewhere it makes none.
  await screen.page.goto('about:blank');
  await screen.page.goto(url);
  await playing();
  await screen.page.goto('about:blank');
  await screen.page.goto(url.replace('display=side', 'display=third'));
  await expect.poll(() => screen.page.locator('pairing-view .note').textContent()).toContain('used');
  expect(await screen.page.evaluate(() => location.hash)).toBe('');
});

test('PLY-4 a removed display forgets itself and only itself', async () => {
  await screen.page.goto(`${server.origin}/player?display=side`);
  await playing();
  await server.storage.write(async (tx) => {
    for (const thumbprint of await revokeDisplay(tx, 'side', Date.now()))
      await server.storage.changes.ring(tx, { kind: 'revoked', displayId: 'side', thumbprint });
  });
  await expect.poll(() => screen.page.locator('pairing-view .note').textContent()).toContain('removed');
  expect(await traces()).toEqual(['vitrine-display-front', 'media/front']);
  await screen.page.goto(`${server.origin}/player?display=front`);
  await playing();
});

test('PLY-16 a second window waits, says so, and takes over when the first is closed', async () => {
  const second = await screen.context.newPage();
  await second.goto(`${server.origin}/player?display=front`);
  await second.getByText('open in another window').waitFor();
  expect(await second.evaluate(() => document.querySelector('player-shell')?.stage.showing)).toBeNull();
  await screen.page.close();
  await second.waitForFunction(() => document.querySelector('player-shell')?.stage.showing);
  screen.page = second;
});

test('PLY-4 PLY-13 no other refusal and no outage costs a screen its identity', async () => {
  for (const answer of [
    { status: 401, body: { type: 'x', title: 'x', status: 401, code: 'bad-proof' } },
    { status: 500, body: { type: 'x', title: 'x', status: 500, code: 'internal' } },
    { status: 200, body: { nonsense: true } },
  ]) {
    await screen.page.route('**/api/v1/display/**', (route) =>
      route.fulfill({ status: answer.status, json: answer.body, contentType: 'application/problem+json' }),
    );
    await screen.page.reload();
    await playing();
    expect(await screen.page.locator('pairing-view').count()).toBe(0);
    await screen.page.unroute('**/api/v1/display/**');
  }
  expect(await traces()).toContain('vitrine-display-front');
});
