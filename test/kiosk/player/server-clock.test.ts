import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptClock, ServerClock } from '../../../kiosk/player/server-clock.ts';

const DAY = 86_400_000;
const BUILT = Date.parse('2026-11-01T00:00:00Z');
/** Some time at which the shop is open. */
const NOON = Date.parse('2026-11-22T12:00:00Z');

/** A device whose clock says `start`; `wait` lets time pass, `jump` is somebody who sets its clock. */
function device(start: number, kept: KeptClock | null = null) {
  let wall = start;
  let elapsed = 5000;
  const clock = new ServerClock({ wall: () => wall, elapsed: () => elapsed, builtAt: BUILT });
  clock.restore(kept);
  const wait = (ms: number): void => {
    wall += ms;
    elapsed += ms;
  };
  const jump = (ms: number): void => {
    wall += ms;
  };
  return { clock, wait, jump };
}

describe('readings', () => {
  test('PLY-6 is the device clock until it has been measured', () => {
    const { clock } = device(NOON);
    expect(clock.offsetMs).toBeNull();
    expect(clock.now()).toBe(NOON);
  });

  test('PLY-6 the shortest round trip is believed', () => {
    const { clock, wait } = device(NOON);
    wait(400);
    clock.sample(NOON + 100_300, NOON);
    expect(clock.offsetMs).toBe(100_100);
    wait(9600);
    wait(10);
    clock.sample(NOON + 110_005, NOON + 10_000);
    expect(clock.offsetMs).toBe(100_000);
    wait(10_290);
    clock.sample(NOON + 120_250, NOON + 20_000);
    expect(clock.offsetMs).toBe(100_000);
  });

  test('PLY-6 a one-way hint gives way to any real reading', () => {
    const { clock, wait } = device(NOON);
    clock.hint(NOON + 999_000);
    expect(clock.offsetMs).toBe(999_000);
    wait(100);
    clock.sample(NOON + 999_550, NOON);
    expect(clock.offsetMs).toBe(999_500);
  });

  test("PLY-6 a server's clock that was set makes the earlier readings worthless", () => {
    const { clock, wait } = device(NOON);
    clock.sample(NOON + 1000, NOON);
    wait(3_600_000);
    clock.sample(clock.now(), clock.deviceNow());
    expect(clock.offsetMs).toBe(1000);
    const sentAt = clock.deviceNow();
    wait(300);
    clock.sample(sentAt + DAY + 150, sentAt);
    expect(clock.offsetMs).toBe(DAY);
  });
});

describe('a clock that jumps', () => {
  test.each([-DAY, 3 * DAY, -3_600_000, -NOON])('PLY-28 by %i ms moves nothing', (by) => {
    const { clock, wait, jump } = device(NOON);
    clock.sample(NOON + 7000, NOON);
    wait(60_000);
    jump(by);
    wait(60_000);
    expect(clock.now()).toBe(NOON + 127_000);
    expect(clock.deviceNow()).toBe(NOON + 120_000);
    expect(clock.trust).toBe('server');
  });

  test('PLY-28 is made up for after a restart too', () => {
    const first = device(NOON);
    first.clock.sample(NOON, NOON);
    first.jump(-5 * DAY);
    first.wait(60_000);
    const { clock } = device(NOON - 5 * DAY + 90_000, first.clock.kept);
    expect(clock.now()).toBe(NOON + 90_000);
    expect(clock.trust).toBe('kept');
  });

  test('PLY-28 however it jumps, time goes on evenly', () => {
    const step = fc.record({ wait: fc.nat(DAY), jump: fc.integer({ min: -20 * DAY, max: 20 * DAY }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { clock, wait, jump } = device(NOON);
        clock.sample(NOON, NOON);
        let passed = 0;
        for (const each of steps) {
          jump(each.jump);
          wait(each.wait);
          passed += each.wait;
          clock.lookAgain();
          expect(clock.now()).toBe(NOON + passed);
        }
      }),
    );
  });
});

describe('a cold start without the server', () => {
  const kept: KeptClock = { offsetMs: 7000, seenAt: NOON };

  test('PLY-29 goes on from what was kept', () => {
    const { clock } = device(NOON + DAY, kept);
    expect([clock.now(), clock.trust, clock.known]).toEqual([NOON + DAY + 7000, 'kept', true]);
  });

  test('PLY-29 believes a clock that was set right meanwhile', () => {
    // It had been a day fast; what was kept would now be a day before the last instant seen.
    const { clock } = device(NOON + 3_600_000, { offsetMs: -DAY, seenAt: NOON });
    expect([clock.now(), clock.trust]).toEqual([NOON + 3_600_000, 'kept']);
  });

  test.each([
    ['1970', 0, kept],
    ['an hour before the last instant seen', NOON - 3_600_000, kept],
    ['two years after it', NOON + 731 * DAY, kept],
    ['before the build, with nothing kept', BUILT - DAY, null],
  ])('PLY-30 %s is impossible, and time stands no earlier than known', (_, wall, before) => {
    const { clock, wait } = device(wall, before);
    const start = before ? NOON : BUILT;
    expect([clock.known, clock.trust, clock.kept]).toEqual([false, 'untrusted', null]);
    wait(1000);
    expect(clock.now()).toBe(start + 1000);
  });

  test('PLY-30 the server makes it known, and it stays untrusted until somebody sets it', () => {
    const { clock, jump } = device(0, kept);
    const told: string[] = [];
    for (const type of ['known', 'trust']) clock.addEventListener(type, () => told.push(type));
    clock.sample(NOON + DAY, clock.deviceNow());
    expect([clock.known, clock.trust, clock.now()]).toEqual([true, 'untrusted', NOON + DAY]);
    expect(told).toEqual(['known']);
    jump(NOON + DAY);
    expect([clock.trust, clock.now()]).toEqual(['server', NOON + DAY]);
  });

  test('PLY-30 a clock that somebody sets without our server is believed, and records stay even', () => {
    const { clock, jump, wait } = device(0, kept);
    wait(30_000);
    jump(NOON + DAY);
    clock.lookAgain();
    expect([clock.known, clock.trust, clock.now()]).toEqual([true, 'kept', NOON + DAY + 30_000]);
    expect(clock.deviceNow()).toBe(30_000);
  });
});
