import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { newDeviceKey } from '../../../kiosk/player/device-key.ts';
import { DisplayCalls } from '../../../kiosk/player/display-calls.ts';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
import { kioskVisitEndpoints } from '../../../shared/protocol/kiosk-visit-endpoints.ts';
import { problem } from '../../../shared/protocol/problem-words.ts';

const ORIGIN = 'https://shop.test';
const SERVER_NOW = 1_790_000_000_000;
let key: CryptoKeyPair;
/** Age of every proof that came, in seconds of the server's clock. */
let ages: number[];
let answers: (() => Response)[];

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const refusal = (code: Parameters<typeof problem>[0]) => () => json(problem(code), problem(code).status);
const noVisit = () => json({ visit: null });

beforeAll(async () => {
  key = await newDeviceKey();
});
beforeEach(() => {
  ages = [];
  answers = [];
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    if (url.pathname === '/healthz')
      return json({ status: 'ok', version: '1', store: 'sqlite', time: SERVER_NOW });
    const proof = new Headers(init.headers).get('authorization')?.split('.')[1] ?? '';
    const { iat } = JSON.parse(Buffer.from(proof, 'base64url').toString()) as { iat: number };
    ages.push(SERVER_NOW / 1000 - iat);
    const answer = answers.shift();
    if (!answer) throw new TypeError('no more answers');
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

function callsWithClock(offset: number) {
  const calls = new DisplayCalls(key, new ServerClock({ wall: () => SERVER_NOW + offset, elapsed: () => 0 }));
  const told: string[] = [];
  for (const type of ['contact', 'refused']) calls.addEventListener(type, () => told.push(type));
  return { calls, told };
}

test('PLY-3 a clock that is an hour slow is set by the server, and the call made anew', async () => {
  const { calls } = callsWithClock(-3_600_000);
  answers = [refusal('bad-proof'), noVisit, noVisit];
  expect(await calls.call(kioskVisitEndpoints.kioskVisit, {})).toEqual({ visit: null });
  await calls.call(kioskVisitEndpoints.kioskVisit, {});
  expect(ages).toEqual([3600, 0, 0]);
});

test('PLY-3 a proof refused for another reason, or twice, is not repeated for ever', async () => {
  const right = callsWithClock(0);
  answers = [refusal('bad-proof')];
  await expect(right.calls.call(kioskVisitEndpoints.kioskVisit, {})).rejects.toMatchObject({
    code: 'bad-proof',
  });
  const slow = callsWithClock(-3_600_000);
  answers = [refusal('bad-proof'), refusal('bad-proof')];
  await expect(slow.calls.call(kioskVisitEndpoints.kioskVisit, {})).rejects.toMatchObject({
    code: 'bad-proof',
  });
  expect(ages.length).toBe(3);
  expect([...right.told, ...slow.told]).toEqual([]);
});

test.each(['display-revoked', 'display-replaced'] as const)('PLY-4 %s ends the identity', async (code) => {
  const { calls, told } = callsWithClock(0);
  answers = [refusal(code)];
  await expect(calls.call(kioskVisitEndpoints.kioskVisit, {})).rejects.toMatchObject({ code });
  expect(told).toEqual(['refused']);
});

test.each(['not-allowed', 'internal', 'not-found', 'too-many-requests', 'foreign-origin'] as const)(
  'PLY-4 %s does not',
  async (code) => {
    const { calls, told } = callsWithClock(0);
    answers = [refusal(code)];
    await expect(calls.call(kioskVisitEndpoints.kioskVisit, {})).rejects.toMatchObject({ code });
    expect(told).toEqual([]);
  },
);

test('PLY-4 a line that is down and a page of some proxy count as unavailable', async () => {
  const { calls, told } = callsWithClock(0);
  await expect(calls.call(kioskVisitEndpoints.kioskVisit, {})).rejects.toMatchObject({ code: 'unavailable' });
  answers = [() => new Response('<h1>Sign in to the guest Wi-Fi</h1>', { status: 511 })];
  await expect(calls.call(kioskVisitEndpoints.kioskVisit, {})).rejects.toMatchObject({ code: 'unavailable' });
  expect(told).toEqual([]);
});
