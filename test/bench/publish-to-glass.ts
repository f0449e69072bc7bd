import type { Creative } from '../../shared/model/creative.ts';
import type { SavedPlaylist } from '../../shared/protocol/saved-draft.ts';
import { callApi } from '../support/console-hand.ts';
import { GlassRecord } from '../support/glass-record.ts';
import { posterPng } from '../support/poster.ts';
import { ShopBrowser } from '../support/shop-browser.ts';
import { ShopProcess } from '../support/shop-process.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';

const ROUNDS = 40;
const COLOURS = ['#0b6e4f', '#7a3b12', '#27408b', '#8b1e3f', '#3d5a1e'];

/*
 * From the publish request in the console to the first frame of the new poster on a wall screen: store, doorbell,
 * manifest, download, hash, pointer, decode, swap. Against the least that any such product has to do, on the same page
 * in the same run: one round trip to the server, the same file fetched, and its picture decoded.
 */
const shop = await ShopProcess.open();
const browser = await ShopBrowser.open({ origin: shop.origin });
try {
  const { page: desk } = await browser.newPage('console');
  const { page: wall, context } = await browser.newPage('wall', { viewport: { width: 1280, height: 720 } });
  const glass = new GlassRecord();
  await glass.watch(context);
  const token = new URL(shop.links.console).hash.replace('#sign-in=', '');
  await desk.goto(`${shop.origin}/console`);
  await callApi(desk, 'POST', '/api/v1/session/link', { token });
  await wall.goto(shop.links.wall);
  await glass.more(1, 60_000);
  const name = 'Measured';
  let { id, version } = await callApi<SavedPlaylist>(desk, 'POST', '/api/v1/playlists', { name, slots: [] });
  const entry = { name: 'Measured', playlistId: id, displayIds: ['wall-1'], priority: 90 };
  await callApi(desk, 'POST', '/api/v1/schedule/entries', entry);

  const publishing: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const creative = await upload(`Round ${round}`, COLOURS[round % COLOURS.length] ?? '#000');
    const slots = [{ id: `slot-${round}`, creativeId: creative.id, durationMs: 600_000 }];
    const saved = { name, slots, version };
    ({ id, version } = await callApi<SavedPlaylist>(desk, 'PUT', `/api/v1/playlists/${id}`, saved));
    const from = glass.items.length;
    const begin = Date.now();
    await callApi(desk, 'POST', '/api/v1/publications');
    const shown = await glass.next(({ creativeId }) => creativeId === creative.id, 60_000, from);
    publishing.push(shown.at - begin);
    bare.push(await fetchAndDecode(`/media/${creative.kind === 'image' ? creative.media.sha256 : ''}`));
  }
  for (const [name, share] of [
    ['publish-to-glass', 0.5],
    ['publish-to-glass-p95', 0.95],
  ] as const) {
    const value = percentile(publishing, share);
    printFigure({ name, value, unit: 'ms', against: percentile(bare, share) }, { rounds: ROUNDS });
  }

  async function upload(name: string, colour: string): Promise<Creative> {
    const bytes = [...(await posterPng(name, colour))];
    return await desk.evaluate(
      async ({ name, bytes }) => {
        const init = {
          method: 'POST',
          headers: { 'Content-Type': 'image/png' },
          body: new Uint8Array(bytes),
        };
        const answer = await fetch(`/api/v1/creatives/upload?name=${encodeURIComponent(name)}`, init);
        if (!answer.ok) throw new Error(await answer.text());
        return await answer.json();
      },
      { name, bytes },
    );
  }

  function fetchAndDecode(path: string): Promise<number> {
    return wall.evaluate(async (url) => {
      const begin = performance.now();
      await (await fetch('/healthz', { cache: 'no-store' })).json();
      const picture = await (await fetch(url, { cache: 'no-store' })).blob();
      (await createImageBitmap(picture)).close();
      return performance.now() - begin;
    }, path);
  }
} finally {
  await browser.close();
  await shop.remove();
}
