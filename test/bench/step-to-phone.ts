import { rm } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { buildPhonePage, stockShop } from '../kiosk/phone/build-phone-page.ts';
import { chromiumPath, launchArguments } from '../support/chromium.ts';
import { signInAs, startShop } from '../support/console-client.ts';
import { newDisplay } from '../support/display-client.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';

/** "Status latency < 2 s" (D070). */
const TARGET_MS = 2000;
const ROUNDS = 40;
const NUMBER = 'BENCH4711';

/**
 * From the request by which a shop's system tells how many stops come before a delivery, to the frame of the phone that
 * follows it and says so: store, doorbell, the orders asked for, the page. Against the least that any such product has to
 * do, on the same page in the same run: one round trip and a frame.
 */
export async function run(): Promise<void> {
  const pagesDir = await buildPhonePage();
  const server = await startShop({ pagesDir });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
  try {
    await stockShop(server);
    const kiosk = await newDisplay(server, { id: 'kiosk-1', name: 'Kiosk by the door' });
    const owner = await signInAs(server, 'owner');
    const [, made] = await owner.call('POST', '/api/v1/floor/key');
    const { key } = made as { key: string };
    const tell = (method: string, path: string, body: object) =>
      server.fetch(path, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
        body: JSON.stringify(body),
      });
    const items = [{ name: 'A lamp', quantity: 1 }];
    await tell('POST', '/api/v1/orders', { number: NUMBER, code: NUMBER, kind: 'delivery', items });
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const { url } = await (await kiosk.call('POST', '/api/v1/display/visit-offer', {})).json();
    await page.goto(server.origin + new URL(url).pathname);
    for (const name of ['They match', 'Go on as a guest', 'My orders'])
      await page.getByRole('button', { name }).click();
    await page.getByLabel('Code of your order').fill(NUMBER);
    await page.getByRole('button', { name: 'Follow it' }).click();
    await page.getByText('We have your order.').waitFor();
    const [told, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const stopsAway = 100 + round;
      const shown = onGlass(page, `${stopsAway} stops before you`);
      const begin = Date.now();
      await tell('PUT', `/api/v1/orders/${NUMBER}/step`, { step: 'on-the-way', stopsAway });
      told.push((await shown) - begin);
      bare.push(await page.evaluate(roundTrip));
    }
    for (const [name, share] of [
      ['step-to-phone', 0.5],
      ['step-to-phone-p95', 0.95],
    ] as const)
      printFigure(
        { name, value: percentile(told, share), unit: 'ms', against: percentile(bare, share) },
        { target: TARGET_MS, rounds: ROUNDS },
      );
  } finally {
    await browser.close();
    await server.close();
    await rm(pagesDir, { recursive: true });
  }
}

/** When a frame has these words, on the clock of this machine. */
async function onGlass(page: Page, words: string): Promise<number> {
  await page.getByText(words).waitFor();
  return page.evaluate(() => new Promise<number>((frame) => requestAnimationFrame(() => frame(Date.now()))));
}

/** Runs in the page. */
async function roundTrip(): Promise<number> {
  const begin = performance.now();
  await (await fetch('/healthz', { cache: 'no-store' })).json();
  await new Promise((frame) => requestAnimationFrame(frame));
  return performance.now() - begin;
}
