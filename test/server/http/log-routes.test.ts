import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogReceipt } from '../../../shared/model/log.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { playEvent, playEvents } from '../../support/shop.ts';

const LOG = '/api/v1/display/log';
let server: TestServer;
let display: DisplayClient;
beforeAll(async () => {
  server = await startTestServer();
  display = await newDisplay(server, { id: 'd1' });
});
afterAll(() => server.close());

const send = async (epoch: string, events: unknown[], from = display): Promise<LogReceipt> => {
  const response = await from.call('POST', LOG, { epoch, events });
  expect(response.status).toBe(200);
  return (await response.json()) as LogReceipt;
};
const plays = async (epoch: string) =>
  await server.storage.db
    .selectFrom('play')
    .select(['display_id', 'seq'])
    .where('epoch', '=', epoch)
    .execute();

test('LOG-10 a batch is acknowledged with the number up to which all is stored', async () => {
  expect(await send('a', playEvents(1, 50))).toEqual({ ack: 50, refused: [] });
  expect(await plays('a')).toHaveLength(50);
});

test('LOG-11 two displays and two epochs never meet, whatever their numbers', async () => {
  const other = await newDisplay(server, { id: 'd2' });
  await send('shared', [playEvent(1)]);
  await send('shared', [playEvent(1)], other);
  expect(await send('shared-2', [playEvent(1)])).toEqual({ ack: 1, refused: [] });
  expect(await plays('shared')).toHaveLength(2);
});

test('LOG-12 the answer names each refused row, also one without a number', async () => {
  const receipt = await send('bad', [
    playEvent(1),
    'rubbish',
    { ...playEvent(2), result: 'won' },
    playEvent(3),
  ]);
  expect(receipt.ack).toBe(3);
  expect(receipt.refused).toEqual([
    { seq: null, reason: expect.any(String) },
    { seq: 2, reason: expect.stringContaining('result') },
  ]);
});

test('LOG-13 numbers that do not rise are refused and store nothing', async () => {
  const receipt = await send('order', [playEvent(2), playEvent(1), playEvent(2)]);
  expect(receipt.refused.map((row) => row.seq)).toEqual([1, 2]);
  expect((await plays('order')).map((row) => row.seq)).toEqual([2]);
});

test('LOG-14 nothing personal gets in: a key that the event does not have refuses the row', async () => {
  const receipt = await send('extra', [{ ...playEvent(1), face: [0.1, 0.2] }]);
  expect(receipt).toMatchObject({ ack: 1, refused: [{ seq: 1 }] });
  expect(await plays('extra')).toEqual([]);
});

test('LOG-15 the same batch sent by ten connections at once is stored once', async () => {
  const receipts = await Promise.all(Array.from({ length: 10 }, () => send('race', playEvents(1, 20))));
  expect(receipts.every((receipt) => receipt.ack === 20)).toBe(true);
  expect(await plays('race')).toHaveLength(20);
});

test('LOG-16 the console is rung about new rows, once for many batches', async () => {
  await new Promise((resolve) => setTimeout(resolve, 1200));
  let rings = 0;
  const stop = server.storage.changes.listen((change) => {
    if (change.kind === 'log') rings += 1;
  });
  for (let n = 1; n <= 10; n += 1) await send('bell', [playEvent(n)]);
  await expect.poll(() => rings, { timeout: 4000 }).toBe(1);
  stop();
});
