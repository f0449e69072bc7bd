/** Times of spec/pairing-and-consent.md, in milliseconds. */
export const OFFER_ROTATES_MS = 20_000;
export const OFFER_LIVES_MS = 60_000;
/** A phone that scanned and then did nothing must not keep the kiosk from others. */
export const CHOOSING_CAP_MS = 120_000;
export const VISIT_CAP_MS = 600_000;
/** How long the row of a guest's visit, emptied, still tells the phone that it ended. */
export const OVER_KEPT_MS = 86_400_000;
/** Thirteen months without a visit end what was remembered. */
export const REMEMBERED_MS = 396 * 86_400_000;
