import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogEvent } from '../../../shared/model/log.ts';
import { playEvent } from '../../support/shop.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  const now = shop.server.deps.now();
  const places = { poster: null, column: 'split/side', badge: '~overlay' } as const;
  const shown = ['poster', 'poster', 'column', 'badge'] as const;
  const plays = shown.map((creativeId, index): LogEvent => {
    const event = playEvent(index + 1);
    if (event.kind !== 'play') throw new Error('that is no play');
    return {
      ...event,
      creativeId,
      startedAt: now - 60_000 - index,
      clockOffsetMs: creativeId === 'column' ? null : 0,
      zone: places[creativeId],
      slotId: 'slot',
    };
  });
  const rows = { displayId: 'wall-1', epoch: 'e', receivedAt: now, events: plays, refused: [] };
  const { storage } = shop.server;
  await storage.write((tx) => storage.insertEvents(tx, { ...rows, covered: [{ from: 1, to: 4 }] }));
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(async () => {
  await shop?.close();
});

it('CON-185 proof of play is told by zone where something plays beside the main one, and says which clock it goes by', async () => {
  await page.goto(`${shop.server.origin}/console/insight`);
  const report = page.locator('play-report');
  const row = (creative: string) =>
    report.getByRole('region', { name: 'Latest plays' }).getByRole('row').filter({ hasText: creative });
  await see(row('badge')).toContainText('Overlay');
  await see(row('column')).toContainText('by its own clock');
  await see(row('poster').first()).not.toContainText('by its own clock');
  await see(report).toContainText('4 plays');

  await report.getByLabel('Where on the screen').selectOption({ label: 'Main zone' });
  await see(report).toContainText('2 plays');
  await see(row('badge')).toHaveCount(0);
  await see(report).toContainText('Slots with audience variants are counted without their place');
  const href = await report.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect(href).toContain('zone=main');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await report.getByLabel('Where on the screen').selectOption({ label: 'Everywhere' });
  await see(report).toContainText('4 plays');
  expect(errors).toEqual([]);
});
