/** When something can be had. Fixed when it is made: looking, reloading and taking again never move it. */
export interface OfferWindow {
  from: number;
  until: number;
}

/** The end of what one person holds: so long after taking it, and never after the offer itself. */
export function heldUntil(window: OfferWindow, takenAt: number, heldMs: number): number {
  return Math.min(window.until, takenAt + heldMs);
}

export function isOpen({ from, until }: OfferWindow, now: number): boolean {
  return from <= now && now < until;
}

/**
 * Milliseconds left, at least 0, on a device whose clock may be wrong.
 *
 * @param told what the server's clock and the device's own said at one moment
 */
export function timeLeft(until: number, deviceNow: number, told: { server: number; device: number }): number {
  return Math.max(0, until - (deviceNow - told.device + told.server));
}
