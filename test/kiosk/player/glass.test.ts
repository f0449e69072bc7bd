import { expect, test, vi } from 'vitest';
import type { Choice } from '../../../kiosk/player/choice.ts';
import { Glass, type GlassParts } from '../../../kiosk/player/glass.ts';
import type { OpenPlay } from '../../../kiosk/player/open-play.ts';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
import { TurnKeeper } from '../../../kiosk/player/turn-keeper.ts';

const WALL = Date.parse('2026-05-04T12:00Z');
const creative = { id: 'poster', name: 'Poster', kind: 'image', contentClass: 'L0', createdAt: 1 };
const slot = { id: 'slot-7', creativeId: 'poster', variants: [] };
const item = { key: 'k', entryId: 'e', layoutId: null, playlistId: 'p', slot, creative, durationMs: 1000 };
const layer = { layer: 'main', rung: 'campaign', entries: [], loop: [item], layouts: [] };
const variant = { creativeId: 'poster', tier: 'generic', reason: 'no-camera', since: 0 };
const choice = { layer, item, creative, variant } as unknown as Choice;

/** What is noted when a picture comes on glass. */
async function noted(clock: ServerClock, place?: string): Promise<OpenPlay | null> {
  const turn = vi.fn(async (_ending: unknown, _next: OpenPlay | null) => {});
  const glass = new Glass({
    stage: { prepare: async () => {}, show: async (_: unknown, swap?: () => void) => swap?.() },
    clock,
    journal: { turn },
    turns: new TurnKeeper(),
    watcher: { beginPlay: () => {}, endPlay: async () => null },
    driven: () => false,
    ...(place && { place }),
  } as unknown as GlassParts);
  await glass.show(choice, 3);
  return turn.mock.calls[0]?.[1] ?? null;
}

test('POP-9 a play names its zone and slot, and an offset that was never measured is not 0', async () => {
  const clock = new ServerClock({ wall: () => WALL, elapsed: () => 0 });
  expect(await noted(clock)).toMatchObject({ clockOffsetMs: null, zone: null, slotId: 'slot-7' });
  expect(await noted(clock, 'split/side')).toMatchObject({ zone: 'split/side' });
  clock.sample(WALL + 86_400_000, WALL);
  expect(await noted(clock)).toMatchObject({ clockOffsetMs: 86_400_000, startedAt: WALL });
});
