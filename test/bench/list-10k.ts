import { chromium, type Page } from '@playwright/test';
import type { MediaFile } from '../../shared/model/media-file.ts';
import { openShop } from '../../signage-server/operations/open-shop.ts';
import { insertCreative } from '../../signage-server/storage/creatives.ts';
import { insertMedia } from '../../signage-server/storage/media.ts';
import { chromiumPath, launchArguments } from '../support/chromium.ts';
import { pngOf } from '../support/hostile-files.ts';
import { buildAllPages } from '../support/player.ts';
import { startTestServer } from '../support/server.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';

const ITEMS = 10_000;
const PICTURES = 200;
const SCROLL_MS = 6000;
/** A brisk turn of the wheel: a screenful in half a second. */
const PIXELS_PER_MS = 2;
const FRAME_MS = 1000 / 60;

/**
 * How the media library scrolls with 10,000 creatives in it: the share of frames that came late, against an empty page
 * that scrolls the same way on the same machine; and how soon it is there and found in.
 */
export async function run(): Promise<void> {
  const server = await startTestServer({ env: { DEMO: 'off' }, pagesDir: await buildAllPages() });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
  try {
    await openShop(server.deps, server.origin);
    await fill(server.deps);
    const id = await server.deps.identity.createPerson({
      name: 'M',
      email: 'm@shop.example',
      role: 'merchandiser',
    });
    const { url } = await server.deps.identity.createSignInLink({ id }, server.origin);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 60_000 });
    const began = performance.now();
    await page.goto(`${server.origin}/console/media`);
    await page.locator('article').first().waitFor({ timeout: 60_000 });
    const openMs = performance.now() - began;
    const frames = await scrolled(page);
    const drawn = await page.locator('article').count();
    const findMs = await found(page);

    const empty = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await empty.setContent('<div id="tall"></div>');
    await empty.evaluate(() => document.getElementById('tall')?.style.setProperty('height', '600000px'));
    const floor = await scrolled(empty);
    printFigure(
      {
        name: 'list-10k',
        value: late(frames) * 100,
        unit: '% of frames over 16.7 ms',
        against: late(floor) * 100,
      },
      {
        frames: frames.length,
        p95: Number(percentile(frames, 0.95).toFixed(1)),
        longest: Math.round(Math.max(...frames)),
        items: ITEMS,
        cardsDrawn: drawn,
        openMs: Math.round(openMs),
        findMs: Math.round(findMs),
      },
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The share of frames for which the screen had to wait: more than a refresh, and a tenth for the clock's own steps. */
function late(frames: readonly number[]): number {
  return frames.filter((ms) => ms > FRAME_MS * 1.1).length / frames.length;
}

/** Scrolls down steadily and resolves to how long each frame took, in milliseconds. */
function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(
    ({ forMs, speed }) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        const began = performance.now();
        let last = began;
        const step = (now: number) => {
          if (now > last) frames.push(now - last);
          last = now;
          if (now - began > forMs) return resolve(frames);
          scrollTo(0, (now - began) * speed);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    { forMs: SCROLL_MS, speed: PIXELS_PER_MS },
  );
}

/** From the last letter of a name that one creative has to that one alone, in milliseconds. */
async function found(page: Page): Promise<number> {
  await page.evaluate(() => scrollTo(0, 0));
  const search = page.getByRole('searchbox');
  await search.fill('Creative 477');
  const began = performance.now();
  await search.pressSequentially('7');
  await page.locator('media-grid li[aria-setsize="1"]').waitFor({ timeout: 60_000 });
  return performance.now() - began;
}

async function fill({
  media,
  storage,
  now,
}: Awaited<ReturnType<typeof startTestServer>>['deps']): Promise<void> {
  const files: MediaFile[] = [];
  for (let at = 0; at < PICTURES; at += 1) {
    const colour = `#${(at * 83_521 + 0x223344).toString(16).padStart(6, '0').slice(-6)}` as const;
    const bytes = await pngOf(320, 180, colour);
    const received = await media.receive(
      (async function* () {
        yield bytes;
      })(),
      bytes.length,
    );
    if (!received.ok) throw new Error(received.code);
    const { sha256 } = received.value;
    files.push({ sha256, mime: 'image/png' as const, bytes: bytes.length, width: 320, height: 180 });
    await received.value.keep();
  }
  await storage.write(async (tx) => {
    for (const file of files) await insertMedia(tx, file, now());
    for (let at = 0; at < ITEMS; at += 1) {
      const file = files[at % PICTURES];
      if (!file) throw new Error('unreachable: there are files');
      const own = {
        id: `c${at}`,
        name: `Creative ${at}`,
        contentClass: 'L0' as const,
        createdAt: now() + at,
      };
      await insertCreative(tx, { ...own, kind: 'image', media: file });
    }
  });
}
