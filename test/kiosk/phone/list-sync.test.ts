import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ListSync } from '../../../kiosk/phone/list/list-sync.ts';
import { CallError } from '../../../kiosk/wire/http-client.ts';
import { withQuantity } from '../../../shared/list/edit-list.ts';
import { linesOf } from '../../../shared/list/list-lines.ts';
import { mergeLists } from '../../../shared/list/merge-lists.ts';
import { NEW_LIST, type SharedList } from '../../../shared/list/shared-list.ts';
import { problem } from '../../../shared/protocol/problem-words.ts';

let held: SharedList;
let waiting: { told: SharedList; answer: (list: SharedList) => void; fail: (error: unknown) => void }[];
let failures: string[];
let sync: ListSync;

beforeEach(() => {
  vi.useFakeTimers();
  held = NEW_LIST;
  waiting = [];
  failures = [];
  sync = new ListSync({
    held: () => held,
    send: (told) => new Promise((answer, fail) => waiting.push({ told, answer, fail })),
    arrived: (list) => {
      held = mergeLists(held, list);
    },
    failed: (code) => failures.push(code),
    random: () => 1,
  });
});
afterEach(() => {
  sync.stop();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const add = (id: string, quantity: number) => {
  held = withQuantity(held, 'phone', id, quantity);
  sync.poke();
};

test('PHN-6 one message is under way at a time, and what was touched meanwhile goes out with the next', async () => {
  add('tea', 1);
  for (const quantity of [2, 3, 4]) add('tea', quantity);
  expect(waiting).toHaveLength(1);
  const other = withQuantity(NEW_LIST, 'kiosk', 'jam', 1);
  waiting[0]?.answer(mergeLists(waiting[0].told, other));
  await settle();
  expect(waiting).toHaveLength(2);
  expect(
    linesOf(waiting[1]?.told ?? NEW_LIST).map(({ productId, quantity }) => [productId, quantity]),
  ).toEqual([
    ['jam', 1],
    ['tea', 4],
  ]);
  waiting[1]?.answer(held);
  await settle();
  expect(waiting).toHaveLength(2);
});

test('PHN-12 without a connection it says so once, loses nothing, and tells it when it can', async () => {
  add('tea', 1);
  for (let round = 0; round < 6; round++) {
    waiting.at(-1)?.fail(new CallError(problem('unavailable')));
    await vi.advanceTimersByTimeAsync(30_000);
  }
  expect(failures).toEqual(['unavailable']);
  expect(waiting.length).toBeGreaterThan(4);
  waiting.at(-1)?.answer(held);
  await settle();
  const sent = waiting.length;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(waiting).toHaveLength(sent);
});

test('PHN-12 a refusal is said and not asked again by itself; a later touch is told', async () => {
  add('tea', 1);
  waiting[0]?.fail(new CallError(problem('session-over')));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([failures, waiting.length]).toEqual([['session-over'], 1]);
  sync.poke();
  expect(waiting).toHaveLength(2);
  sync.stop();
  sync.poke();
  expect(waiting).toHaveLength(2);
});
