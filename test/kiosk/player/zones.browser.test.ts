import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
  writesSettled,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

const split = {
  id: 'split',
  name: 'Split',
  createdAt: 1,
  zones: [
    { id: 'main', name: 'Main', x: 0, y: 0, width: 60, height: 100, playlistId: null },
    { id: 'side', name: 'Side', x: 60, y: 0, width: 40, height: 100, playlistId: 'side' },
  ],
};

/** A card of a product that no shop has: it can never be shown. */
const ghost = {
  id: 'ghost',
  name: 'Ghost',
  contentClass: 'L0' as const,
  createdAt: 1,
  kind: 'product' as const,
  productId: 'nothing',
  headline: '',
};

/** Welcome in the main zone of a layout, a product that does not exist and dinner beside it, and refill on the whole screen. */
function divided(content: PublicationContent, { withOverlay = false } = {}): PublicationContent {
  const quick = quickLoop(['welcome', 'refill', 'dinner'], 1500)(content);
  const [loop] = quick.schedule.playlists;
  const [entry] = quick.schedule.entries;
  if (!loop || !entry) throw new Error('no loop');
  const [welcome, refill, dinner] = loop.slots;
  if (!welcome || !refill || !dinner) throw new Error('no slots');
  const ghostly = { ...dinner, id: 'slot-ghost', creativeId: 'ghost' };
  const side = { ...loop, id: 'side', slots: [ghostly, { ...dinner, durationMs: 1000 }] };
  const whole = { ...loop, id: 'whole', slots: [refill] };
  return {
    ...quick,
    schedule: {
      ...quick.schedule,
      layouts: [split],
      playlists: [{ ...loop, slots: [welcome, { ...welcome, id: 'again' }] }, side, whole],
      creatives: [...quick.schedule.creatives, ghost],
      entries: [
        { ...entry, id: 'divided', layoutId: 'split' },
        { ...entry, id: 'full', playlistId: 'whole', order: 1 },
        ...(withOverlay ? [{ ...entry, id: 'over', playlistId: 'side', layer: 'overlay' as const }] : []),
      ],
    },
  };
}

async function rows() {
  return await server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();
}

test('PLY-80 POP-8 each zone plays its own loop, proved for the entry in the main zone; what fails in one is no other’s affair', async () => {
  await publishDemo(server, divided);
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  const watch = await screen.page.evaluateHandle(() => {
    const seen = { frames: 0, blank: 0, divided: 0, whole: 0 };
    const look = (): void => {
      const stage = document.querySelector('player-shell')?.stage;
      if (stage?.showing) {
        seen.frames += 1;
        const sides = [...stage.others.querySelectorAll('zone-stage')].filter(
          (zone) => Number(zone.style.zIndex) > 2 && zone !== stage.others.firstElementChild,
        );
        if (stage.main.hasAttribute('empty') || sides.some((side) => side.hasAttribute('empty')))
          seen.blank += 1;
        if (sides.length > 0 && stage.main.clientWidth < stage.clientWidth) seen.divided += 1;
        if (sides.length === 0 && stage.main.clientWidth === stage.clientWidth) seen.whole += 1;
      }
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  const enough = await until(rows, (found) => found.filter((row) => row.playlist_id === 'side').length >= 6);
  const seen = await watch.jsonValue();
  expect(seen.blank).toBe(0);
  expect(seen.divided).toBeGreaterThan(0);
  expect(seen.whole).toBeGreaterThan(0);

  const main = enough.filter((row) => row.playlist_id !== 'side');
  // Whatever is on its disk first comes first; then the loop goes round.
  const order = main.map((row) => row.creative_id).join(' ');
  expect(order).toContain('refill welcome welcome refill');
  expect(new Set(main.map((row) => row.result))).toEqual(new Set(['complete']));
  const side = enough.filter((row) => row.playlist_id === 'side');
  expect(new Set(side.map((row) => row.entry_id))).toEqual(new Set(['divided']));
  // Once: it is not tried again within the minute.
  expect(side.filter((row) => row.result === 'failed').map((row) => row.creative_id)).toEqual(['ghost']);
  expect(new Set(side.filter((row) => row.result !== 'failed').map((row) => row.creative_id))).toEqual(
    new Set(['dinner']),
  );
}, 90_000);
