import { accountEndpoints } from './account-endpoints.ts';
import { adaptiveEndpoints } from './adaptive-endpoints.ts';
import { addOnEndpoints } from './add-on-endpoints.ts';
import { answerEndpoints } from './answer-endpoints.ts';
import { apiKeyEndpoints } from './api-key-endpoints.ts';
import { audienceEndpoints } from './audience-endpoints.ts';
import { basketEndpoints } from './basket-endpoints.ts';
import { broughtEndpoints } from './brought-endpoints.ts';
import { buyAgainEndpoints } from './buy-again-endpoints.ts';
import { cameraEndpoints } from './camera-endpoints.ts';
import { cameraInfoEndpoints } from './camera-info-endpoints.ts';
import { capFeedEndpoints } from './cap-feed-endpoints.ts';
import { catalogueEndpoints } from './catalogue-endpoints.ts';
import { choosingEndpoints } from './choosing-endpoints.ts';
import { commitmentEndpoints } from './commitment-endpoints.ts';
import { consoleEndpoints } from './console-endpoints.ts';
import { couponEndpoints } from './coupon-endpoints.ts';
import { displayEndpoints } from './display-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { errandEndpoints } from './errand-endpoints.ts';
import { eventEndpoints } from './event-endpoints.ts';
import { eventStreamEndpoints } from './event-stream.ts';
import { experimentEndpoints } from './experiment-endpoints.ts';
import { fleetEndpoints } from './fleet-endpoints.ts';
import { floorEndpoints } from './floor-endpoints.ts';
import { floorPlanEndpoints } from './floor-plan-endpoints.ts';
import { guideEndpoints } from './guide-endpoints.ts';
import { helpEndpoints } from './help-endpoints.ts';
import { holdEndpoints } from './hold-endpoints.ts';
import { howToEndpoints } from './how-to-endpoints.ts';
import { importEndpoints } from './import-endpoints.ts';
import { interruptionEndpoints } from './interruption-endpoints.ts';
import { kioskVisitEndpoints } from './kiosk-visit-endpoints.ts';
import { layoutEndpoints } from './layout-endpoints.ts';
import { libraryEndpoints } from './library-endpoints.ts';
import { mailingEndpoints } from './mailing-endpoints.ts';
import { messageEndpoints } from './message-endpoints.ts';
import { orderEndpoints } from './order-endpoints.ts';
import { ownChoiceEndpoints } from './own-choice-endpoints.ts';
import { peopleEndpoints } from './people-endpoints.ts';
import { personalRuleEndpoints } from './personal-rule-endpoints.ts';
import { phoneEndpoints } from './phone-endpoints.ts';
import { pointsEndpoints } from './points-endpoints.ts';
import { pollEndpoints } from './poll-endpoints.ts';
import { previewEndpoints } from './preview-endpoints.ts';
import { productEndpoints } from './product-endpoints.ts';
import { publicEndpoints } from './public-endpoints.ts';
import { publicationEndpoints } from './publication-endpoints.ts';
import { pushEndpoints } from './push-endpoints.ts';
import { receiptEndpoints } from './receipt-endpoints.ts';
import { recordEndpoints } from './record-endpoints.ts';
import { reportEndpoints } from './report-endpoints.ts';
import { rolloutEndpoints } from './rollout-endpoints.ts';
import { scheduleFileEndpoints } from './schedule-file-endpoints.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import { sharedListEndpoints } from './shared-list-endpoints.ts';
import { stepEndpoints } from './step-endpoints.ts';
import { touchEndpoints } from './touch-endpoints.ts';
import { twoPersonEndpoints } from './two-person-endpoints.ts';
import { uploadEndpoints } from './upload-endpoints.ts';
import { visitPlanEndpoints } from './visit-plan-endpoints.ts';
import { watchEndpoints } from './watch-endpoints.ts';
import { waysInEndpoints } from './ways-in-endpoints.ts';
import { weatherEndpoints } from './weather-endpoints.ts';
import { webhookEndpoints } from './webhook-endpoints.ts';

/** The whole HTTP API, for the OpenAPI document and for the tests that walk every route. */
export const api = {
  ...publicEndpoints,
  ...catalogueEndpoints,
  ...importEndpoints,
  ...productEndpoints,
  ...howToEndpoints,
  ...guideEndpoints,
  ...commitmentEndpoints,
  ...receiptEndpoints,
  ...addOnEndpoints,
  ...buyAgainEndpoints,
  ...cameraInfoEndpoints,
  ...displayEndpoints,
  ...kioskVisitEndpoints,
  ...phoneEndpoints,
  ...ownChoiceEndpoints,
  ...broughtEndpoints,
  ...answerEndpoints,
  ...peopleEndpoints,
  ...accountEndpoints,
  ...waysInEndpoints,
  ...personalRuleEndpoints,
  ...messageEndpoints,
  ...mailingEndpoints,
  ...pushEndpoints,
  ...sharedListEndpoints,
  ...couponEndpoints,
  ...holdEndpoints,
  ...pollEndpoints,
  ...basketEndpoints,
  ...pointsEndpoints,
  ...watchEndpoints,
  ...eventEndpoints,
  ...sessionEndpoints,
  ...consoleEndpoints,
  ...libraryEndpoints,
  ...uploadEndpoints,
  ...publicationEndpoints,
  ...twoPersonEndpoints,
  ...rolloutEndpoints,
  ...previewEndpoints,
  ...layoutEndpoints,
  ...reportEndpoints,
  ...recordEndpoints,
  ...adaptiveEndpoints,
  ...audienceEndpoints,
  ...scheduleFileEndpoints,
  ...interruptionEndpoints,
  ...capFeedEndpoints,
  ...cameraEndpoints,
  ...choosingEndpoints,
  ...experimentEndpoints,
  ...fleetEndpoints,
  ...floorPlanEndpoints,
  ...floorEndpoints,
  ...errandEndpoints,
  ...helpEndpoints,
  ...orderEndpoints,
  ...stepEndpoints,
  ...touchEndpoints,
  ...visitPlanEndpoints,
  ...weatherEndpoints,
  ...webhookEndpoints,
  ...apiKeyEndpoints,
  ...eventStreamEndpoints,
} satisfies Record<string, Endpoint>;
