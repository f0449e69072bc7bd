import type { Page } from '@playwright/test';
import type { AudienceContext } from '../../shared/audience/audience-context.ts';

/** What the vision worker of a page has said, newest last, and how many frames went in and were answered. */
export interface VisionSeen {
  contexts: AudienceContext[];
  /** Milliseconds from a frame's being taken to its being closed (R04). */
  lifetimes: number[];
  /** Frames that were given to the worker, and those that it has done with. */
  sent: number;
  done: number;
}

/** Newest contexts that are kept; of half an hour at fifteen frames a second nobody needs each. */
const CONTEXTS = 200;

/** From the next page on, every word of its vision worker is heard, before any code of ours has seen it. */
export async function watchVision(page: Page): Promise<void> {
  await page.addInitScript((most) => {
    const seen: VisionSeen = { contexts: [], lifetimes: [], sent: 0, done: 0 };
    const Plain = globalThis.Worker;
    globalThis.Worker = class extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }) => {
          if (data?.kind === 'context') {
            seen.contexts.push(data.context);
            if (seen.contexts.length > most) seen.contexts.shift();
          } else if (data?.kind === 'frame-done') {
            seen.done += 1;
            seen.lifetimes.push(data.frameMs);
          }
        });
      }
      override postMessage(
        message: { kind?: string },
        transfer?: Transferable[] | StructuredSerializeOptions,
      ): void {
        if (message?.kind === 'frame') seen.sent += 1;
        if (Array.isArray(transfer)) super.postMessage(message, transfer);
        else super.postMessage(message, transfer);
      }
    };
    Object.assign(globalThis, { visionSeen: seen });
  }, CONTEXTS);
}

/** All that was heard since the page was opened. */
export const visionSeen = (page: Page): Promise<VisionSeen> =>
  page.evaluate(() => (globalThis as unknown as { visionSeen: VisionSeen }).visionSeen);
