import type { BrowserContext, Page } from '@playwright/test';

/** One item that came on glass, as the page itself saw it. */
export interface ShownItem {
  /** Of this showing. */
  key: string;
  creativeId: string;
  name: string;
  /** The device's wall clock. */
  at: number;
  /** When the test heard of it, by its own clock. */
  heardAt: number;
}

/**
 * What a player really put on glass, told by its stage and written down outside of the page: the truth that its log is
 * held against. It survives reloads.
 */
export class GlassRecord {
  readonly items: ShownItem[] = [];
  /** Frames that were painted with nothing on glass, after the first item of a page had come. */
  emptyFrames = 0;
  readonly #waiting = new Set<() => void>();

  /** Call before the page is opened. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('vitrineShown', (_source, item: Omit<ShownItem, 'heardAt'>) => {
      this.items.push({ ...item, heardAt: Date.now() });
      for (const wake of this.#waiting) wake();
    });
    await context.exposeBinding('vitrineEmptyFrame', () => {
      this.emptyFrames += 1;
    });
    await context.addInitScript(() => {
      const { vitrineShown: tell, vitrineEmptyFrame: tellEmpty } = globalThis as unknown as {
        vitrineShown(item: unknown): void;
        vitrineEmptyFrame(): void;
      };
      let shown = false;
      const look = (): void => {
        const shell = document.querySelector('player-shell') as { stage: { showing: string | null } } | null;
        if (shell?.stage.showing === null) tellEmpty();
        requestAnimationFrame(look);
      };
      document.addEventListener('item-shown', (event) => {
        const [stage] = event.composedPath() as unknown as [
          { current: { item: { key: string; creative: { id: string; name: string } } } },
        ];
        const { key, creative } = stage.current.item;
        tell({ key, creativeId: creative.id, name: creative.name, at: Date.now() });
        if (!shown) requestAnimationFrame(look);
        shown = true;
      });
    });
  }

  /** The first item from index `from` on that is as asked. Waits for it. */
  async next(
    wanted: (item: ShownItem) => boolean,
    timeoutMs: number,
    from = this.items.length,
  ): Promise<ShownItem> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = this.items.slice(from).find(wanted);
      if (found) return found;
      const left = deadline - Date.now();
      if (left <= 0) {
        const seen = this.items.slice(from).map(({ creativeId }) => creativeId);
        throw new Error(`not on glass within ${timeoutMs} ms; seen: ${seen.join(', ') || 'nothing'}`);
      }
      await this.#change(left);
    }
  }

  /** Waits until `count` more items have come on glass. */
  async more(count: number, timeoutMs: number): Promise<void> {
    const from = this.items.length;
    await this.next(() => this.items.length >= from + count, timeoutMs, from);
  }

  async #change(timeoutMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, timeoutMs);
      this.#waiting.add(wake);
    });
  }
}

/** What a player's own log holds: the next number to be taken, and audience-driven plays that are not yet due. */
export interface OwnLog {
  epoch: string;
  nextSeq: number;
  queued: number;
  ledger: unknown;
}

/** Reads a player's log out of its own database. */
export async function ownLog(page: Page, displayId: string): Promise<OwnLog> {
  return await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = database.transaction(['kept', 'outbox']);
    const value = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [head, ledger, queued] = await Promise.all([
      value(reading.objectStore('kept').get('log-head')),
      value(reading.objectStore('kept').get('ledger')),
      value(reading.objectStore('outbox').count()),
    ]);
    database.close();
    return { epoch: head.epoch, nextSeq: head.nextSeq, queued, ledger };
  }, `vitrine-display-${displayId}`);
}
