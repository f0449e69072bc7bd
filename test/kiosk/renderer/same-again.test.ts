import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrawnContent } from '../../../shared/model/drawn-content.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { buildStagePage, openAt } from './drawn-page.ts';

let built: BuiltPage;

beforeAll(async () => {
  built = await buildStagePage();
});
afterAll(() => built.close());

const TICKER: DrawnContent = { kind: 'ticker', theme: 'sky', lines: ['Fresh bread at four'], speed: 'usual' };

/** Shows a creative, and then the same once more with a fade, prepared ahead; what the glass was like meanwhile. */
const showTwice = (
  page: Page,
  content: DrawnContent,
  more: { placeMs?: number; again?: DrawnContent } = {},
) =>
  page.evaluate(
    async ([first, { again = first, placeMs }]) => {
      const { stage, deep, told } = window.test;
      const item = (key: string, what: DrawnContent) => ({
        key,
        // A creative of a newer manifest is another object that says the same.
        creative: { id: 'one', name: 'one', contentClass: 'L0' as const, createdAt: 1, ...what },
        transition: 'fade' as const,
        ...(placeMs !== undefined && { placeMs }),
      });
      const layers = () => [...(stage.main.shadowRoot?.querySelectorAll('.layer') ?? [])];
      const onGlass = () => layers().find((layer) => layer.getAttribute('data-place') === 'glass');
      const motion = () =>
        deep('ticker-view')
          .filter((view) => view.closest('.layer') === onGlass())
          .flatMap((view) => view.shadowRoot?.getAnimations() ?? [])[0];
      await stage.show({ ...item('a', first), transition: 'cut' });
      const before = { layer: onGlass(), motion: motion(), at: Number(motion()?.currentTime) };
      const next = item('b', again);
      await stage.prepare(next);
      await stage.show(next);
      return {
        key: stage.showing,
        told: told.map(({ type, key }) => `${type} ${key}`),
        isSameLayer: onGlass() === before.layer,
        isSameMotion: motion() !== undefined && motion() === before.motion,
        goesOn: Number(motion()?.currentTime) >= before.at,
        seen: layers().filter((layer) => layer.hasAttribute('data-place')).length,
      };
    },
    [content, more] as const,
  );

const TOLD = ['item-shown a', 'item-shown b'];

test('REN-31 a ticker that follows itself runs on: one layer, one motion, and a new showing all the same', async () => {
  expect(await showTwice(await openAt(built), TICKER)).toEqual({
    key: 'b',
    told: TOLD,
    isSameLayer: true,
    isSameMotion: true,
    goesOn: true,
    seen: 1,
  });
});

test('REN-31 a ticker with other words fades in over the old one', async () => {
  const again: DrawnContent = { ...TICKER, lines: ['Sold out'] } as DrawnContent;
  expect(await showTwice(await openAt(built), TICKER, { again })).toMatchObject({
    key: 'b',
    isSameLayer: false,
    isSameMotion: false,
    seen: 2,
  });
});

test('REN-31 in step with other screens a ticker begins anew, by cut', async () => {
  expect(await showTwice(await openAt(built), TICKER, { placeMs: 0 })).toMatchObject({
    key: 'b',
    isSameLayer: false,
    seen: 1,
  });
});

test('REN-31 a board that follows itself is loaded anew, for its next page, by cut', async () => {
  const menu: DrawnContent = {
    kind: 'menu',
    theme: 'forest',
    heading: 'Lunch',
    sections: [{ heading: 'Hot', items: [{ by: 'words', name: 'Soup', note: '', priceMinor: 650 }] }],
  };
  expect(await showTwice(await openAt(built), menu)).toMatchObject({
    told: TOLD,
    isSameLayer: false,
    seen: 1,
  });
});

test('REN-31 a film that follows itself begins anew', async () => {
  const page = await openAt(built);
  const story = await page.evaluate(async () => {
    const { stage, item } = window.test;
    const { creative } = item('one', 'video', 'film');
    await stage.show({ key: 'a', creative, transition: 'cut' });
    const first = stage.film;
    await stage.show({ key: 'b', creative, transition: 'cut' });
    return { other: stage.film !== first, paused: stage.film?.paused };
  });
  expect(story).toEqual({ other: true, paused: false });
});

test('REN-31 what was taken off the glass meanwhile is drawn anew', async () => {
  const page = await openAt(built);
  const shown = await page.evaluate(async () => {
    const { stage, item, outcome } = window.test;
    const { creative } = item('one', 'image', 'red');
    await stage.show({ key: 'a', creative, transition: 'cut' });
    const next = { key: 'b', creative };
    await stage.prepare(next);
    stage.hold();
    return [stage.showing, await outcome(stage.show(next)), stage.showing];
  });
  expect(shown).toEqual([null, 'shown', 'b']);
});
