import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { endInterruption, raiseEmergency } from '../../../signage-server/publishing/interrupt.ts';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
import type { Tx } from '../../../signage-server/storage/transaction.ts';
import { divided, lasting, split } from '../../support/divided-screen.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
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
  expect(new Set(main.map((row) => row.zone))).toEqual(new Set([null]));
  const side = enough.filter((row) => row.playlist_id === 'side');
  expect(side.every(({ zone, slot_id }) => zone?.includes('/') && slot_id !== null)).toBe(true);
  // Once: it is not tried again within the minute.
  expect(side.filter((row) => row.result === 'failed').map((row) => row.creative_id)).toEqual(['ghost']);
  const shown = side.filter((row) => row.result !== 'failed');
  expect(new Set(shown.map((row) => `${row.creative_id} of ${row.entry_id}`))).toEqual(
    new Set(['dinner of divided']),
  );
}, 90_000);

/** The words and pictures beside the main zone, as they stand in the page. */
function onGlass() {
  return screen.page.evaluate(() => {
    const stage = document.querySelector('player-shell')?.stage;
    const boxes = [stage?.main, ...(stage?.others.querySelectorAll('zone-stage') ?? [])].flatMap((zone) => {
      if (!stage || !zone || zone.hasAttribute('empty') || Number(zone.style.zIndex) < 3) return [];
      const [box, whole] = [zone.getBoundingClientRect(), stage.getBoundingClientRect()];
      return [
        [box.left, box.top, box.width, box.height].map((value, at) =>
          Math.round((100 * value) / (at % 2 === 0 ? whole.width : whole.height)),
        ),
      ];
    });
    return { boxes, key: stage?.showing ?? null };
  });
}

test('PLY-81 POP-3 what a kill leaves on glass in each zone is closed once, as interrupted', async () => {
  await publishDemo(server, (content) => lasting(divided(content)));
  await until(onGlass, ({ boxes }) => boxes.length === 2);
  const interrupted = async () => (await rows()).filter(({ result }) => result === 'interrupted');
  // What is on glass is put down within moments; a kill before that leaves no row, and LIMITS.md says so.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const before = (await interrupted()).length;
  await screen.kill();
  screen = await openBrowser({ profile: screen.profile });
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  await until(onGlass, ({ boxes }) => boxes.length === 2);
  const closed = await until(
    async () => (await interrupted()).slice(before),
    (found) => found.length >= 2,
  );
  expect(closed.map(({ playlist_id }) => playlist_id).toSorted()).toEqual(['quick', 'side']);
}, 90_000);

test('PLY-82 a layout is changed in the middle of an item, which goes on; without its zones it has the whole screen', async () => {
  const moved = (width: number) => (content: PublicationContent) => {
    const parts = lasting(divided(content));
    const [main, side] = split.zones;
    const zones = [
      { ...main, width },
      { ...side, x: width, width: 100 - width },
    ] as typeof split.zones;
    return { ...parts, schedule: { ...parts.schedule, layouts: [{ ...split, zones }] } };
  };
  const isMoved = (width: number) =>
    until(onGlass, ({ boxes }) => boxes[0]?.[2] === width && boxes[1]?.[0] === width);
  await publishDemo(server, moved(30));
  await isMoved(30);
  // Until then an item of the version before may be on glass, for its second and a half.
  const shown = async () => {
    const { key } = await onGlass();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return { key, stays: (await onGlass()).key === key };
  };
  const { key } = await until(shown, ({ stays }) => stays);
  await publishDemo(server, moved(45));
  await isMoved(45);
  await publishDemo(server, (content) => {
    const parts = lasting(divided(content));
    const playlists = parts.schedule.playlists.map((one) =>
      one.id === 'side' ? { ...one, slots: [] } : one,
    );
    return { ...parts, schedule: { ...parts.schedule, playlists } };
  });
  await until(onGlass, ({ boxes }) => boxes.length === 1 && boxes[0]?.[2] === 100);
  expect((await onGlass()).key).toBe(key);
}, 90_000);

