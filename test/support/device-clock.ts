import type { Page } from '@playwright/test';

/** From the next page on, the device's clock is off by `ms`, as after somebody set it or its battery died. */
export async function setDeviceClock(page: Page, ms: number): Promise<void> {
  await page.addInitScript((shift) => {
    const Real = Date;
    const now = (): number => Real.now() + shift;
    globalThis.Date = new Proxy(Real, {
      construct: (target, values) => Reflect.construct(target, values.length === 0 ? [now()] : values),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }, ms);
}
