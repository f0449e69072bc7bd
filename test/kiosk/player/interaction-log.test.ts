import { expect, test } from 'vitest';
import { InteractionLog } from '../../../kiosk/player/interaction-log.ts';
import type { OpenPlay } from '../../../kiosk/player/open-play.ts';
import type { LogEntry } from '../../../shared/model/log.ts';

const NOW = Date.parse('2026-01-07T09:00:00Z');

function playOf(slotId: string, adaptive: boolean): OpenPlay {
  const ids = { creativeId: 'c', playlistId: 'p', entryId: 'e', revision: 1 };
  return { ...ids, startedAt: NOW, seenAt: NOW, clockOffsetMs: 0, zone: null, slotId, adaptive };
}

/** A log beside a screen with these plays on glass, by place. */
function logOf(plays: Record<string, OpenPlay>, offsetMs: number | null = 0) {
  const rows: LogEntry[] = [];
  const journal = {
    openAt: (place = 'main') => plays[place] ?? null,
    append: async (entries: readonly LogEntry[]) => {
      rows.push(...entries);
    },
  };
  return { rows, log: new InteractionLog(journal, { deviceNow: () => NOW, offsetMs }) };
}

test('POP-10 every interaction of a session names the zone and the slot that it was begun at, and none after it', async () => {
  const { rows, log } = logOf({ main: playOf('poster', false), 'bar/side': playOf('prices', false) });
  log.beginAt('bar/side');
  await log.note('touch');
  await log.note('product', 'honey');
  log.end();
  await log.note('camera-off');
  log.beginAt();
  await log.note('touch');
  expect(rows).toMatchObject([
    { action: 'touch', zone: 'bar/side', slotId: 'prices' },
    { action: 'product', productId: 'honey', zone: 'bar/side', slotId: 'prices' },
    { action: 'camera-off', zone: null, slotId: null },
    { action: 'touch', zone: null, slotId: 'poster' },
  ]);
});

test('POP-11 an interaction has an exact time, so it never names a slot that only some are shown', async () => {
  const { rows, log } = logOf({ main: playOf('for-some', true) });
  log.beginAt();
  await log.note('touch');
  expect(rows).toMatchObject([{ action: 'touch', zone: null, slotId: null }]);
});

test('POP-12 an interaction keeps the time of the device and, beside it, how far the server is from that', async () => {
  for (const offset of [null, -86_400_000]) {
    const { rows, log } = logOf({}, offset);
    await log.note('search');
    expect(rows).toMatchObject([{ at: NOW, clockOffsetMs: offset, zone: null, slotId: null }]);
  }
});
