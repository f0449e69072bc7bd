import type { Page } from '@playwright/test';

type Shifted = typeof globalThis & { vitrineClockShift?: number };

/** From the next page on, the device's clock is off by `ms`, as after somebody set it or its battery died. */
export async function setDeviceClock(page: Page, ms: number): Promise<void> {
  await page.addInitScript((shift) => {
    const world = globalThis as Shifted;
    world.vitrineClockShift = shift;
    const Real = Date;
    const now = (): number => Real.now() + (world.vitrineClockShift ?? 0);
    globalThis.Date = new Proxy(Real, {
      construct: (target, values) => Reflect.construct(target, values.length === 0 ? [now()] : values),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }, ms);
}

/** Somebody sets the clock while the page runs, off by `ms` from now on; {@link setDeviceClock} came first. */
export async function jumpDeviceClock(page: Page, ms: number): Promise<void> {
  await page.evaluate((shift) => {
    (globalThis as Shifted).vitrineClockShift = shift;
  }, ms);
}
