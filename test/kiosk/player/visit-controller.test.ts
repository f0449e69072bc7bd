import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DisplayCalls } from '../../../kiosk/player/display-calls.ts';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
import { VisitController } from '../../../kiosk/player/visit-controller.ts';
import { CallError } from '../../../kiosk/wire/http-client.ts';
import { withoutProduct, withQuantity } from '../../../shared/list/edit-list.ts';
import { linesOf } from '../../../shared/list/list-lines.ts';
import { mergeLists } from '../../../shared/list/merge-lists.ts';
import { NEW_LIST, type SharedList } from '../../../shared/list/shared-list.ts';
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
/** What is asked and told of the list, apart from the rest. */
let lists: Asked[];
let visits: VisitController;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 });
  asked = [];
  lists = [];
  told = [];
  const calls = {
    clock: new ServerClock(),
    call: ({ path }: Endpoint, { body }: { body?: unknown }) =>
      new Promise((answer, fail) =>
        (path.endsWith('/list-state') ? lists : asked).push({ path, body, answer, fail }),
      ),
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
  // The first is wiped before the second is shown.
  expect(told).toEqual(['visit', 'over', 'visit', 'over']);
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

test('PLY-22 a new connection has a new code at once, and the old turn neither shows nor goes on', async () => {
  const offer = (n: number) => ({
    url: `https://shop.test/p/${n}`,
    code: 'BCDFGHJK',
    rotateAt: Date.now() + 20_000,
    expiresAt: 0,
  });
  visits.renewOffer();
  expect(asked).toEqual([]);
  visits.want(true);
  visits.renewOffer();
  await answer(1, offer(2));
  await answer(0, offer(1));
  expect(visits.offer?.url).toBe('https://shop.test/p/2');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.length).toBe(3);
});

test('PLY-22 the word on another phone goes to the store, and what it answers is shown', async () => {
  visits.look();
  await answer(0, { visit: { ...visit('a'), waiting: true } });
  expect(visits.visit?.waiting).toBe(true);
  visits.answerTakeover(true);
  expect(asked[1]).toMatchObject({ path: '/api/v1/display/visit/takeover', body: { allow: true } });
  await answer(1, { visit: visit('b', 'matching') });
  expect(told).toEqual(['visit', 'over', 'visit']);
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

const put = (list: SharedList, by: string, productId: string, quantity: number) =>
  withQuantity(list, by, productId, quantity);
const toldOf = (index: number) =>
  (lists[index]?.body as { shared: SharedList } | undefined)?.shared ?? NEW_LIST;
const lines = () => visits.visit?.list.map(({ productId, quantity }) => [productId, quantity]);

async function listAnswers(index: number, shared: SharedList): Promise<void> {
  const list = linesOf(shared).map(({ productId, quantity }) => ({ productId, quantity, addedAt: 1 }));
  lists[index]?.answer({ visit: { ...visit('a'), list }, shared });
  await settle();
}

async function begun(shared = NEW_LIST): Promise<void> {
  visits.look();
  await answer(0, { visit: visit('a') });
  await listAnswers(0, shared);
}

test('PLY-26 what is put on the list holds here at once, and is told until the store has it', async () => {
  await begun(put(NEW_LIST, 'phone', 'pasta', 2));
  visits.setListItem('pasta', 3);
  visits.setListItem('sauce', 2);
  expect(lines()).toEqual([
    ['pasta', 3],
    ['sauce', 2],
  ]);
  lists[1]?.fail(new CallError(problem('unavailable')));
  await vi.advanceTimersByTimeAsync(1000);
  lists[2]?.fail(new CallError(problem('unavailable')));
  await vi.advanceTimersByTimeAsync(2000);
  expect(linesOf(toldOf(3)).map(({ productId, quantity }) => [productId, quantity])).toEqual(lines());
  await listAnswers(3, toldOf(3));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lists).toHaveLength(4);
});

test('PLY-26 nothing is lost of what the phone did while this kiosk could not be reached', async () => {
  const start = put(NEW_LIST, 'phone', 'pasta', 1);
  await begun(start);
  visits.setListItem('pasta', 2);
  lists[1]?.fail(new CallError(problem('unavailable')));
  await vi.advanceTimersByTimeAsync(1000);
  const onPhone = put(put(start, 'phone', 'pasta', 5), 'phone', 'vase', 1);
  await listAnswers(2, mergeLists(onPhone, toldOf(2)));
  expect(lines()?.sort()).toEqual([
    ['pasta', 6],
    ['vase', 1],
  ]);
});

test('PLY-26 what was wished for before the store had said what is on the list counts from what is', async () => {
  visits.look();
  await answer(0, { visit: visit('a') });
  visits.setListItem('pasta', 3);
  expect(lists).toHaveLength(1);
  await listAnswers(0, put(NEW_LIST, 'phone', 'pasta', 2));
  expect(lines()).toEqual([['pasta', 3]]);
  expect(linesOf(toldOf(1))).toMatchObject([{ productId: 'pasta', quantity: 3 }]);
});

test('PLY-26 what the store will not have is gone with its answer, and nothing is told for a visit that is over', async () => {
  await begun();
  visits.setListItem('unicorn', 1);
  await listAnswers(1, withoutProduct(toldOf(1), 'unicorn'));
  expect(lines()).toEqual([]);
  visits.setListItem('pasta', 1);
  visits.end('idle');
  await listAnswers(2, toldOf(2));
  visits.setListItem('sauce', 1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lists).toHaveLength(3);
  expect(visits.visit).toBeNull();
});

test('PLY-26 the next visit begins with nothing of the one before, not even a late answer', async () => {
  await begun();
  visits.setListItem('pasta', 1);
  visits.look();
  await answer(1, { visit: visit('b') });
  await listAnswers(1, toldOf(1));
  expect(lines()).toEqual([]);
  expect(lists.at(-1)?.body).toEqual({ visitId: 'b', shared: undefined });
});
