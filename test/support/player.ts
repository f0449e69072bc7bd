import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { calculateJwkThumbprint } from 'jose';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { demoStore } from '../../signage-server/demo-store/demo-store.ts';
import type { PublicationContent } from '../../signage-server/publishing/publication-content.ts';
import { bindDisplayKey, insertDisplay } from '../../signage-server/storage/displays.ts';
import { insertMedia } from '../../signage-server/storage/media.ts';
import { insertPublication } from '../../signage-server/storage/publications.ts';
import { saveStore } from '../../signage-server/storage/store.ts';
import { chromiumPath, launchArguments } from './chromium.ts';
import type { TestServer } from './server.ts';

const root = resolve(import.meta.dirname, '../..');

/** The player as it is shipped, built without the other pages into a folder of its own. */
export async function buildPlayer(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-player-'));
  const env = { command: 'build', mode: 'production' } as const;
  const loaded = await loadConfigFromFile(env, join(root, 'vite.config.ts'));
  if (!loaded) throw new Error('vite.config.ts is not there');
  // Set, not merged: merging would keep the other pages.
  loaded.config.build = {
    ...loaded.config.build,
    rolldownOptions: { input: { player: join(root, 'kiosk/player.html') } },
  };
  await build(mergeConfig(loaded.config, { configFile: false, logLevel: 'error', build: { outDir } }));
  return outDir;
}

/** The demo shop's content as one publication, its files in the store. */
export async function publishDemo(
  server: TestServer,
  edit: (content: PublicationContent) => PublicationContent = (content) => content,
): Promise<{ revision: number; content: PublicationContent }> {
  const now = server.deps.now();
  const demo = demoStore(now);
  const media = demo.creatives.flatMap((creative) => ('media' in creative ? [creative.media] : []));
  for (const file of media) {
    const path = demo.files.get(file.sha256);
    if (!path) throw new Error(`the demo shop has no file ${file.sha256}`);
    const upload = await server.deps.media.receive(createReadStream(path), 1e9);
    if (!upload.ok) throw new Error(upload.code);
    await upload.value.keep();
  }
  const content = edit({
    store: demo.store,
    schedule: {
      entries: demo.scheduleEntries,
      dayparts: demo.dayparts,
      playlists: demo.playlists,
      creatives: demo.creatives,
      fillerPlaylistId: demo.store.fillerPlaylistId,
    },
    products: demo.products,
    media,
  });
  const revision = await server.storage.write(async (tx) => {
    for (const file of media) await insertMedia(tx, file, now);
    await saveStore(tx, content.store, now);
    const made = await insertPublication(tx, { content, by: 'test', now });
    await server.storage.changes.ring(tx, { kind: 'published' });
    return made;
  });
  return { revision, content };
}

export interface Browser {
  context: BrowserContext;
  profile: string;
  /** Ends the browser as a power cut would, and keeps the profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with a profile on disk, so that it can die and come back. */
export async function openBrowser(options: { profile?: string; args?: string[] } = {}): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'vitrine-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...launchArguments, ...(options.args ?? [])],
    viewport: { width: 1280, height: 720 },
  });
  return {
    context,
    profile,
    async kill() {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Browser.crash').catch(() => {});
      await context.close().catch(() => {});
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
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
