import { accountRoutes } from './account-routes.ts';
import { adaptiveRoutes } from './adaptive-routes.ts';
import { answerRoutes } from './answer-routes.ts';
import { apiKeyRoutes } from './api-key-routes.ts';
import { audienceRoutes } from './audience-routes.ts';
import { basketRoutes } from './basket-routes.ts';
import { broughtRoutes } from './brought-routes.ts';
import { buyAgainRoutes } from './buy-again-routes.ts';
import { cameraInfoRoutes } from './camera-info-routes.ts';
import { cameraRoutes } from './camera-routes.ts';
import { capFeedRoutes } from './cap-feed-routes.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { choosingRoutes } from './choosing-routes.ts';
import { commitmentRoutes } from './commitment-routes.ts';
import { couponRoutes } from './coupon-routes.ts';
import { creativeRoutes } from './creative-routes.ts';
import { daypartRoutes } from './daypart-routes.ts';
import { displayRoutes } from './display-routes.ts';
import { errandRoutes } from './errand-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { eventStreamRoutes } from './event-stream-routes.ts';
import { experimentRoutes } from './experiment-routes.ts';
import { fleetRoutes } from './fleet-routes.ts';
import { floorPlanRoutes } from './floor-plan-routes.ts';
import { floorRoutes } from './floor-routes.ts';
import { guideRoutes } from './guide-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { helpRoutes } from './help-routes.ts';
import { holdRoutes } from './hold-routes.ts';
import { howToRoutes } from './how-to-routes.ts';
import { importRoutes } from './import-routes.ts';
import { interruptionRoutes } from './interruption-routes.ts';
import { kioskVisitRoutes } from './kiosk-visit-routes.ts';
import { layoutRoutes } from './layout-routes.ts';
import { libraryRoutes } from './library-routes.ts';
import { logRoutes } from './log-routes.ts';
import { mailingRoutes } from './mailing-routes.ts';
import { manifestRoutes } from './manifest-routes.ts';
import { mediaRoutes } from './media-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { openApiRoutes } from './openapi-routes.ts';
import { orderRoutes } from './order-routes.ts';
import { ownChoiceRoutes } from './own-choice-routes.ts';
import { pageRoutes } from './pages.ts';
import { pairingRoutes } from './pairing-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { personalRuleRoutes } from './personal-rule-routes.ts';
import { phoneRoutes } from './phone-routes.ts';
import { playlistRoutes } from './playlist-routes.ts';
import { pointsRoutes } from './points-routes.ts';
import { pollRoutes } from './poll-routes.ts';
import { previewRoutes } from './preview-routes.ts';
import { productRoutes } from './product-routes.ts';
import { publicationRoutes } from './publication-routes.ts';
import { pushRoutes } from './push-routes.ts';
import { receiptRoutes } from './receipt-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { rolloutRoutes } from './rollout-routes.ts';
import type { Routes } from './route.ts';
import { scheduleFileRoutes } from './schedule-file-routes.ts';
import { scheduleRoutes } from './schedule-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { sharedListRoutes } from './shared-list-routes.ts';
import { sourceRoutes } from './source-routes.ts';
import { stepRoutes } from './step-routes.ts';
import { storeRoutes } from './store-routes.ts';
import { touchRoutes } from './touch-routes.ts';
import { twoPersonRoutes } from './two-person-routes.ts';
import { uploadRoutes } from './upload-routes.ts';
import { visitPlanRoutes } from './visit-plan-routes.ts';
import { watchRoutes } from './watch-routes.ts';
import { waysInRoutes } from './ways-in-routes.ts';
import { weatherRoutes } from './weather-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Every file of routes. Pages come last: they answer to what nobody else took. */
export const routes: readonly Routes[] = [
  healthRoutes,
  manifestRoutes,
  logRoutes,
  mediaRoutes,
  kioskVisitRoutes,
  phoneRoutes,
  ownChoiceRoutes,
  broughtRoutes,
  answerRoutes,
  personalRuleRoutes,
  messageRoutes,
  mailingRoutes,
  pushRoutes,
  sharedListRoutes,
  couponRoutes,
  holdRoutes,
  pollRoutes,
  basketRoutes,
  pointsRoutes,
  watchRoutes,
  eventRoutes,
  helpRoutes,
  floorRoutes,
  errandRoutes,
  orderRoutes,
  sessionRoutes,
  peopleRoutes,
  accountRoutes,
  waysInRoutes,
  storeRoutes,
  reportRoutes,
  adaptiveRoutes,
  recordRoutes,
  audienceRoutes,
  creativeRoutes,
  libraryRoutes,
  uploadRoutes,
  catalogueRoutes,
  importRoutes,
  productRoutes,
  howToRoutes,
  guideRoutes,
  commitmentRoutes,
  sourceRoutes,
  receiptRoutes,
  buyAgainRoutes,
  cameraInfoRoutes,
  cameraRoutes,
  choosingRoutes,
  experimentRoutes,
  displayRoutes,
  fleetRoutes,
  floorPlanRoutes,
  stepRoutes,
  touchRoutes,
  visitPlanRoutes,
  weatherRoutes,
  webhookRoutes,
  apiKeyRoutes,
  eventStreamRoutes,
  pairingRoutes,
  publicationRoutes,
  twoPersonRoutes,
  rolloutRoutes,
  previewRoutes,
  interruptionRoutes,
  capFeedRoutes,
  playlistRoutes,
  layoutRoutes,
  scheduleFileRoutes,
  scheduleRoutes,
  daypartRoutes,
  openApiRoutes,
  pageRoutes,
];
