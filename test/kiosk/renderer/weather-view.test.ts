import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Sky } from '../../../shared/model/condition.ts';
import type { WeatherContent } from '../../../shared/model/drawn-content.ts';
import type { Weather } from '../../../shared/model/weather.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';

let built: BuiltPage;

beforeAll(async () => {
  built = await buildPage(join(import.meta.dirname, 'page'));
});
afterAll(() => built.close());

/** A Sunday in November, 14:05 in London. */
const AT = Date.UTC(2026, 10, 22, 14, 5);
const POSTER: WeatherContent = { kind: 'weather', theme: 'sky', heading: '' };
const LONG = 'Three for two on everything in this aisle, and in the next one, until the weekend'.slice(0, 80);
const BOXES = [
  [1920, 1080],
  [1080, 1920],
  [640, 360],
  [360, 640],
  [480, 480],
  [1920, 270],
] as const;

async function draw(
  page: Page,
  weather: Weather | null,
  content: WeatherContent = POSTER,
  box: readonly [number, number] = [1280, 720],
): Promise<string> {
  return page.evaluate(
    ([told, what, [width, height]]) => {
      window.test.weather = told;
      return window.test.draw(what, width, height);
    },
    [weather, content, box] as const,
  );
}

const words = (page: Page) =>
  page.evaluate(() =>
    window.test
      .deep('weather-view')[0]
      ?.shadowRoot?.querySelector('.words')
      ?.textContent?.replaceAll(/\s+/g, ' ')
      .trim(),
  );

async function open(): Promise<Page> {
  const { page, errors } = await built.open({ viewport: { width: 1920, height: 1920 } });
  expect(errors).toEqual([]);
  return page;
}

describe('the weather poster, in Chromium', () => {
  test('FAC-20 it says sky, temperature and the time at which they were true, in the language and zone of the store', async () => {
    const page = await open();
    expect(await draw(page, { sky: 'rain', temperature: 11.6, at: AT })).toBe('shown');
    expect(await words(page)).toBe('12°C Rain as of 14:05');
    await page.evaluate(() => {
      const { resources } = window.test.stage;
      if (resources) Object.assign(resources, { language: 'de-AT', zone: 'Asia/Kolkata' });
    });
    await draw(page, { sky: 'snow', temperature: -0.4, at: AT });
    expect(await words(page)).toBe('0 °C Schnee Stand 19:35 Uhr');
    await page.evaluate(() => Object.assign(window.test.stage.resources ?? {}, { language: 'fi' }));
    await draw(page, { sky: 'fog', temperature: null, at: AT });
    expect(await words(page)).toBe('Fog as of 19.35');
  });

  test('FAC-21 what nobody knows is left out, and a poster of which nobody knows anything is refused', async () => {
    const page = await open();
    await draw(page, { sky: null, temperature: 3, at: AT });
    expect(await words(page)).toBe('3°C as of 14:05');
    expect(
      await page.evaluate(() => window.test.deep('weather-view')[0]?.shadowRoot?.querySelector('.sky')),
    ).toBeNull();
    await draw(page, { sky: 'clear', temperature: null, at: AT });
    expect(await words(page)).toBe('Clear as of 14:05');
    expect(await draw(page, null)).toBe('weather-unknown');
  });

  test('FAC-22 news is drawn while it is on glass; when there is none any more, what was told stays with its time', async () => {
    const page = await open();
    await draw(page, { sky: 'rain', temperature: 12, at: AT });
    const following = async (weather: Weather | null) => {
      await page.evaluate(async (told) => {
        window.test.weather = told;
        const [view] = window.test.deep('weather-view') as (Element & {
          refresh(): void;
          updateComplete: Promise<unknown>;
        })[];
        view?.refresh();
        await view?.updateComplete;
      }, weather);
      return words(page);
    };
    expect(await following({ sky: 'clear', temperature: 13, at: AT + 60_000 })).toBe(
      '13°C Clear as of 14:06',
    );
    expect(await following(null)).toBe('13°C Clear as of 14:06');
  });

  test.each(BOXES)('REN-23 no weather sticks out of %i x %i, and axe finds nothing', async (...box) => {
    const page = await open();
    for (const sky of Sky.options) {
      const content = { ...POSTER, theme: 'night', heading: LONG } as const;
      expect(await draw(page, { sky, temperature: -28, at: AT }, content, box)).toBe('shown');
      expect([sky, await page.evaluate(() => window.test.cutOff())]).toEqual([sky, []]);
    }
    const { violations } = await new AxeBuilder({ page }).include('.box').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
