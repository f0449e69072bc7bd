import { expect, test, vi } from 'vitest';
import { Alarm } from '../../../kiosk/player/alarm.ts';

test('PLY-11 a ring while nobody sleeps is not missed, and wakes once', async () => {
  vi.useFakeTimers();
  try {
    const alarm = new Alarm();
    alarm.ring();
    await alarm.wait(1e9);
    let awake = false;
    const second = alarm.wait(5000).then(() => {
      awake = true;
    });
    await vi.advanceTimersByTimeAsync(4999);
    expect(awake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await second;
    const third = alarm.wait(Number.POSITIVE_INFINITY);
    alarm.ring();
    await third;
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
