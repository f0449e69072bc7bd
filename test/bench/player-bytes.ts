import { gzipSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { GlassRecord } from '../support/glass-record.ts';
import { becomeDisplay, buildAllPages, openBrowser, publishDemo } from '../support/player.ts';
import { quickLoop } from '../support/quick-loop.ts';
import { startTestServer } from '../support/server.ts';
import { printFigure } from './parts/print-figure.ts';

/** What the best-known open player, as a PWA, loads for the same (issue 3). */
const PEER_KB = 105;
const TARGET_KB = 80;
/** The item itself, which is the shop's: a poster, as most are, that needs no words drawn and so no font. */
const FIRST = 'welcome';
const ITEM = /^\/media\/[0-9a-f]{64}$/;

const server = await startTestServer({ pagesDir: await buildAllPages() });
const screen = await openBrowser();
try {
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Window', kind: 'wall' });
  await publishDemo(server, quickLoop([FIRST, 'dinner'], 60_000));
  const requests: Request[] = [];
  const glass = new GlassRecord();
  await glass.watch(screen.context);
  screen.context.on('request', (request) => requests.push(request));
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  const first = await glass.next(() => true, 60_000, 0);

  // By when it was asked for: what only comes after the first item has no part in it.
  const before = requests.filter((request) => request.timing().startTime < first.at);
  let whole = 0;
  for (const request of before) {
    const { pathname } = new URL(request.url());
    if (ITEM.test(pathname)) continue;
    const response = await request.response();
    // A thread's script has no body to read in the browser; the server gives the same file again.
    const body = await (response?.body() ?? Promise.reject()).catch(async () =>
      Buffer.from(await (await fetch(request.url())).arrayBuffer()),
    );
    const bytes = gzipSync(body, { level: 9 }).length;
    if (process.argv.includes('--list')) console.error(`${bytes}\t${pathname}`);
    whole += bytes;
  }
  const figure = { name: 'player-bytes', value: whole / 1000, unit: 'kB gzip', against: PEER_KB };
  printFigure(figure, { target: TARGET_KB, requests: before.length });
} finally {
  await screen.close();
  await server.close();
}
