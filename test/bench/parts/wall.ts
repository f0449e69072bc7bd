import { createReadStream } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Creative } from '../../../shared/model/creative.ts';
import type { MediaFile } from '../../../shared/model/media-file.ts';
import { GlassRecord } from '../../support/glass-record.ts';
import {
  becomeDisplay,
  buildAllPages,
  openBrowser,
  publish,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { RestartableServer } from '../../support/restartable-server.ts';
import { askPage } from './ask-page.ts';

const DISPLAY = 'wall-1';
const LARGEST_BYTES = 10e9;

interface WallOptions {
  args?: string[];
  /** An X display to be seen on; without it the browser has no window. */
  display?: string;
}

/** A shop of one wall screen: the product as it is built, its server, and a browser with a profile on disk. */
export class Wall {
  readonly server: RestartableServer;
  /** What came on glass since the browser was opened. */
  glass = new GlassRecord();
  screen: ScreenBrowser;
  readonly #options: WallOptions;
  readonly #address: string;

  private constructor(server: RestartableServer, screen: ScreenBrowser, options: WallOptions) {
    this.server = server;
    this.screen = screen;
    this.#options = options;
    this.#address = `${server.now.origin}/player?display=${DISPLAY}`;
  }

  static async open(options: WallOptions = {}): Promise<Wall> {
    const pages = await buildAllPages();
    const server = await RestartableServer.create();
    const running = await server.start(pages);
    const wall = new Wall(server, await openBrowser(options), options);
    await becomeDisplay(wall.screen.page, running, { id: DISPLAY, name: 'Window', kind: 'wall' });
    await wall.glass.watch(wall.screen.context);
    return wall;
  }

  /** Puts a file into the store, as an upload that has passed inspection is. */
  async keep(path: string, about: Omit<MediaFile, 'sha256' | 'bytes'>): Promise<MediaFile> {
    const upload = await this.server.now.deps.media.receive(createReadStream(path), LARGEST_BYTES);
    if (!upload.ok) throw new Error(upload.code);
    const { sha256, bytes, keep } = upload.value;
    await keep.call(upload.value);
    return { ...about, sha256, bytes };
  }

  /** Publishes these, one after another, all day. */
  async publish(creatives: Creative[], durationMs: number): Promise<void> {
    const ids = creatives.map(({ id }) => id);
    await publish(this.server.now, (content) =>
      quickLoop(ids, durationMs)({ ...content, schedule: { ...content.schedule, creatives } }),
    );
  }

  async goto(): Promise<void> {
    await this.screen.page.goto(this.#address);
  }

  /** Resolves when this screen can start without a network: the app's own files and all of the loop's are kept. */
  async untilSelfSufficient(files: number): Promise<void> {
    await this.screen.page.waitForFunction(async (files) => {
      await navigator.serviceWorker.ready;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('vitrine-display-wall-1');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const counting = database.transaction('files').objectStore('files').count();
      await new Promise((resolve) => counting.addEventListener('success', resolve));
      database.close();
      return counting.result >= files;
    }, files);
  }

  /** The page begins anew, and nobody is attached to it any more: {@link glass} hears nothing from here on. */
  async letGo(): Promise<void> {
    await this.screen.context.browser()?.close();
    await askPage(this.screen.profile, ['Page.reload']);
  }

  /** The machine is shut down and comes back: the same profile, nothing in memory. */
  async restartBrowser(): Promise<void> {
    await this.screen.quit();
    await this.#open(this.screen.profile);
  }

  /** Keeps the profile as it is now; what is given back starts a browser on a copy of it, as often as asked. */
  async freeze(): Promise<{ thaw(): Promise<void>; remove(): Promise<void> }> {
    const { screen } = this;
    await screen.quit();
    return {
      thaw: async () => {
        // The one that was frozen ends with its browser; each copy goes when the next is made.
        if (this.screen !== screen) await this.screen.close();
        const copy = await mkdtemp(join(tmpdir(), 'vitrine-profile-'));
        await cp(screen.profile, copy, { recursive: true, filter: (path) => !/Singleton/.test(path) });
        await this.#open(copy);
      },
      remove: () => rm(screen.profile, { recursive: true, force: true }),
    };
  }

  async #open(profile: string): Promise<void> {
    this.screen = await openBrowser({ ...this.#options, profile });
    this.glass = new GlassRecord();
    await this.glass.watch(this.screen.context);
  }

  async close(): Promise<void> {
    await this.screen.close();
    await this.server.destroy();
  }
}
