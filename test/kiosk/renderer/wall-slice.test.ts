import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';
import type { StagePage } from './page/stage-page.ts';
import { stageMedia } from './stage-media.ts';

declare global {
  interface Window {
    test: StagePage;
  }
}

let built: BuiltPage;

beforeAll(async () => {
  built = await buildPage(join(import.meta.dirname, 'page'), (await stageMedia()).respond);
});
afterAll(() => built.close());

const SIZE = { viewport: { width: 640, height: 360 } };
/** The lower left screen of a wall of two by two. */
const SLICE = { x: 0, y: 50, width: 50, height: 50 };

test('STEP-12 a slice is cut from pictures, films and what is drawn alike, in the frame of the swap', async () => {
  const { page } = await built.open(SIZE);
  const seen = await page.evaluate(async (slice) => {
    const { stage, item, deep } = window.test;
    const boxes: Record<string, number[]> = {};
    const note = (name: string, tag: string) => {
      const [view] = deep(tag).filter((one) => !(one as HTMLElement).hidden);
      const { left = 0, top = 0, width = 0, height = 0 } = view?.getBoundingClientRect() ?? {};
      boxes[name] = [left, top, width, height].map(Math.round);
    };
    const base = { id: 'words', name: 'words', contentClass: 'L0', createdAt: 1 } as const;
    const words = { ...base, kind: 'message', theme: 'forest', heading: 'Hello', text: '' } as const;
    await stage.show(item('a', 'image', 'red', { transition: 'cut', slice }));
    note('picture', 'image-view');
    await stage.show(item('b', 'video', 'film', { transition: 'cut', slice }));
    note('film', 'video-view');
    await stage.show({ key: 'c', creative: words, transition: 'cut', slice });
    note('words', 'message-view');
    await stage.show({ key: 'd', creative: words, transition: 'cut' });
    note('whole', 'message-view');
    await stage.show(item('e', 'image', 'red', { transition: 'cut', slice }));
    stage.hold();
    await stage.updateComplete;
    note('holding', 'holding-screen');
    return boxes;
  }, SLICE);
  const sliced = [0, -360, 1280, 720];
  const whole = [0, 0, 640, 360];
  expect(seen).toEqual({ picture: sliced, film: sliced, words: sliced, whole, holding: whole });
});

test('STEP-15 a board of several pages begins with its first wherever it is in step, and goes on where it ended where not', async () => {
  const { page } = await built.open(SIZE);
  const rows = sampleProducts(1);
  const firstLines = await page.evaluate(async (products) => {
    const { stage, deep } = window.test;
    for (const product of products) window.test.products.set(product.id, product);
    const base = { id: 'list', name: 'list', contentClass: 'L0', createdAt: 1 } as const;
    const choice = { by: 'product', productIds: products.map(({ id }) => id) } as const;
    const creative = { ...base, kind: 'price-list', theme: 'paper', heading: 'Today', choice } as const;
    const lines: (string | undefined)[] = [];
    for (const [key, more] of Object.entries({
      one: { placeMs: 0 },
      two: { placeMs: 0 },
      three: {},
      four: {},
    })) {
      await stage.show({ key, creative: creative as never, transition: 'cut', durationMs: 1000, ...more });
      const [view] = deep('price-list-view').filter((one) => !(one as HTMLElement).hidden);
      lines.push(view?.shadowRoot?.querySelector('.line b')?.textContent ?? undefined);
    }
    return lines;
  }, rows);
  const [one, two, three, four] = firstLines;
  expect(one).toBeDefined();
  expect([two, three]).toEqual([one, one]);
  expect(four).not.toBe(one);
});
