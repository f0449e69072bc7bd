import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DisplayCalls } from '../../../kiosk/player/display-calls.ts';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
import { VisitController } from '../../../kiosk/player/visit-controller.ts';
import { CallError } from '../../../kiosk/wire/http-client.ts';
import type { KioskVisit } from '../../../shared/model/visit.ts';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { problem } from '../../../shared/protocol/problem-words.ts';

interface Asked {
  path: string;
  body: unknown;
  answer: (value: unknown) => void;
  fail: (error: unknown) => void;
}

let asked: Asked[];
let visits: VisitController;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 });
  asked = [];
  told = [];
  const calls = {
    clock: new ServerClock(),
    call: ({ path }: Endpoint, { body }: { body?: unknown }) =>
      new Promise((answer, fail) => asked.push({ path, body, answer, fail })),
  };
  visits = new VisitController(calls as unknown as DisplayCalls);
  for (const type of ['visit', 'over', 'offer']) visits.addEventListener(type, () => told.push(type));
});
afterEach(() => {
  visits.want(false);
  visits.inSession = false;
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
function visit(visitId: string, state: KioskVisit['state'] = 'active'): KioskVisit {
  const startedAt = Date.now();
  const match: KioskVisit['match'] = ['🍓', '🦊', '🌲'];
  return { visitId, state, match, startedAt, capAt: startedAt + 600_000, list: [], suggestions: [] };
}

async function answer(index: number, value: unknown): Promise<void> {
  asked[index]?.answer(value);
  await settle();
}

test('PLY-22 an older answer that comes late is not taken', async () => {
  visits.look();
  visits.look();
  await answer(1, { visit: visit('new') });
  await answer(0, { visit: null });
  expect(visits.visit?.visitId).toBe('new');
  expect(told).toEqual(['visit']);
});

test('PLY-20 a visit that ended elsewhere is over here, and so is one that another took the place of', async () => {
  visits.look();
  await answer(0, { visit: visit('a') });
  visits.look();
  await answer(1, { visit: visit('b') });
  visits.look();
  await answer(2, { visit: visit('b', 'over') });
  expect(told).toEqual(['visit', 'over', 'over']);
  expect(visits.visit).toBeNull();
});

test('PLY-20 ended here it is gone before the store has answered, and no late answer brings it back', async () => {
  visits.look();
  await answer(0, { visit: visit('a') });
  visits.look();
  visits.end('idle');
  expect(visits.visit).toBeNull();
  expect(asked[2]).toMatchObject({ path: '/api/v1/display/visit/end', body: { reason: 'idle' } });
  await answer(1, { visit: visit('a') });
  expect(visits.visit).toBeNull();
});

test('PLY-22 the QR turns over when the store says so, and stops when nobody wants it', async () => {
  visits.want(true);
  await answer(0, {
    url: 'https://shop.test/p/1',
    code: 'BCDFGHJK',
    rotateAt: Date.now() + 20_000,
    expiresAt: 0,
  });
  expect(visits.offer?.url).toBe('https://shop.test/p/1');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.length).toBe(2);
  visits.want(false);
  expect(visits.offer).toBeNull();
  await answer(1, {
    url: 'https://shop.test/p/2',
    code: 'BCDFGHJL',
    rotateAt: Date.now() + 20_000,
    expiresAt: 0,
  });
  expect(visits.offer).toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.length).toBe(2);
});

test('PLY-22 without a server there is no QR, the reason is known, and it is asked for again', async () => {
  visits.want(true);
  asked[0]?.fail(new CallError(problem('unavailable')));
  await settle();
  expect(visits.offer).toBeNull();
  expect(visits.offerProblem).toBe('unavailable');
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.length).toBe(2);
});

test('PLY-22 with no visit, what a person looks at stays here', () => {
  visits.lookedAt('oat-milk');
  visits.setListItem('oat-milk', 1);
  expect(asked).toEqual([]);
});

test('PLY-26 what is put on the list is sent until the store has it, the latest quantity last', async () => {
  visits.look();
  await answer(0, { visit: visit('a') });
  visits.setListItem('pasta', 1);
  visits.setListItem('sauce', 2);
  asked[1]?.fail(new CallError(problem('unavailable')));
  await settle();
  visits.setListItem('pasta', 3);
  await vi.advanceTimersByTimeAsync(1000);
  await answer(2, { visit: visit('a') });
  await answer(3, { visit: visit('a') });
  expect(asked.slice(1).map(({ body }) => body)).toEqual([
    { productId: 'pasta', quantity: 1 },
    { productId: 'sauce', quantity: 2 },
    { productId: 'pasta', quantity: 3 },
  ]);
});

test('PLY-26 what the store refuses is not asked for again, and nothing is sent for a visit that is over', async () => {
  visits.look();
  await answer(0, { visit: visit('a') });
  visits.setListItem('unicorn', 1);
  asked[1]?.fail(new CallError(problem('not-found')));
  await settle();
  visits.setListItem('pasta', 1);
  await answer(2, { visit: null });
  visits.setListItem('sauce', 1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.filter(({ path }) => path.endsWith('/list'))).toHaveLength(2);
});
