import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { LogEvent } from '../../../shared/model/log.ts';
import { readBatch } from '../../../signage-server/log/read-batch.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { playEvent, playEvents } from '../../support/shop.ts';
import { onEveryStore } from '../../support/stores.ts';

onEveryStore('the log', (kind) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await kind.open();
  });

  const send = (epoch: string, events: unknown[]) => {
    const { refusals, ...read } = readBatch({ epoch, events });
    const rows = { displayId: 'd', epoch, receivedAt: 1, ...read };
    return storage.write((tx) => storage.insertEvents(tx, rows));
  };
  const stored = async (epoch: string) =>
    (
      await storage.db.selectFrom('play').select('seq').where('epoch', '=', epoch).orderBy('seq').execute()
    ).map((row) => row.seq);

  test('LOG-1 every kind of event is stored with all of its values', async () => {
    const events: LogEvent[] = [
      { ...playEvent(1), zone: 'split/side', slotId: 'first' } as LogEvent,
      {
        seq: 2,
        kind: 'adaptive-plays',
        quarterStart: 900_000,
        creativeId: 'c',
        playlistId: null,
        plays: 3,
        seconds: 30.5,
      },
      {
        seq: 3,
        kind: 'interaction',
        at: 5,
        clockOffsetMs: -7,
        action: 'this-is-it',
        productId: 'p1',
        zone: 'l/side',
        slotId: 's1',
        list: 'guide bread',
        minutes: 7,
      },
      {
        seq: 4,
        kind: 'audience',
        cell: {
          metricsVersion: '2',
          of: 'visits',
          quarterStart: 900_000,
          band: '20-39',
          people: 3,
          dwell: [0, 1, 0, 1, 0],
          attention: [1, 1, 0, 0],
          presenceSeconds: 60,
          dwellSeconds: 30,
          attentionSeconds: 10,
        },
      },
      { seq: 5, kind: 'dropped', at: 9, count: 1 },
      {
        seq: 6,
        kind: 'adaptive-decisions',
        quarterStart: 900_000,
        playlistId: 'p',
        slotId: 's',
        creativeId: 'c',
        tier: 'audience',
        reason: 'rule',
        decisions: 4,
      },
    ];
    expect(await send('kinds', events)).toBe(6);
    const { db } = storage;
    const of = <T extends { epoch: string }>(rows: T[]) => rows.filter((row) => row.epoch === 'kinds');
    const key = { display_id: 'd', epoch: 'kinds', received_at: 1 };
    expect(of(await db.selectFrom('play').selectAll().execute())).toEqual([
      {
        ...key,
        seq: 1,
        creative_id: 'sale',
        playlist_id: 'main',
        entry_id: 'all',
        revision: 1,
        started_at: 1_790_000_010_000,
        duration_ms: 10_000,
        result: 'complete',
        clock_offset_ms: 12,
        zone: 'split/side',
        slot_id: 'first',
      },
    ]);
    expect(of(await db.selectFrom('adaptive_play').selectAll().execute())).toEqual([
      {
        ...key,
        seq: 2,
        quarter_start: 900_000,
        creative_id: 'c',
        playlist_id: null,
        plays: 3,
        seconds: 30.5,
      },
    ]);
    expect(of(await db.selectFrom('interaction').selectAll().execute())).toEqual([
      {
        ...key,
        seq: 3,
        at: 5,
        action: 'this-is-it',
        product_id: 'p1',
        clock_offset_ms: -7,
        zone: 'l/side',
        slot_id: 's1',
        said_on: 'guide bread',
        minutes: 7,
      },
    ]);
    const [cell] = of(await db.selectFrom('audience_cell').selectAll().execute());
    expect(JSON.parse(cell?.cell ?? '')).toEqual(events[3]?.kind === 'audience' && events[3].cell);
    expect(of(await db.selectFrom('dropped').selectAll().execute())).toEqual([
      { ...key, seq: 5, at: 9, count: 1 },
    ]);
  });

  test('LOG-2 a batch that comes again, whole or overlapping, stores nothing twice', async () => {
    expect(await send('again', playEvents(1, 10))).toBe(10);
    expect(await send('again', playEvents(1, 10))).toBe(10);
    expect(await send('again', playEvents(6, 15))).toBe(15);
    expect(await stored('again')).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
  });

  test('LOG-3 a gap holds the acknowledgement until it is filled', async () => {
    expect(await send('gap', playEvents(1, 3))).toBe(3);
    expect(await send('gap', playEvents(6, 8))).toBe(3);
    expect(await send('gap', playEvents(4, 8))).toBe(8);
    expect(await stored('gap')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('LOG-4 a dropped row stands in place of the numbers that were lost', async () => {
    expect(await send('lost', playEvents(1, 2))).toBe(2);
    const dropped = { seq: 9, kind: 'dropped', count: 7, at: 1 };
    expect(await send('lost', [dropped, ...playEvents(10, 11)])).toBe(11);
    expect(await send('fresh', [{ seq: 5, kind: 'dropped', count: 5, at: 1 }, playEvent(6)])).toBe(6);
  });

  test('LOG-5 a bad row is refused alone, kept with its reason, and counts as dealt with', async () => {
    const ack = await send('bad', [playEvent(1), { seq: 2, kind: 'image', data: 'x' }, playEvent(3)]);
    expect(ack).toBe(3);
    expect(await stored('bad')).toEqual([1, 3]);
    const refused = await storage.db
      .selectFrom('refused_event')
      .select(['seq', 'reason'])
      .where('epoch', '=', 'bad')
      .execute();
    expect(refused).toEqual([{ seq: 2, reason: expect.stringContaining('kind') }]);
  });

  test('LOG-6 however often and in whatever pieces batches arrive, each event is stored exactly once', async () => {
    let run = 0;
    const range = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 19 }));
    await fc.assert(
      fc.asyncProperty(fc.array(range, { maxLength: 8 }), async (pieces) => {
        run += 1;
        const epoch = `random-${run}`;
        let last = 0;
        for (const [from, length] of pieces) {
          const ack = await send(epoch, playEvents(from, Math.min(20, from + length)));
          expect(ack).toBeGreaterThanOrEqual(last);
          last = ack;
        }
        expect(await send(epoch, playEvents(last + 1, last + 20))).toBe(last + 20);
        const seqs = await stored(epoch);
        expect(new Set(seqs).size).toBe(seqs.length);
        expect(seqs).toEqual(expect.arrayContaining(Array.from({ length: last + 20 }, (_, n) => n + 1)));
      }),
      { numRuns: 25 },
    );
  });
});
