import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { goTo } from '../../support/console-hand.ts';
import { visitLastWeek } from './last-week.ts';
import type { Setting } from './setting.ts';

/** Points 5 and 6, read by a person: what was shown, touched and estimated. */
export async function proveReports(setting: Setting): Promise<void> {
  const { console: desk, shop } = setting;
  await test.step('health and now playing, live again after the outage', async () => {
    await goTo(desk, 'Home');
    const card = desk.locator('display-card').filter({ hasText: 'Front window' });
    await expect(card).toContainText('Online', { timeout: 60_000 });
    const playing = await card.locator('.playing').innerText();
    await expect(card.locator('.playing')).not.toHaveText(playing, { timeout: 20_000 });
  });
  await visitLastWeek(desk, shop);
  await goTo(desk, 'Insight');

  await test.step('proof of play', async () => {
    const report = desk.locator('play-report');
    await expect(report).toContainText('Fresh today');
    const rows = await downloadCsv(report, desk);
    expect(rows.filter((row) => row.includes('Fresh today')).length).toBeGreaterThan(2);
  });
  await test.step('interactions', async () => {
    await desk.getByRole('tab', { name: 'Interactions' }).click();
    const report = desk.locator('interaction-report');
    for (const done of [
      'Woke the kiosk',
      'Searched',
      'Opened a product',
      'Put on the list',
      'Connected a phone',
    ])
      await expect(report).toContainText(done);
    await expect(report).toContainText('Butter croissant');
    await expect(report).toContainText('Left it to go back by itself');
    const rows = await downloadCsv(report, desk);
    expect(rows.some((row) => row.includes('idle-wipe'))).toBe(true);
    expect(rows.join('\n'), 'never the words that were typed').not.toContain('croiss,');
  });
  await test.step('audience, estimated, and hidden below ten people', async () => {
    await desk.getByRole('tab', { name: 'Audience', exact: true }).click();
    const report = desk.locator('audience-report');
    await desk.locator('insight-page').getByLabel('From').fill(daysAgo(15));
    await expect(report).toContainText('estimated');
    await expect(report).toContainText('Estimates of the cameras');
    const rows = await downloadCsv(report, desk);
    expect(rows, 'twelve people of one hour; three alone are nobody').toHaveLength(1);
    expect(rows[0]).toContain('40-59,12,360');
  });
}

/** The rows of the report's CSV, without its head. */
async function downloadCsv(report: ReturnType<Page['locator']>, desk: Page): Promise<string[]> {
  const download = desk.waitForEvent('download');
  await report.getByRole('link', { name: 'CSV' }).click();
  const path = await (await download).path();
  const [head, ...rows] = (await readFile(path, 'utf8')).trim().split(/\r?\n/);
  expect(head).toContain(',');
  return rows;
}

export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
