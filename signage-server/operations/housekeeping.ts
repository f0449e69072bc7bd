import { ASKED_AGAIN_MS } from '../answers/answer-question.ts';
import { keepAudience } from '../audience/keep-audience.ts';
import { settleOffers } from '../catalogue/settle-offers.ts';
import { sweepUploads } from '../content/sweep-uploads.ts';
import { settleCoupons } from '../coupons/redeem-coupon.ts';
import type { Deps } from '../deps.ts';
import { fillPlaces } from '../events/book-event.ts';
import { forgetOldSeats } from '../events/check-in.ts';
import { escalateCalls, tidyFloor } from '../floor/escalate.ts';
import { settleHolds } from '../holds/end-hold.ts';
import { remindOfIdleLists } from '../lists/remind-idle.ts';
import { SHARED_LIST_MS } from '../lists/shared-lists.ts';
import { sweepMedia } from '../media/sweep-media.ts';
import { sendMailings } from '../messages/send-mailings.ts';
import { tellDue } from '../messages/tell-due.ts';
import { PLAN_KEPT_MS } from '../plans/make-plan.ts';
import { goOnWhenDue } from '../publishing/roll-out.ts';
import { pushDue } from '../push/push-due.ts';
import { deleteAnswersBefore } from '../storage/answers.ts';
import { deleteWaitingBefore } from '../storage/brought.ts';
import { deleteCapReceiptsBefore } from '../storage/cap-feeds.ts';
import { deleteCommandsBefore } from '../storage/commands.ts';
import { forgetOldCodes } from '../storage/coupons.ts';
import { forgetDeletedBefore } from '../storage/deleted-creatives.ts';
import { deleteDeliveriesBefore } from '../storage/deliveries.ts';
import { deleteMessagesBefore } from '../storage/messages.ts';
import { forgetOldAsks } from '../storage/own-asks.ts';
import { deleteRuleFiguresBefore } from '../storage/personal-rules.ts';
import { deletePurchasesBefore } from '../storage/purchases.ts';
import { deleteScreenshotsBefore } from '../storage/screenshots.ts';
import { deleteSharedListsBefore } from '../storage/shared-lists.ts';
import { deleteTouchesBefore } from '../storage/touches.ts';
import { deletePlansBefore } from '../storage/visit-plans.ts';
import { deleteWatchesFiredBefore } from '../storage/watches.ts';
import { endOverdueVisits, forgetOldVisits } from '../visits/sweep-visits.ts';
import { fireWatches } from '../watching/fire-watches.ts';
import { learnSalesWhenDue } from './learn-sales.ts';

const OFTEN_MS = 5_000;
const SELDOM_MS = 3_600_000;
/** What displays were told and how they took it; who told them stays in the audit. */
const FLEET_KEPT_MS = 90 * 86_400_000;
/** As their orders (floor/escalate.ts). */
const HOLDS_KEPT_MS = 30 * 86_400_000;
/** Its person reads the answers; nobody answers any more. */
const POLLS_KEPT_MS = 7 * 86_400_000;
/** As long as the notice says (shared/consent/notice.ts). */
const MESSAGES_KEPT_MS = 30 * 86_400_000;
/** Creatives that were deleted: as long as the console says that they can be put back. */
const DELETED_KEPT_MS = 30 * 86_400_000;
/** What came true, and who was at an event: a month, in which somebody may ask about it. */
const OVER_KEPT_MS = 30 * 86_400_000;
/** A year of answers, and a month to compare it with. */
const ANSWERS_KEPT_MS = 396 * 86_400_000;
/** Two years of habits, and a month so that two whole years are there. */
const PURCHASES_KEPT_MS = 761 * 86_400_000;
/** So that a year can be compared with the one before. */
const PLAN_COUNTS_KEPT_MS = 396 * 86_400_000;
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
    round(() => sweepUploads(deps)),
    round(() => sweepMedia(deps)),
    round(() => tidyFloor(deps)),
    round(() => learnSalesWhenDue(deps)),
    round(() => remindOfIdleLists(deps)),
    round(() =>
      deps.storage.write(async (tx) => {
        await deleteCommandsBefore(tx, deps.now() - FLEET_KEPT_MS);
        await deleteDeliveriesBefore(tx, deps.now() - FLEET_KEPT_MS);
        await forgetDeletedBefore(tx, deps.now() - DELETED_KEPT_MS);
        await deleteScreenshotsBefore(tx, deps.now() - SCREENSHOT_KEPT_MS);
        await forgetOldCodes(tx, deps.now() - FLEET_KEPT_MS);
        await forgetOldAsks(tx, {
          holds: deps.now() - HOLDS_KEPT_MS,
          polls: deps.now() - POLLS_KEPT_MS,
        });
        await deleteSharedListsBefore(tx, deps.now() - SHARED_LIST_MS);
        await deleteWatchesFiredBefore(tx, deps.now() - OVER_KEPT_MS);
        await forgetOldSeats(tx, deps.now() - OVER_KEPT_MS);
        await deletePurchasesBefore(tx, deps.now() - PURCHASES_KEPT_MS);
        await deleteTouchesBefore(tx, deps.now() - FLEET_KEPT_MS);
        await deleteWaitingBefore(tx, deps.now() - FLEET_KEPT_MS);
        await deleteAnswersBefore(tx, {
          asked: deps.now() - ASKED_AGAIN_MS,
          week: Math.floor((deps.now() - ANSWERS_KEPT_MS) / 86_400_000),
        });
        await deletePlansBefore(tx, {
          plans: deps.now() - PLAN_KEPT_MS,
          counts: deps.now() - PLAN_COUNTS_KEPT_MS,
        });
        await deleteRuleFiguresBefore(tx, deps.now() - FLEET_KEPT_MS);
        await deleteMessagesBefore(tx, deps.now() - MESSAGES_KEPT_MS);
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
    setInterval(
      round(() => fireWatches(deps)),
      OFTEN_MS,
    ),
    setInterval(
      round(() => fillPlaces(deps)),
      OFTEN_MS,
    ),
    setInterval(
      round(() => settleHolds(deps)),
      OFTEN_MS,
    ),
    setInterval(
      round(async () => {
        await sendMailings(deps);
        await tellDue(deps);
        await pushDue(deps);
      }),
      OFTEN_MS,
    ),
    setInterval(
      round(() => goOnWhenDue(deps)),
      OFTEN_MS,
    ),
    setInterval(seldom, SELDOM_MS),
  ];
  seldom();
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
