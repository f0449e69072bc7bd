import { createReadStream } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Creative } from '../../../shared/model/creative.ts';
import { DisplayStatus } from '../../../shared/model/display.ts';
import type { MediaFile } from '../../../shared/model/media-file.ts';
import { listDisplays } from '../../../signage-server/storage/displays.ts';
import { deleteStepGroup, saveStepGroup } from '../../../signage-server/storage/step-groups.ts';
import {
  becomeDisplay,
  buildAllPages,
  openBrowser,
  publish,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { RestartableServer } from '../../support/restartable-server.ts';

const NAMES = ['left', 'right'] as const;
const GROUP = 'pair';
const WINDOW = { width: 640, height: 720 };

/** When something happened on one screen, by the machine's clock, in milliseconds with fractions. */
export interface Seen {
  id: string;
  /** When it came on glass; of a film, when one of its frames did. */
  at: number;
  /** Of a film, when it must have begun to be where it is. */
  begunAt?: number;
}

/** Two players on one machine, each a browser of its own with half of an X screen, and the server of both. */
export class ScreenPair {
  readonly #server: RestartableServer;
  readonly #screens: readonly ScreenBrowser[];
  /** What each said by itself since {@link restart}. */
  readonly pictures: [Seen[], Seen[]] = [[], []];
  readonly films: [Seen[], Seen[]] = [[], []];

  private constructor(server: RestartableServer, screens: readonly ScreenBrowser[]) {
    this.#server = server;
    this.#screens = screens;
  }

  static async open(display: string): Promise<ScreenPair> {
    const pages = await buildAllPages();
    const server = await RestartableServer.create();
    const running = await server.start(pages);
    const screens: ScreenBrowser[] = [];
    for (const [place, id] of NAMES.entries()) {
      const args = [
        `--window-position=${place * WINDOW.width},0`,
        `--window-size=${WINDOW.width},${WINDOW.height}`,
        // Neither window has the focus, and neither may be taken for one that nobody sees.
        '--disable-backgrounding-occluded-windows',
        '--disable-renderer-backgrounding',
      ];
      const screen = await openBrowser({ display, args });
      await becomeDisplay(screen.page, running, { id, name: id, kind: 'wall' });
      screens.push(screen);
    }
    const pair = new ScreenPair(server, screens);
    for (const place of [0, 1] as const) await pair.#listen(place);
    return pair;
  }

  /** Puts a file into the store, as an upload that has passed inspection is. */
  async keep(path: string, about: Omit<MediaFile, 'sha256' | 'bytes'>): Promise<MediaFile> {
    const upload = await this.#server.now.deps.media.receive(createReadStream(path), 1e9);
    if (!upload.ok) throw new Error(upload.code);
    const { sha256, bytes, keep } = upload.value;
    await keep.call(upload.value);
    return { ...about, sha256, bytes };
  }

  /** Publishes these, one after another, all day; each change is a cut, so that it is one instant. */
  async publish(creatives: readonly Creative[], durationMs: number): Promise<void> {
    const ids = creatives.map(({ id }) => id);
    await publish(this.#server.now, (content) => {
      const loop = quickLoop(
        ids,
        durationMs,
      )({
        ...content,
        schedule: { ...content.schedule, creatives: [...creatives] },
      });
      for (const playlist of loop.schedule.playlists)
        playlist.slots = playlist.slots.map((slot) => ({ ...slot, transition: 'cut' }));
      return loop;
    });
  }

  /** Puts the two in step, or lets each go at its own pace. */
  async setInStep(inStep: boolean): Promise<void> {
    await this.#server.now.storage.write(async (tx) => {
      if (inStep) {
        await saveStepGroup(tx, { id: GROUP, name: 'Pair', screens: [...NAMES], grid: null, createdAt: 1 });
      } else await deleteStepGroup(tx, GROUP);
      for (const displayId of NAMES)
        await this.#server.now.storage.changes.ring(tx, { kind: 'manifest', displayId });
    });
  }

  /** Both pages begin anew, one `apartMs` after the other. */
  async restart(apartMs: number): Promise<void> {
    for (const [place, { page }] of this.#screens.entries()) {
      await page.goto(`${this.#server.now.origin}/player?display=${NAMES[place]}`);
      await new Promise((resolve) => setTimeout(resolve, apartMs));
    }
    for (const place of [0, 1] as const) {
      this.pictures[place] = [];
      this.films[place] = [];
    }
  }

  /** How well each says that it knows the time, ms; null before its first report. */
  async clockErrors(): Promise<(number | null)[]> {
    const rows = await listDisplays(this.#server.now.storage.db);
    return rows.map(({ status }) => {
      const said = status === null ? null : DisplayStatus.safeParse(JSON.parse(status));
      return said?.data?.step?.clockErrorMs ?? null;
    });
  }

  async close(): Promise<void> {
    for (const screen of this.#screens) await screen.close();
    await this.#server.destroy();
  }

  async #listen(place: 0 | 1): Promise<void> {
    const { context } = this.#screens[place] as { context: ReturnType<Page['context']> };
    await context.exposeBinding('vitrineSeen', (_source, kind: 'picture' | 'film', seen: Seen) => {
      (kind === 'film' ? this.films : this.pictures)[place].push(seen);
    });
    await context.addInitScript(reportFromPage);
  }
}

/** Runs in the page: says in which frame a picture came, and, frame by frame, when a film must have begun. */
function reportFromPage(): void {
  const { vitrineSeen: tell } = globalThis as unknown as {
    vitrineSeen(kind: 'picture' | 'film', seen: Seen): void;
  };
  document.addEventListener('item-shown', (event) => {
    const [stage] = event.composedPath() as unknown as [
      { current: { item: { creative: { id: string } } }; film: HTMLVideoElement | null },
    ];
    const { id } = stage.current.item.creative;
    const { shownAt } = (event as CustomEvent<{ shownAt: number }>).detail;
    const { film } = stage;
    if (!film) return tell('picture', { id, at: performance.timeOrigin + shownAt });
    const look: VideoFrameRequestCallback = (_now, { expectedDisplayTime, mediaTime }) => {
      if (stage.film !== film || stage.current.item.creative.id !== id) return;
      const at = performance.timeOrigin + expectedDisplayTime;
      tell('film', { id, at, begunAt: at - mediaTime * 1000 });
      film.requestVideoFrameCallback(look);
    };
    film.requestVideoFrameCallback(look);
  });
}
