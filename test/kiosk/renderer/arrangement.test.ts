import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LayoutOnScreen, ZoneOnScreen } from '../../../shared/schedule/answer.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';
import type {} from './layout-stage.test.ts';
import { stageMedia } from './stage-media.ts';

let built: BuiltPage;
beforeAll(async () => {
  built = await buildPage(join(import.meta.dirname, 'page'), (await stageMedia()).respond);
});
afterAll(() => built.close());

const LIVELY = { viewport: { width: 640, height: 360 }, reducedMotion: 'no-preference' } as const;

function zone(id: string, x: number, y: number, width: number, height: number): ZoneOnScreen {
  return { id, name: id, x, y, width, height, loop: id === 'main' ? null : [] };
}

const layouts = {
  split: { id: 'split', zones: [zone('main', 0, 0, 60, 100), zone('side', 60, 0, 40, 100)] },
  stacked: { id: 'stacked', zones: [zone('main', 0, 0, 100, 60), zone('side', 0, 60, 100, 40)] },
  corner: { id: 'corner', zones: [zone('main', 0, 0, 100, 100), zone('side', 65, 60, 30, 35)] },
  beneath: { id: 'beneath', zones: [zone('side', 0, 0, 100, 100), zone('main', 60, 10, 35, 35)] },
} satisfies Record<string, LayoutOnScreen>;

type Pixel = readonly [red: number, green: number, blue: number];

/** Every twentieth pixel of the screen, as somebody before it would see it. */
async function pixels(page: Page): Promise<Pixel[]> {
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found: Pixel[] = [];
  for (let y = 3; y < info.height; y += 20)
    for (let x = 3; x < info.width; x += 20) {
      const at = (y * info.width + x) * 3;
      found.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    }
  return found;
}

/** Neither red nor green nor a mixture of both; what lies behind zones is darker, and bluish. */
function isBlank([red, green, blue]: Pixel): boolean {
  return blue > 8 || red + green < 240;
}

async function showRed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { stage, item } = window.test;
    return stage.show(item('main', 'image', 'red', { transition: 'cut', fit: 'cover' }));
  });
}

test('REN-80 no place of the screen is blank at any time of a change from one layout to another', async () => {
  const { page } = await built.open(LIVELY);
  await showRed(page);
  const { split, stacked, corner, beneath } = layouts;
  let moved = 0;
  for (const layout of [split, stacked, corner, split, beneath, null]) {
    // Held on to: one that is past its end is no longer listed.
    const moving = await page.evaluateHandle(
      async ([next]) => {
        await window.test.divide(next ?? null, { side: 'tall' });
        return window.test.stage.shadowRoot?.getAnimations() ?? [];
      },
      [layout],
    );
    for (const at of [0, 120, 300, 480, 650, 900, 1199]) {
      moved += await moving.evaluate((animations, time) => {
        for (const animation of animations) {
          animation.pause();
          animation.currentTime = time;
        }
        return animations.length;
      }, at);
      const blank = (await pixels(page)).filter(isBlank);
      expect({ layout: layout?.id, at, blank }).toEqual({ layout: layout?.id, at, blank: [] });
    }
    await moving.evaluate(async (animations) => {
      for (const animation of animations) animation.finish();
      await Promise.all(animations.map(({ finished }) => finished));
    });
    const green = (await pixels(page)).filter(([red]) => red < 20).length / (32 * 18);
    const wanted = { split: 0.4, stacked: 0.4, corner: 0.105, beneath: 0.8775 }[layout?.id ?? ''] ?? 0;
    expect(green).toBeCloseTo(wanted, 1);
  }
  expect(moved).toBeGreaterThan(50);
}, 60_000);

test('REN-80 for whoever asked for less motion a change is one cut', async () => {
  const { page } = await built.open({ ...LIVELY, reducedMotion: 'reduce' });
  await showRed(page);
  const moving = await page.evaluate(async (split) => {
    await window.test.divide(split, { side: 'tall' });
    return window.test.stage.shadowRoot?.getAnimations().length;
  }, layouts.split);
  expect(moving).toBe(0);
  const seen = await pixels(page);
  expect(seen.filter(([red, green]) => red > 20 && green > 20)).toEqual([]);
});

test('REN-81 an overlay lies over all zones, and what is prepared for one is not seen', async () => {
  const { page } = await built.open({ ...LIVELY, reducedMotion: 'reduce' });
  await showRed(page);
  await page.evaluate(async (corner) => {
    const { divide, overlay, item } = window.test;
    await divide(corner, { side: 'tall' });
    await overlay.prepare(item('over', 'image', 'blue', { fit: 'cover' }));
  }, layouts.corner);
  expect((await pixels(page)).filter(([, , blue]) => blue > 200)).toEqual([]);
  await page.evaluate(() => {
    const { overlay, item } = window.test;
    return overlay.show(item('over', 'image', 'blue', { fit: 'cover', transition: 'cut' }));
  });
  expect((await pixels(page)).filter(([, , blue]) => blue > 200).length / (32 * 18)).toBeCloseTo(0.125, 1);
});

test('REN-81 what is transparent in an overlay lets the zones beneath be seen', async () => {
  const { page } = await built.open({ ...LIVELY, reducedMotion: 'reduce' });
  await showRed(page);
  const shown = await page.evaluate(async () => {
    const { overlay, item } = window.test;
    await overlay.show(item('badge', 'image', 'glassy', { transition: 'cut' }));
    return overlay.showing;
  });
  expect(shown).toBe('badge');
  expect((await pixels(page)).filter(([red]) => red < 250)).toEqual([]);
});

test('REN-82 only the main zone is heard', async () => {
  const { page } = await built.open({ ...LIVELY, reducedMotion: 'reduce' });
  const muted = await page.evaluate(async (split) => {
    const { stage, item, divide, deep, setVolume } = window.test;
    setVolume(70);
    await stage.show(item('film', 'video', 'film', { transition: 'cut' }));
    await divide(split, { side: 'film' });
    return deep('video')
      .filter((video) => video.hasAttribute('src'))
      .map((video) => (video as HTMLVideoElement).muted);
  }, layouts.split);
  expect(muted).toEqual([false, true]);
});
