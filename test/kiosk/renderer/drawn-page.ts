import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import type { DrawnContent } from '../../../shared/model/drawn-content.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';
import { stageMedia } from './stage-media.ts';

/** A Sunday in November, 14:05:07 in London. */
export const NOW = Date.UTC(2026, 10, 22, 14, 5, 7);
/** About as long as a heading may be; and as a text. */
export const LONG = 'Three for two on everything in this aisle, and in the next one, until the weekend';
export const TEXT = `${LONG}. ${LONG}. ${LONG.slice(0, 74)}.`;
export const COMPOUND = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz';

/** The page with a stage on it, built. */
export async function buildStagePage(): Promise<BuiltPage> {
  return buildPage(join(import.meta.dirname, 'page'), (await stageMedia()).respond);
}

/** The page with the demo shop's catalogue, at this time. */
export async function openAt(built: BuiltPage, now = NOW): Promise<Page> {
  const { page, errors } = await built.open({ viewport: { width: 1920, height: 1920 } });
  expect(errors).toEqual([]);
  await page.evaluate(
    ([rows, at]) => {
      for (const row of rows) window.test.products.set(row.id, row);
      window.test.now = at;
    },
    [sampleProducts(1).slice(0, 60), now] as const,
  );
  return page;
}

export const draw = (
  page: Page,
  content: DrawnContent,
  [width, height]: readonly [number, number] = [1280, 720],
) => page.evaluate(([what, w, h]) => window.test.draw(what, w, h), [content, width, height] as const);

/** The words of the drawn element, as they are read. */
export const words = (page: Page, tag: string) =>
  page.evaluate(
    (name) => window.test.deep(name)[0]?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    tag,
  );
