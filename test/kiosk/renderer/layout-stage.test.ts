import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';
import type { StagePage } from './page/stage-page.ts';
import { stageMedia } from './stage-media.ts';

declare global {
  interface Window {
    test: StagePage;
  }
}

let built: BuiltPage;
let openGate: () => void;

beforeAll(async () => {
  const media = await stageMedia();
  openGate = media.openGate;
  built = await buildPage(join(import.meta.dirname, 'page'), media.respond);
});
afterAll(() => built.close());

const SIZE = { viewport: { width: 640, height: 360 } };

/** The colour at a place of the screen, as somebody before it would see it. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return [...(await sharp(shot).removeAlpha().raw().toBuffer())];
}

describe('the stage in Chromium', () => {
  test('REN-1 a fresh stage shows the holding screen, and hold() brings it back with its words', async () => {
    const { page, errors } = await built.open(SIZE);
    const words = () =>
      page.evaluate(() => {
        const [screen] = window.test.deep('holding-screen');
        return {
          hidden: (screen as HTMLElement).hidden,
          text: screen?.shadowRoot?.textContent?.trim() ?? '',
        };
      });
    expect((await words()).hidden).toBe(false);
    await page.evaluate(() =>
      window.test.stage.show(window.test.item('a', 'image', 'red', { transition: 'cut' })),
    );
    expect((await words()).hidden).toBe(true);
    await page.evaluate(async () => {
      window.test.stage.hold({ heading: 'Back in a moment' });
      await window.test.stage.updateComplete;
    });
    expect(await words()).toMatchObject({ hidden: false, text: expect.stringContaining('Back in a moment') });
    expect(await page.evaluate(() => window.test.stage.showing)).toBeNull();
    const dark = await page.evaluate(async () => {
      window.test.stage.hold({ dark: true });
      await window.test.stage.updateComplete;
      const [screen] = window.test.deep('holding-screen');
      await (screen as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      return screen ? getComputedStyle(screen).backgroundColor : '';
    });
    expect([dark, (await words()).text]).toEqual(['rgb(0, 0, 0)', '']);
    expect(errors).toEqual([]);
  });

  test('REN-2 what is on glass stays until its successor is decoded', async () => {
    const { page } = await built.open(SIZE);
    await page.evaluate(() => {
      const { stage, item } = window.test;
      return stage.show(item('old', 'image', 'red', { transition: 'cut' }));
    });
    const shown = page.evaluate(() => {
      const { stage, item, outcome } = window.test;
      return outcome(stage.show(item('new', 'image', 'gated', { transition: 'cut' })));
    });
    expect(await page.evaluate(() => window.test.stage.showing)).toBe('old');
    expect(await colourAt(page, 320, 180)).toEqual([255, 0, 0]);
    openGate();
    expect(await shown).toBe('shown');
    expect(await page.evaluate(() => window.test.stage.showing)).toBe('new');
    expect(await colourAt(page, 320, 180)).toEqual([0, 0, 255]);
    expect(await page.evaluate(() => window.test.told.map(({ type, key }) => `${type} ${key}`))).toEqual([
      'item-shown old',
      'item-shown new',
    ]);
  });

  test('REN-3 an item that cannot be shown is refused with a code, and the old one stays on glass', async () => {
    const { page } = await built.open(SIZE);
    const codes = await page.evaluate(async () => {
      const { stage, item, outcome } = window.test;
      await stage.show(item('old', 'image', 'red', { transition: 'cut' }));
      return [
        await outcome(stage.show(item('1', 'image', 'not-here'))),
        await outcome(stage.show(item('2', 'image', 'broken'))),
        await outcome(stage.show(item('3', 'video', 'broken'))),
        await outcome(stage.show(item('4', 'product', 'nothing'))),
        stage.showing,
      ];
    });
    expect(codes).toEqual(['media-missing', 'decode-failed', 'decode-failed', 'product-missing', 'old']);
    expect(await colourAt(page, 320, 180)).toEqual([255, 0, 0]);
  });

  test('REN-4 a newer item takes the place of one that is still loading, whatever each of them is', async () => {
    const { page } = await built.open(SIZE);
    const outcomes = await page.evaluate(async () => {
      const { stage, item, outcome } = window.test;
      const first = outcome(stage.show(item('first', 'video', 'silent')));
      const second = outcome(stage.prepare(item('second', 'image', 'silent')));
      const third = outcome(stage.show(item('third', 'image', 'blue', { transition: 'cut' })));
      return { first: await first, second: await second, third: await third, showing: stage.showing };
    });
    expect(outcomes).toEqual({ first: 'superseded', second: 'superseded', third: 'shown', showing: 'third' });
  });

  test('REN-5 a prepared video waits at its first frame beneath the old item and tells its end', async () => {
    const { page } = await built.open(SIZE);
    const story = await page.evaluate(async () => {
      const { stage, item, deep, told } = window.test;
      await stage.show(item('old', 'image', 'red', { transition: 'cut' }));
      await stage.prepare(item('film', 'video', 'film', { transition: 'cut' }));
      const video = deep('video').find((one) => (one as HTMLVideoElement).src !== '') as HTMLVideoElement;
      const waiting = { showing: stage.showing, paused: video.paused, at: video.currentTime };
      await stage.show(item('film', 'video', 'film', { transition: 'cut' }));
      const running = { showing: stage.showing, paused: video.paused, muted: video.muted };
      video.playbackRate = 8;
      await new Promise((done) => stage.addEventListener('item-ended', done, { once: true }));
      return { waiting, running, told: told.map(({ type, key }) => `${type} ${key}`), still: stage.showing };
    });
    expect(story).toEqual({
      waiting: { showing: 'old', paused: true, at: 0 },
      running: { showing: 'film', paused: false, muted: true },
      told: ['item-shown old', 'item-shown film', 'item-ended film'],
      still: 'film',
    });
  });

  test('REN-6 thirty videos later there are still two video elements, and only one holds a file', async () => {
    const { page } = await built.open(SIZE);
    const videos = await page.evaluate(async () => {
      const { stage, item, deep } = window.test;
      for (let n = 0; n < 30; n++) await stage.show(item(`v${n}`, 'video', 'film', { transition: 'cut' }));
      return deep('video').map((video) => video.hasAttribute('src'));
    });
    expect(videos.toSorted()).toEqual([false, true]);
  });

  test('REN-7 a video without a first frame, or that stops in the middle, counts as stalled', async () => {
    const { page } = await built.open(SIZE);
    const codes = await page.evaluate(async () => {
      const { stage, item, outcome } = window.test;
      await stage.show(item('old', 'image', 'red', { transition: 'cut' }));
      const silent = await outcome(stage.show(item('silent', 'video', 'silent')));
      const before = stage.showing;
      await stage.show(item('half', 'video', 'half', { transition: 'cut' }));
      const failed = await new Promise<{ key: string; code: string }>((done) => {
        stage.addEventListener('item-failed', ({ detail }) => done(detail), { once: true });
      });
      return { silent, before, failed, after: stage.showing };
    });
    expect(codes).toEqual({
      silent: 'stalled',
      before: 'old',
      failed: { key: 'half', code: 'stalled' },
      after: 'half',
    });
  });

  test('REN-8 a picture of another shape is shown whole over its own colours, or cropped when asked', async () => {
    const { page } = await built.open(SIZE);
    await page.evaluate(() => {
      const { stage, item } = window.test;
      return stage.show(item('tall', 'image', 'tall', { transition: 'cut' }));
    });
    expect(await colourAt(page, 320, 180)).toEqual([0, 255, 0]);
    const [red = 0, green = 0, blue = 0] = await colourAt(page, 20, 180);
    expect(green).toBeGreaterThan(80);
    expect(green).toBeLessThan(230);
    expect(red + blue).toBeLessThan(40);
    await page.evaluate(() => {
      const { stage, item } = window.test;
      return stage.show(item('crop', 'image', 'tall', { transition: 'cut', fit: 'cover' }));
    });
    expect(await colourAt(page, 20, 180)).toEqual([0, 255, 0]);
  });

  test('REN-13 how a picture on glass fits is decided anew when the stage takes another size', async () => {
    const { page } = await built.open(SIZE);
    const fitted = () =>
      page.evaluate(() =>
        window.test
          .deep('image-view')
          .find((view) => !(view as HTMLElement).hidden)
          ?.getAttribute('fit'),
      );
    await page.evaluate(() => {
      const { stage, item } = window.test;
      return stage.show(item('tall', 'image', 'tall', { transition: 'cut' }));
    });
    expect(await fitted()).toBe('contain');
    // The items of this page say that they are square.
    await page.setViewportSize({ width: 360, height: 360 });
    await expect.poll(fitted).toBe('cover');
    await page.setViewportSize(SIZE.viewport);
    await expect.poll(fitted).toBe('contain');
  });

  test('REN-9 a fade runs over both items, and is a cut for whoever asked for less motion', async () => {
    const fades = async (page: Page) =>
      page.evaluate(async () => {
        const { stage, item } = window.test;
        await stage.show(item('a', 'image', 'red', { transition: 'cut' }));
        await stage.show(item('b', 'image', 'blue'));
        return stage.main.shadowRoot?.getAnimations().filter(({ effect }) => {
          return (
            effect instanceof KeyframeEffect && effect.getKeyframes().some((frame) => 'opacity' in frame)
          );
        }).length;
      });
    const lively = await built.open({ ...SIZE, reducedMotion: 'no-preference' });
    expect(await fades(lively.page)).toBe(1);
    const still = await built.open({ ...SIZE, reducedMotion: 'reduce' });
    expect(await fades(still.page)).toBe(0);
    expect(await colourAt(still.page, 320, 180)).toEqual([0, 0, 255]);
  });
});
