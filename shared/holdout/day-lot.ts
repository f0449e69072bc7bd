/** Of so many days one is without: enough to compare with, and four of five days as the shop wants them. */
export const DAYS_IN_BLOCK = 5;

/** Which run of five days a day is in. @param day a civil day */
export function blockOf(day: number): number {
  return Math.floor(day / DAYS_IN_BLOCK);
}

/**
 * Whether no kiosk of the shop puts an add-on forward on a day, so that it shows what happens without (D085): one of every
 * five days, drawn by lot. A whole day and the whole shop, because a till tells which day something was sold on and never
 * which kiosk its buyer stood at. Screens and server draw the same lot without asking each other.
 */
export function isHeldOut(day: number): boolean {
  return lot(blockOf(day)) % DAYS_IN_BLOCK === day - blockOf(day) * DAYS_IN_BLOCK;
}

/** 32 bits that look like chance (the finalizer of MurmurHash3). */
function lot(block: number): number {
  let bits = (block ^ 0x9e37_79b9) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}
