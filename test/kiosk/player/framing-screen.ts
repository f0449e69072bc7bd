import type { Frame } from '@playwright/test';
import type { Creative } from '../../../shared/model/creative.ts';
import type { StoredFile } from '../../../shared/model/media-file.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publish,
  type ScreenBrowser,
} from '../../support/player.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

export const base = { contentClass: 'L0', createdAt: 1 } as const;
/** What plays in between. */
export const message: Creative = {
  ...base,
  id: 'words',
  name: 'Words',
  kind: 'message',
  theme: 'tomato',
  heading: 'Words',
  text: '',
};

type Result = 'complete' | 'interrupted' | 'failed';

/** A wall screen that plays what a test publishes, with its service worker at work. */
export interface FramingScreen {
  server: TestServer;
  screen: ScreenBrowser;
  /** Publishes a loop of these, each on glass for so long. */
  show(creatives: Creative[], durationMs: number, media?: StoredFile[]): Promise<void>;
  /** Waits until a play of it has gone so, and after that the message has been on glass once more. */
  seeResult(id: string, result: Result): Promise<void>;
  /** The frame that runs the widget with this mark in it. */
  widgetFrame(mark: string): Promise<Frame>;
  close(): Promise<void>;
}

export async function openFramingScreen(): Promise<FramingScreen> {
  const server = await startTestServer({ pagesDir: await buildPlayer() });
  const screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  await screen.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const resultsOf = async (id: string) => {
    const rows = await server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();
    return rows.filter((row) => row.creative_id === id).map((row) => row.result);
  };
  return {
    server,
    screen,
    async show(creatives, durationMs, media = []) {
      const slots = creatives.map(({ id }) => ({
        id,
        creativeId: id,
        durationMs,
        variants: [],
        transition: 'cut' as const,
      }));
      await publish(server, (content) => ({
        ...content,
        schedule: {
          ...content.schedule,
          entries: [],
          dayparts: [],
          creatives,
          playlists: [{ id: 'loop', name: 'Loop', createdAt: 1, slots }],
          fillerPlaylistId: 'loop',
        },
        products: [],
        media,
      }));
    },
    async seeResult(id, result) {
      await until(
        () => resultsOf(id),
        (all) => all.includes(result),
      );
      const before = (await resultsOf(message.id)).length;
      await until(
        () => resultsOf(message.id),
        (all) => all.length > before,
      );
    },
    async widgetFrame(mark) {
      for (;;) {
        for (const frame of screen.page.frames()) {
          if (!frame.url().endsWith('/player/widget-frame.html')) continue;
          if ((await frame.content().catch(() => '')).includes(mark)) return frame;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async close() {
      await screen.close();
      await server.close();
    },
  };
}
