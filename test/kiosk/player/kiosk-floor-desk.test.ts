import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KioskFloorDesk } from '../../../kiosk/player/kiosk-floor-desk.ts';
import { CallError } from '../../../kiosk/wire/http-client.ts';
import type { HelpRequest } from '../../../shared/model/help-request.ts';
import { problem } from '../../../shared/protocol/problem-words.ts';

const ASKED = { topic: 'where', productId: null } as const;
const waiting: HelpRequest = {
  id: 'call-1',
  ...ASKED,
  state: 'waiting',
  askedAt: 1,
  promisedBy: 2,
  escalated: false,
};

/** A line that can be cut; keeps what was sent over it. */
class Line {
  up = true;
  refusal: ConstructorParameters<typeof CallError>[0] | null = null;
  readonly sent: string[] = [];
  answer: unknown = waiting;

  call = async (endpoint: { method: string; path: string }, given: unknown): Promise<never> => {
    if (!this.up) throw new CallError(problem('unavailable'));
    if (this.refusal) throw new CallError(this.refusal);
    this.sent.push(`${endpoint.method} ${endpoint.path} ${JSON.stringify(given)}`);
    return this.answer as never;
  };
}

let line: Line;
let desk: KioskFloorDesk;
beforeEach(() => {
  vi.useFakeTimers();
  line = new Line();
  desk = new KioskFloorDesk(line as never, () => 'call-1');
});
afterEach(() => {
  desk.forget();
  vi.useRealTimers();
});
const settle = () => vi.advanceTimersByTimeAsync(0);
const calls = () => line.sent.filter((one) => one.startsWith('PUT'));

test('KSK-140 without a connection a call waits, says so, and is made once as soon as there is one', async () => {
  line.up = false;
  desk.call(ASKED);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(desk.calling).toEqual({ step: 'queued', asked: ASKED });
  expect(desk.waits).toBe(true);
  line.up = true;
  await vi.advanceTimersByTimeAsync(16_000);
  expect(desk.calling).toEqual({ step: 'sent', request: waiting });
  expect(calls()).toHaveLength(1);
});

test('KSK-140 a call that waits is not made again by a second touch, and is given up after ten minutes', async () => {
  line.up = false;
  desk.call(ASKED);
  desk.call({ topic: 'price', productId: null });
  expect(desk.calling).toMatchObject({ asked: ASKED });
  await vi.advanceTimersByTimeAsync(640_000);
  expect(desk.calling).toMatchObject({ step: 'refused', code: 'unavailable' });
});

test('KSK-141 taking a call back that was not sent yet leaves nothing to send', async () => {
  line.up = false;
  desk.call(ASKED);
  await settle();
  desk.cancel();
  line.up = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect([desk.calling, line.sent]).toEqual([{ step: 'none' }, []]);
});

test('KSK-141 a call taken back while there is no connection still stands, and is shown so', async () => {
  desk.call(ASKED);
  await settle();
  line.up = false;
  desk.cancel();
  expect(desk.calling).toMatchObject({ request: { state: 'cancelled' } });
  await settle();
  expect(desk.calling).toMatchObject({ request: { state: 'waiting' } });
});

test('KSK-142 what becomes of a call is seen here, and a refusal is said', async () => {
  desk.call(ASKED);
  await settle();
  line.answer = { ...waiting, state: 'taken' };
  desk.ring();
  await settle();
  expect(desk.calling).toMatchObject({ request: { state: 'taken' } });
  desk.forget();
  line.refusal = problem('too-many-requests');
  desk.call(ASKED);
  await settle();
  expect(desk.calling).toMatchObject({ step: 'refused', code: 'too-many-requests' });
});

test('KSK-143 with the session all of it is forgotten, also an answer that comes late', async () => {
  line.answer = { ticket: 'A01', kind: 'pick-up', state: 'waiting', calledAt: 1, ahead: 0 };
  desk.typeCode('CODE22');
  desk.forget();
  await settle();
  expect(desk.pickingUp).toEqual({ step: 'none' });
  line.answer = waiting;
  desk.call(ASKED);
  desk.forget();
  await settle();
  expect(desk.calling).toEqual({ step: 'none' });
  expect(JSON.stringify(desk)).not.toContain('CODE22');
});

test('KSK-149 whoever is done takes an open call back; after the quiet end of a session it stays with the staff', async () => {
  const cancelled = () => line.sent.filter((one) => one.startsWith('DELETE') || /cancel/.test(one));
  desk.call(ASKED);
  await settle();
  desk.forget();
  await settle();
  expect(cancelled(), 'somebody may stand there still').toEqual([]);
  desk.call(ASKED);
  await settle();
  desk.forget(true);
  await settle();
  expect(cancelled()).toHaveLength(1);
  expect(desk.calling).toEqual({ step: 'none' });
  line.answer = { ...waiting, state: 'done' };
  desk.call(ASKED);
  await settle();
  desk.forget(true);
  await settle();
  expect(cancelled(), 'what is over needs no taking back').toHaveLength(1);
});
