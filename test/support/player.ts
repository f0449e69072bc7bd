import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { calculateJwkThumbprint } from 'jose';
import { createBuilder, type InlineConfig, loadConfigFromFile, mergeConfig, type ViteBuilder } from 'vite';
import { plainProduct } from '../../shared/model/catalogue.ts';
import { demoStore } from '../../signage-server/demo-store/demo-store.ts';
import type { PublicationContent } from '../../signage-server/publishing/publication-content.ts';
import { bindDisplayKey, insertDisplay } from '../../signage-server/storage/displays.ts';
import { insertMedia } from '../../signage-server/storage/media.ts';
import { insertPublication } from '../../signage-server/storage/publications.ts';
import { saveStore } from '../../signage-server/storage/store.ts';
import { chromiumPath, launchArguments } from './chromium.ts';
import type { TestServer } from './server.ts';

const root = resolve(import.meta.dirname, '../..');

/** The player as it is shipped, without the other pages, in a folder of its own; `build` names another build. */
export async function buildPlayer(build?: string): Promise<string> {
  const { builder, outDir } = await pagesBuilder(build ?? 'player', {
    define: build ? { __BUILD__: JSON.stringify(build) } : {},
    environments: { player: { build: { emptyOutDir: true } } },
  });
  const { player } = builder.environments;
  if (!player) throw new Error('vite.config.ts builds no player');
  await builder.build(player);
  return outDir;
}

/** The phone page with its service worker as they are shipped, without the other pages, in a folder of its own. */
export async function buildPhone(): Promise<string> {
  const { builder, outDir } = await pagesBuilder('phone', {
    environments: { phone: { build: { emptyOutDir: true } } },
  });
  const { phone } = builder.environments;
  if (!phone) throw new Error('vite.config.ts builds no phone page');
  await builder.build(phone);
  return outDir;
}

/** All pages as they are shipped, in a folder apart from `dist`. */
export async function buildAllPages(): Promise<string> {
  const { builder, outDir } = await pagesBuilder('all', {});
  await builder.buildApp();
  return outDir;
}

async function pagesBuilder(
  name: string,
  edit: InlineConfig,
): Promise<{ builder: ViteBuilder; outDir: string }> {
  // One folder per test worker and build, so that runs do not fill the disk.
  const outDir = join(root, '.cache/test-pages', `${name}-${process.env['VITEST_POOL_ID'] ?? 0}`);
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  );
  if (!loaded) throw new Error('vite.config.ts is not there');
  const own = { configFile: false as const, logLevel: 'error' as const, build: { outDir } };
  return { builder: await createBuilder(mergeConfig(mergeConfig(loaded.config, edit), own)), outDir };
}

type Edit = (content: PublicationContent) => PublicationContent;

/** Publishes the demo shop's content, edited, with all of its files in the store. */
export async function publishDemo(server: TestServer, edit: Edit = (content) => content): Promise<number> {
  const demo = demoStore(server.deps.now());
  for (const path of demo.files.values()) {
    const upload = await server.deps.media.receive(createReadStream(path), 1e9);
    if (!upload.ok) throw new Error(upload.code);
    await upload.value.keep();
  }
  return publish(server, edit);
}

/** As {@link publishDemo}, with the files as they are in the store now. Returns the revision. */
export async function publish(server: TestServer, edit: Edit): Promise<number> {
  const now = server.deps.now();
  const demo = demoStore(now);
  const content = edit({
    store: demo.store,
    schedule: {
      entries: demo.scheduleEntries,
      dayparts: demo.dayparts,
      playlists: demo.playlists,
      creatives: demo.creatives,
      fillerPlaylistId: demo.store.fillerPlaylistId,
      layouts: [],
      takeovers: [],
      emergencies: [],
      openingHours: null,
    },
    products: demo.products.map(plainProduct),
    media: demo.creatives.flatMap((creative) => ('media' in creative ? [creative.media] : [])),
  });
  return server.storage.write(async (tx) => {
    for (const file of content.media) await insertMedia(tx, file, now);
    await saveStore(tx, content.store, now);
    const revision = await insertPublication(tx, { content, by: 'test', now });
    await server.storage.changes.ring(tx, { kind: 'published' });
    return revision;
  });
}

export interface ScreenBrowser {
  context: BrowserContext;
  page: Page;
  profile: string;
  /** Its process group. */
  pid: number;
  /** Ends the browser as a power cut does: no handler runs, and the profile stays as it is. */
  kill(): Promise<void>;
  /** Ends the browser as a machine that is shut down does; the profile stays. */
  quit(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with a profile on disk, so that it can die and come back; with a window if it is given an X `display`. */
export async function openBrowser(
  options: { profile?: string; args?: string[]; display?: string } = {},
): Promise<ScreenBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'vitrine-profile-')));
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const own = [
    ...(options.display ? ['--test-type', '--window-position=0,0'] : ['--headless=new']),
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--window-size=1280,720',
  ];
  const flags = [...launchArguments, ...own, ...(options.args ?? []), 'about:blank'];
  // Its own process group, so that all of its processes die at once.
  const child = spawn(chromiumPath() ?? chromium.executablePath(), flags, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
  });
  const exited = once(child, 'exit');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(portFile)}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
    await exited;
    await browser.close().catch(() => {});
  };
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    profile,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    quit: () => end('SIGTERM'),
    async close() {
      await end('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function debuggingPort(file: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser did not say its debugging port');
}

/** Makes a browser the display named, as an enrolment link does, without the console. */
export async function becomeDisplay(
  page: Page,
  server: TestServer,
  display: { id: string; name: string; kind: 'wall' | 'kiosk' },
): Promise<void> {
  const now = server.deps.now();
  // A page of the origin that runs nothing; the server's own answers have no origin to keep keys for.
  const blank = `${server.origin}/blank`;
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(blank);
  const jwk = await page.evaluate(
    async ({ displayId, serverKey, now }) => {
      const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
      const key = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vitrine-screens', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('screens', { keyPath: 'displayId' });
          opening.result.createObjectStore('pending');
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('screens', 'readwrite');
          writing.objectStore('screens').put({ displayId, serverKey, key, enrolledAt: now, usedAt: now });
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      });
      return crypto.subtle.exportKey('jwk', key.publicKey);
    },
    { displayId: display.id, serverKey: server.deps.signer.publicKey, now },
  );
  const { kty = '', crv = '', x = '', y = '' } = jwk;
  const publicJwk = { kty, crv, x, y };
  const thumbprint = await calculateJwkThumbprint(publicJwk);
  await server.storage.write(async (tx) => {
    await insertDisplay(tx, { ...display, zone: 'Europe/London', created_at: now, desired_revision: 0 });
    await bindDisplayKey(tx, { displayId: display.id, thumbprint, jwk: JSON.stringify(publicJwk), now });
  });
}
