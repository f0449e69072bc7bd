import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of a page as the bells look at. */
const page = { hidden: false };

async function freshBells() {
  vi.resetModules();
  return await import('../../../kiosk/console/data/doorbells.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('doorbells', () => {
  it('CON-20 a hundred rings at once are heard once, and the next not before a second has passed', async () => {
    const { ring, onBell } = await freshBells();
    const heard: number[] = [];
    onBell(['displays'], () => heard.push(performance.now()));
    const start = performance.now();
    for (let n = 0; n < 100; n += 1) ring('displays');
    vi.advanceTimersByTime(100);
    expect(heard).toHaveLength(1);
    expect((heard[0] ?? 0) - start).toBeLessThan(100);
    for (let n = 0; n < 100; n += 1) ring('displays');
    vi.advanceTimersByTime(5000);
    expect(heard).toHaveLength(2);
    expect((heard[1] ?? 0) - (heard[0] ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('CON-20 one bell does not ring another, and nobody is called after they have gone', async () => {
    const { ring, onBell } = await freshBells();
    const log = vi.fn();
    const silence = onBell(['log'], log);
    ring('content');
    vi.advanceTimersByTime(5000);
    expect(log).not.toHaveBeenCalled();
    ring('log');
    silence();
    vi.advanceTimersByTime(5000);
    expect(log).not.toHaveBeenCalled();
  });

  it('CON-20 a hidden page hears what it missed, once, when it is seen again', async () => {
    const { ring, onBell, catchUp } = await freshBells();
    const heard = vi.fn();
    onBell(['content', 'log'], heard);
    page.hidden = true;
    ring('content');
    ring('content');
    vi.advanceTimersByTime(60_000);
    expect(heard).not.toHaveBeenCalled();
    page.hidden = false;
    catchUp();
    catchUp();
    vi.advanceTimersByTime(5000);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
