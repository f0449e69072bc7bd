import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSourcePage, type SourcePage } from '../../support/source-page.ts';
import type {} from './page/outbox-page.ts';

/** One thing that happens to a log. `ack` is how far, of what was sent, the store says it got; 1.5 is a lie. */
type Step =
  | { kind: 'write'; rows: number }
  | { kind: 'fail' }
  | { kind: 'send'; ack: number }
  | { kind: 'lose-answer' }
  | { kind: 'reload' }
  /** The browser has thrown one copy of the database away. */
  | { kind: 'lose-copy'; copy: 'plain' | 'twin' };

let source: SourcePage;

beforeAll(async () => {
  source = await openSourcePage('test/kiosk/player/page/outbox.html');
  await source.page.waitForFunction(() => 'kit' in window);
});
afterAll(() => source?.close());

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('write' as const), rows: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'fail' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('send' as const), ack: fc.constantFrom(0, 0.5, 1, 1.5) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'lose-answer' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('lose-copy' as const),
      copy: fc.constantFrom('plain' as const, 'twin' as const),
    }),
  },
);

/** Plays steps on a real outbox; the store is a map from number to row, as `ON CONFLICT DO NOTHING` makes it. */
async function play(steps: readonly Step[], capacity: number) {
  return source.page.evaluate(
    async ({ steps, capacity }) => {
      const { kit } = window;
      const display = `model-${crypto.randomUUID()}`;
      const entry = (index: number) => ({
        kind: 'interaction' as const,
        at: index,
        action: 'touch' as const,
        clockOffsetMs: null,
        productId: null,
        zone: null,
        slotId: null,
        list: null,
        minutes: null,
      });
      const stored = new Map<number, { kind: string; at: number; count?: number }>();
      const twice: number[] = [];
      const epochs = new Set<string>();
      let written = 0;
      let database = await kit.openDatabase(display);
      let outbox = await kit.Outbox.open(database, capacity);

      const receive = (batch: { epoch: string; events: readonly unknown[] }) => {
        epochs.add(batch.epoch);
        for (const event of batch.events as { seq: number; kind: string; at: number; count?: number }[]) {
          const known = stored.get(event.seq);
          if (known && JSON.stringify(known) !== JSON.stringify({ ...event })) twice.push(event.seq);
          if (!known) stored.set(event.seq, { ...event });
        }
      };
      const send = async (ack: number | null) => {
        const batch = await outbox.batch(3);
        if (!batch) return false;
        receive(batch);
        if (ack === null) return true;
        const known = Math.floor(batch.firstSeq - 1 + ack * (batch.lastSeq - batch.firstSeq + 1));
        await outbox.acknowledge(batch, known);
        return true;
      };
      for (const step of steps) {
        if (step.kind === 'write') {
          const entries = Array.from({ length: step.rows }, () => entry(written++));
          await outbox.commit({ entries }, 0);
        } else if (step.kind === 'fail') {
          // A row that cannot be stored: the transaction ends without a trace, its numbers are not used up.
          const bad = { ...entry(0), productId: (() => {}) as unknown as string };
          await outbox.commit({ entries: [entry(0), bad] }, 0).catch(() => {});
        } else if (step.kind === 'send') await send(step.ack);
        else if (step.kind === 'lose-answer') await send(null);
        else {
          await database.close();
          if (step.kind === 'lose-copy') await kit.loseCopy(display, step.copy);
          database = await kit.openDatabase(display);
          outbox = await kit.Outbox.open(database, capacity);
        }
      }
      while (await send(1));
      const queued = outbox.queued;
      await database.close();
      await kit.deletePlayerDatabase(display);
      const events = [...stored].sort(([a], [b]) => a - b).map(([seq, event]) => ({ ...event, seq }));
      return { written, queued, twice, epochs: epochs.size, events };
    },
    { steps, capacity },
  );
}

test('POP-1 POP-2 PLY-90 whatever happens, also when a copy of the log is lost, the store ends with every row once, in order, without a gap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { written, queued, twice, epochs, events } = await play(steps, 1000);
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: written }, (_, index) => index + 1));
      expect(events.map(({ at }) => at)).toEqual(Array.from({ length: written }, (_, index) => index));
      expect({ queued, twice }).toEqual({ queued: 0, twice: [] });
      expect(epochs).toBe(Math.min(written, 1));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('POP-4 a full ring counts exactly what it lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 }),
      async (sizes) => {
        const { written, events } = await play(
          sizes.map((rows) => ({ kind: 'write', rows })),
          20,
        );
        const kept = events.filter(({ kind }) => kind === 'interaction');
        const dropped = events.filter(({ kind }) => kind === 'dropped');
        const lost = dropped.reduce((sum, { count = 0 }) => sum + count, 0);
        expect(kept.length + lost).toBe(written);
        expect(kept.length).toBeLessThanOrEqual(20);
        // Each stands in the place of the rows that it counts.
        for (const { seq, count = 0 } of dropped) expect(seq - count).toBe(0);
        expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, index) => lost + index + 1));
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

