/** Times of spec/pairing-and-consent.md, in milliseconds. */
export const OFFER_ROTATES_MS = 20_000;
export const OFFER_LIVES_MS = 60_000;
/** A phone that scanned and then did nothing must not keep the kiosk from others. */
export const CHOOSING_CAP_MS = 120_000;
/** Who has the screen is asked for so long whether another phone may take it over. */
export const TAKEOVER_MS = 20_000;
export const VISIT_CAP_MS = 600_000;
/** How long the row of a guest's visit, emptied, still tells the phone that it ended. */
export const OVER_KEPT_MS = 86_400_000;
/** Thirteen months without a visit end what was remembered. */
export const REMEMBERED_MS = 396 * 86_400_000;
/** So long before that the person's page says so; nothing is deleted that was not announced for as long. */
export const WARNED_BEFORE_MS = 30 * 86_400_000;