test('PLY-15 while the page is hidden no zone plays, and each goes on when it is seen again', async () => {
  await publishDemo(server, (content) => lasting(divided(content)));
  await until(onGlass, ({ boxes }) => boxes.length === 2);
  const before = (await rows()).length;
  const hide = (hidden: boolean) =>
    screen.page.evaluate((is) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: is });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  const cut = () => rows().then((found) => found.slice(before).filter((row) => row.result === 'interrupted'));
  const ended = await until(cut, (found) => found.length >= 2);
  expect(ended.map((row) => row.playlist_id).toSorted()).toEqual(['quick', 'side']);
  await hide(false);
  await until(onGlass, ({ boxes }) => boxes.length === 2);
  expect((await cut()).length).toBe(2);
}, 60_000);

test('PLY-83 an overlay lies along the lower edge of what plays, with a loop of its own, and goes with its entry', async () => {
  await publishDemo(server, (content) => lasting(divided(content, { withOverlay: true })));
  const { boxes } = await until(onGlass, (glass) => glass.boxes.length === 3);
  expect(boxes).toContainEqual([0, 88, 100, 13]);
  const over = async () => (await rows()).filter((row) => row.entry_id === 'over' && row.result === 'failed');
  await until(over, (found) => found.length > 0);
  await publishDemo(server, (content) => lasting(divided(content)));
  await until(onGlass, (glass) => glass.boxes.length === 2);
}, 90_000);

test('PLY-85 an alarm has the whole screen at once, over zones and overlay, and they go on when it ends', async () => {
  await publishDemo(server, (content) => lasting(divided(content, { withOverlay: true })));
  await until(onGlass, ({ boxes }) => boxes.length === 3);
  const { storage, deps } = server;
  const change = <T>(work: (tx: Tx) => Promise<{ ok: true; value: T } | { ok: false }>) =>
    storage.write(async (tx) => {
      const done = await work(tx);
      if (!done.ok) throw new Error('refused');
      await storage.changes.ring(tx, { kind: 'manifest', displayId: null });
      return done.value;
    });
  const now = deps.now();
  const words = { heading: 'Leave the building', text: '' };
  const alarm = { words, displayIds: [], drill: false, cap: null, endAt: now + 600_000 };
  const { id } = await change((tx) => raiseEmergency(tx, alarm, { by: 'test', now }));
  const { boxes } = await until(onGlass, (glass) => glass.boxes.length === 1);
  expect(boxes).toEqual([[0, 0, 100, 100]]);
  await change((tx) => endInterruption(tx, id, { now: deps.now(), mayEndEmergency: true }));
  await until(onGlass, (glass) => glass.boxes.length === 3);
}, 90_000);

test('PLY-83 an overlay with a limit goes when its time is over, and the limit holds after a kill', async () => {
  await publishDemo(server, (content) => {
    const parts = divided(content, { withOverlay: true });
    const entries = parts.schedule.entries.map((entry) =>
      entry.layer === 'overlay' ? { ...entry, id: 'once', maxPlaysPerHour: 1 } : entry,
    );
    return {
      ...lasting(parts),
      schedule: { ...lasting(parts).schedule, entries, playlists: parts.schedule.playlists },
    };
  });
  const once = async () =>
    (await rows())
      .filter((row) => row.entry_id === 'once' && row.result !== 'failed')
      .map((row) => row.result);
  await until(once, (found) => found.length > 0);
  await screen.kill();
  screen = await openBrowser({ profile: screen.profile });
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  const before = (await rows()).length;
  await until(rows, (found) => found.length >= before + 6);
  expect(await once()).toEqual(['complete']);
}, 90_000);

test.each([90, 180, 270] as const)(
  'PLY-84 a screen that hangs turned by %i degrees is turned whole',
  async (rotation) => {
    await server.storage.write((tx) =>
      tx.updateTable('display').set({ rotation }).where('id', '=', 'wall-1').execute(),
    );
    await publishDemo(server, (content) => lasting(divided(content)));
    const box = () =>
      screen.page.evaluate(() => {
        const shell = document.querySelector('player-shell');
        const stage = shell?.stage;
        const { x = 0, y = 0, width = 0, height = 0 } = shell?.getBoundingClientRect() ?? {};
        const whole = [x, y, width - innerWidth, height - innerHeight].map(Math.round);
        return {
          rotation: shell?.rotation,
          whole,
          upright: (stage?.clientWidth ?? 0) < (stage?.clientHeight ?? 0),
        };
      });
    const turned = await until(box, (found) => found.rotation === rotation);
    expect(turned).toEqual({
      rotation,
      whole: [0, 0, 0, 0].map(() => expect.closeTo(0, 0)),
      upright: rotation !== 180,
    });
  },
  60_000,
);
