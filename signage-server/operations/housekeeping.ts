import { keepAudience } from '../audience/keep-audience.ts';
import { settleOffers } from '../catalogue/settle-offers.ts';
import { settleCoupons } from '../coupons/redeem-coupon.ts';
import type { Deps } from '../deps.ts';
import { escalateCalls, tidyFloor } from '../floor/escalate.ts';
import { SHARED_LIST_MS } from '../lists/shared-lists.ts';
import { sweepMedia } from '../media/sweep-media.ts';
import { deleteCapReceiptsBefore } from '../storage/cap-feeds.ts';
import { deleteCommandsBefore } from '../storage/commands.ts';
import { forgetOldCodes } from '../storage/coupons.ts';
import { deleteDeliveriesBefore } from '../storage/deliveries.ts';
import { deletePurchasesBefore } from '../storage/purchases.ts';
import { deleteScreenshotsBefore } from '../storage/screenshots.ts';
import { deleteSharedListsBefore } from '../storage/shared-lists.ts';
import { endOverdueVisits, forgetOldVisits } from '../visits/sweep-visits.ts';
import { learnSalesWhenDue } from './learn-sales.ts';

const OFTEN_MS = 5_000;
const SELDOM_MS = 3_600_000;
/** What displays were told and how they took it; who told them stays in the audit. */
const FLEET_KEPT_MS = 90 * 86_400_000;
/** Two years of habits, and a month so that two whole years are there. */
const PURCHASES_KEPT_MS = 761 * 86_400_000;
/** A picture says how a screen looks now; an old one says nothing and might be asked for what it was not taken for. */
export const SCREENSHOT_KEPT_MS = 86_400_000;

/** Starts what has to happen without anybody asking; returns how to stop it. A failed round is logged and tried again. */
export function startHousekeeping(deps: Deps): () => void {
  const round = (work: () => Promise<unknown>) => () => {
    work().catch((error: unknown) => deps.log.error({ err: error }, 'housekeeping failed'));
  };
  const rounds = [
    round(() => forgetOldVisits(deps)),
    round(() => keepAudience(deps)),
    round(() => sweepMedia(deps)),
    round(() => tidyFloor(deps)),
    round(() => learnSalesWhenDue(deps)),
    round(() =>
      deps.storage.write(async (tx) => {
        await deleteCommandsBefore(tx, deps.now() - FLEET_KEPT_MS);
        await deleteDeliveriesBefore(tx, deps.now() - FLEET_KEPT_MS);
        await deleteScreenshotsBefore(tx, deps.now() - SCREENSHOT_KEPT_MS);
        await forgetOldCodes(tx, deps.now() - FLEET_KEPT_MS);
        await deleteSharedListsBefore(tx, deps.now() - SHARED_LIST_MS);
        await deletePurchasesBefore(tx, deps.now() - PURCHASES_KEPT_MS);
        await deleteCapReceiptsBefore(tx, deps.now() - FLEET_KEPT_MS);
      }),
    ),
  ];
  const seldom = () => {
    for (const work of rounds) work();
  };
  const timers = [
    setInterval(
      round(() => endOverdueVisits(deps)),
      OFTEN_MS,
    ),
    setInterval(
      round(() => escalateCalls(deps)),
      OFTEN_MS,
    ),
    setInterval(
      round(() => settleOffers(deps)),
      OFTEN_MS,
    ),
    setInterval(
      round(() => settleCoupons(deps)),
      OFTEN_MS,
    ),
    setInterval(seldom, SELDOM_MS),
  ];
  seldom();
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
