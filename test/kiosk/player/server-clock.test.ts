import { expect, test } from 'vitest';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';

function clockAt(start: number) {
  const device = { now: start };
  return { device, clock: new ServerClock(() => device.now) };
}

test('PLY-6 is the device clock until it has been measured', () => {
  const { clock } = clockAt(5000);
  expect(clock.offsetMs).toBeNull();
  expect(clock.now()).toBe(5000);
});

test('PLY-6 the shortest round trip is believed', () => {
  const { device, clock } = clockAt(10_000);
  device.now = 10_400;
  clock.sample(110_300, 10_000);
  expect(clock.offsetMs).toBe(100_100);
  device.now = 20_010;
  clock.sample(120_005, 20_000);
  expect(clock.offsetMs).toBe(100_000);
  device.now = 30_300;
  clock.sample(130_250, 30_000);
  expect(clock.offsetMs).toBe(100_000);
});

test('PLY-6 a one-way hint gives way to any real reading', () => {
  const { device, clock } = clockAt(0);
  clock.hint(999_000);
  expect(clock.offsetMs).toBe(999_000);
  device.now = 100;
  clock.sample(999_550, 0);
  expect(clock.offsetMs).toBe(999_500);
});

test('PLY-6 a clock that was set makes the earlier readings worthless', () => {
  const { device, clock } = clockAt(0);
  clock.sample(1000, 0);
  device.now = 3_600_000;
  clock.sample(3_601_000, 3_600_000);
  expect(clock.offsetMs).toBe(1000);
  // The device's clock jumps a day back; the server's does not.
  device.now -= 86_400_000;
  const sentAt = device.now;
  device.now += 300;
  clock.sample(3_601_150, sentAt);
  expect(clock.offsetMs).toBe(86_401_000);
});