test('POP-4 a store that lost acknowledged rows is told how many', async () => {
  const rows = await source.page.evaluate(async () => {
    const { kit } = window;
    const database = await kit.openDatabase('restored');
    const outbox = await kit.Outbox.open(database);
    const nowhere = {
      clockOffsetMs: null,
      productId: null,
      zone: null,
      slotId: null,
      list: null,
      minutes: null,
    };
    const entry = { kind: 'interaction' as const, at: 1, action: 'touch' as const, ...nowhere };
    await outbox.commit({ entries: [entry, entry, entry, entry, entry] }, 0);
    const first = await outbox.batch();
    if (first) await outbox.acknowledge(first, 3);
    const second = await outbox.batch();
    // The store came back from a backup that knows the first row only.
    if (second) await outbox.acknowledge(second, 1);
    return (await outbox.batch())?.events;
  });
  expect(rows).toEqual([
    expect.objectContaining({ seq: 3, kind: 'dropped', count: 2 }),
    expect.objectContaining({ seq: 4 }),
    expect.objectContaining({ seq: 5 }),
  ]);
});

test('POP-6 a wiped store begins another epoch', async () => {
  const epochs = await source.page.evaluate(async () => {
    const { kit } = window;
    const seen: string[] = [];
    for (let life = 0; life < 2; life += 1) {
      const database = await kit.openDatabase('wiped');
      const outbox = await kit.Outbox.open(database);
      const nowhere = {
        clockOffsetMs: null,
        productId: null,
        zone: null,
        slotId: null,
        list: null,
        minutes: null,
      };
      await outbox.commit({ entries: [{ kind: 'interaction', at: 1, action: 'touch', ...nowhere }] }, 0);
      const batch = await outbox.batch();
      seen.push(`${batch?.epoch}/${batch?.firstSeq}`);
      await database.close();
      await kit.deletePlayerDatabase('wiped');
    }
    return seen;
  });
  expect(new Set(epochs).size).toBe(2);
  expect(epochs.every((epoch) => epoch.endsWith('/1'))).toBe(true);
});

test('POP-3 POP-5 POP-7 the journal closes what a crash left, and keeps audience-driven plays untimed', async () => {
  const rows = await source.page.evaluate(async () => {
    const { kit } = window;
    const time = { now: 1_790_000_000_000 };
    const clock = new kit.ServerClock({ wall: () => time.now, elapsed: () => time.now });
    const database = await kit.openDatabase('journal');
    const outbox = await kit.Outbox.open(database);
    const open = () => kit.PlayJournal.open(database, outbox, clock);
    const play = (creativeId: string, adaptive: boolean) => ({
      creativeId,
      playlistId: 'list',
      entryId: 'entry',
      revision: 3,
      startedAt: time.now,
      seenAt: time.now,
      clockOffsetMs: 7,
      adaptive,
    });
    const audience = Promise.resolve(null);

    let journal = await open();
    const first = play('poster', false);
    await journal.turn(null, first);
    time.now += 10_000;
    const second = play('for-60-plus', true);
    await journal.turn({ play: first, endedAt: time.now, result: 'complete', audience }, second);
    await journal.failed(play('for-20-39', true));
    await journal.failed(play('broken', false));
    time.now += 6000;
    await journal.beat();

    // The browser dies six seconds into the second play; then the third is cut down in its prime.
    journal = await open();
    const third = play('film', false);
    await journal.turn(null, third);
    time.now += 4000;
    await journal.beat();
    journal = await open();
    journal = await open();
    time.now += 3_600_000;
    await journal.beat();
    await journal.beat();
    return (await outbox.batch())?.events;
  });
  expect(rows).toEqual([
    expect.objectContaining({ kind: 'play', creativeId: 'poster', durationMs: 10_000, result: 'complete' }),
    expect.objectContaining({ kind: 'play', creativeId: 'broken', durationMs: 0, result: 'failed' }),
    expect.objectContaining({ kind: 'play', creativeId: 'film', durationMs: 4000, result: 'interrupted' }),
    expect.objectContaining({ kind: 'adaptive-plays', creativeId: 'for-60-plus', plays: 1, seconds: 6 }),
  ]);
});

test('PLY-81 POP-5 each zone has an open play of its own, and those that the audience drives stay untimed', async () => {
  const rows = await source.page.evaluate(async () => {
    const { kit } = window;
    const time = { now: 1_790_000_000_000 };
    const clock = new kit.ServerClock({ wall: () => time.now, elapsed: () => time.now });
    const database = await kit.openDatabase('journal-of-zones');
    const outbox = await kit.Outbox.open(database);
    const open = () => kit.PlayJournal.open(database, outbox, clock);
    const play = (creativeId: string, adaptive = false) => ({
      creativeId,
      playlistId: 'list',
      entryId: 'entry',
      revision: 3,
      startedAt: time.now,
      seenAt: time.now,
      clockOffsetMs: 0,
      adaptive,
    });
    const journal = await open();
    await journal.turn(null, play('main'));
    await journal.turn(null, play('side'), undefined, 'layout/side');
    await journal.turn(null, play('for-60-plus', true), undefined, 'layout/column');
    await journal.turn(null, play('badge'), undefined, '~overlay');
    time.now += 5000;
    await journal.beat();
    time.now += 9000;

    // The browser dies, and what it left is closed by the first that opens the journal, not again by the next.
    await open();
    const last = await open();
    time.now += 3_600_000;
    await last.beat();
    return (await outbox.batch())?.events;
  });
  expect(rows).toEqual([
    expect.objectContaining({ creativeId: 'main', durationMs: 5000, result: 'interrupted' }),
    expect.objectContaining({ creativeId: 'side', durationMs: 5000, result: 'interrupted' }),
    expect.objectContaining({ creativeId: 'badge', durationMs: 5000, result: 'interrupted' }),
    expect.objectContaining({ kind: 'adaptive-plays', creativeId: 'for-60-plus', plays: 1, seconds: 5 }),
  ]);
});
