import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';
import { createAdaptiveDecisions } from './adaptive-decisions.ts';
import { createAnswerTables } from './answer-tables.ts';
import { createApiKeyTable } from './api-key-table.ts';
import { createAudienceHours } from './audience-hours.ts';
import { createAudienceWeeks } from './audience-weeks.ts';
import { chainAudit } from './audit-chain.ts';
import { createAuthTables } from './auth-tables.ts';
import { createBasketTables } from './basket-tables.ts';
import { createBroughtTables } from './brought-tables.ts';
import { createCapFeedTables } from './cap-feed-tables.ts';
import { createCatalogueTables } from './catalogue-tables.ts';
import { createExperimentTable, createLearningTable } from './choosing-tables.ts';
import { createCommitmentTable } from './commitment-table.ts';
import { createContentTables } from './content-tables.ts';
import { createCouponTables } from './coupon-tables.ts';
import { moveCreativeContent } from './creative-content.ts';
import { addDisplayCamera } from './display-camera.ts';
import { createDisplayTables } from './display-tables.ts';
import { addDraftVersions } from './draft-versions.ts';
import { createErrandTable } from './errand-table.ts';
import { createEventTables } from './event-tables.ts';
import { addExperimentPlans } from './experiment-plans.ts';
import { createFleetTables } from './fleet-tables.ts';
import { createFloorPlanTable } from './floor-plan-table.ts';
import { createFloorTables } from './floor-tables.ts';
import { createHoldTables } from './hold-tables.ts';
import { addInteractionLists } from './interaction-lists.ts';
import { addInteractionPlaces } from './interaction-places.ts';
import { createInterruptionTables } from './interruption-tables.ts';
import { createLayoutTables } from './layout-tables.ts';
import { createLearnedSales } from './learned-sales.ts';
import { createLibraryTables } from './library-tables.ts';
import { createListTables } from './list-tables.ts';
import { createLogTables } from './log-tables.ts';
import { createMailingTable } from './mailing-table.ts';
import { createMediaRemovalTable } from './media-removal-table.ts';
import { createMessageTables } from './message-tables.ts';
import { createOperationTables } from './operation-tables.ts';
import { addOrderTracks } from './order-tables.ts';
import { createOwnChoices } from './own-choices.ts';
import { createPersonTables } from './person-tables.ts';
import { createPersonalRules } from './personal-rules.ts';
import { addPlayPlaces } from './play-places.ts';
import { createPointsTables } from './points-tables.ts';
import { createPollTables } from './poll-tables.ts';
import { createProductEdits } from './product-edits.ts';
import { addProductFacts } from './product-facts.ts';
import { addPublishApproval } from './publish-approval.ts';
import { createPublishLift } from './publish-lift.ts';
import { addRestock } from './restock.ts';
import { addReturnedGoods } from './returned-goods.ts';
import { createRolloutTables } from './rollout-tables.ts';
import { createRuleApprovalTable } from './rule-approval-table.ts';
import { createScreenshotTable } from './screenshot-table.ts';
import { addShopFacts } from './shop-facts.ts';
import { createStepTables } from './step-tables.ts';
import { createTouchTables } from './touch-tables.ts';
import { addVisitCamera } from './visit-camera.ts';
import { createVisitPlanTables } from './visit-plan-tables.ts';
import { createVisitTables } from './visit-tables.ts';
import { addWalkMinutes } from './walk-minutes.ts';
import { createWatchTable } from './watch-table.ts';
import { createWaysIn } from './ways-in.ts';
import { createWeatherTable } from './weather-table.ts';
import { addFormerSecrets } from './webhook-secrets.ts';
import { createWebhookTables } from './webhook-tables.ts';

/** A step that a database takes once. Its tables are those of its own time, hence the untyped handle. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void>;
}

/** In order, for ever: a name that has run somewhere is never renamed, and its code never changes. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-22-first-shop',
    async up(db, dialect) {
      await createOperationTables(db, dialect);
      await createDisplayTables(db, dialect);
      await createContentTables(db, dialect);
      await createLogTables(db, dialect);
      await createAuthTables(db, dialect);
      await createVisitTables(db, dialect);
    },
  },
  { name: '2026-11-22-creative-content', up: moveCreativeContent },
  { name: '2026-11-22-media-removal', up: createMediaRemovalTable },
  { name: '2026-11-22-interruptions', up: createInterruptionTables },
  { name: '2026-11-22-draft-versions', up: addDraftVersions },
  { name: '2026-11-22-fleet', up: createFleetTables },
  { name: '2026-11-22-webhooks', up: createWebhookTables },
  { name: '2026-11-22-layouts', up: createLayoutTables },
  { name: '2026-11-22-weather', up: createWeatherTable },
  { name: '2026-11-22-step-groups', up: createStepTables },
  { name: '2026-11-22-cap-feeds', up: createCapFeedTables },
  { name: '2026-11-22-webhook-secrets', up: addFormerSecrets },
  { name: '2026-11-22-screenshots', up: createScreenshotTable },
  { name: '2026-11-22-play-places', up: addPlayPlaces },
  { name: '2026-11-22-display-camera', up: addDisplayCamera },
  { name: '2026-11-22-audience-weeks', up: createAudienceWeeks },
  { name: '2026-11-22-adaptive-decisions', up: createAdaptiveDecisions },
  { name: '2026-11-22-audit-chain', up: chainAudit },
  { name: '2026-11-22-learning', up: createLearningTable },
  { name: '2026-11-22-experiments', up: createExperimentTable },
  { name: '2026-11-22-rule-approvals', up: createRuleApprovalTable },
  { name: '2026-11-22-visit-camera', up: addVisitCamera },
  { name: '2026-11-22-experiment-plans', up: addExperimentPlans },
  { name: '2026-11-22-interaction-places', up: addInteractionPlaces },
  { name: '2026-11-22-publish-approval', up: addPublishApproval },
  { name: '2026-11-22-catalogue', up: createCatalogueTables },
  { name: '2026-11-23-shop-facts', up: addShopFacts },
  { name: '2026-11-23-shop-floor', up: createFloorTables },
  { name: '2026-11-23-own-choices', up: createOwnChoices },
  { name: '2026-11-23-floor-plan', up: createFloorPlanTable },
  { name: '2026-11-23-audience-hours', up: createAudienceHours },
  { name: '2026-11-23-merged-lists', up: createListTables },
  { name: '2026-11-23-product-facts', up: addProductFacts },
  { name: '2026-11-23-learned-sales', up: createLearnedSales },
  { name: '2026-11-23-product-edits', up: createProductEdits },
  { name: '2026-11-23-coupons', up: createCouponTables },
  { name: '2026-11-23-messages', up: createMessageTables },
  { name: '2026-11-23-personal-rules', up: createPersonalRules },
  { name: '2026-11-23-points', up: createPointsTables },
  { name: '2026-11-23-holds', up: createHoldTables },
  { name: '2026-11-23-baskets', up: createBasketTables },
  { name: '2026-11-23-friend-polls', up: createPollTables },
  { name: '2026-11-23-watches', up: createWatchTable },
  { name: '2026-11-23-events', up: createEventTables },
  { name: '2026-11-23-interaction-lists', up: addInteractionLists },
  { name: '2026-11-23-commitments', up: createCommitmentTable },
  { name: '2026-11-23-touches', up: createTouchTables },
  { name: '2026-11-23-restock', up: addRestock },
  { name: '2026-11-23-visit-plans', up: createVisitPlanTables },
  { name: '2026-11-23-order-tracks', up: addOrderTracks },
  { name: '2026-11-23-people', up: createPersonTables },
  { name: '2026-11-23-rollouts', up: createRolloutTables },
  { name: '2026-11-23-api-keys', up: createApiKeyTable },
  { name: '2026-11-23-media-library', up: createLibraryTables },
  { name: '2026-11-23-returned-goods', up: addReturnedGoods },
  { name: '2026-11-23-walk-minutes', up: addWalkMinutes },
  { name: '2026-11-23-ways-in', up: createWaysIn },
  { name: '2026-11-23-brought', up: createBroughtTables },
  { name: '2026-11-23-answers', up: createAnswerTables },
  { name: '2026-11-23-errands', up: createErrandTable },
  { name: '2026-11-23-mailings', up: createMailingTable },
  { name: '2026-11-23-publish-lift', up: createPublishLift },
];
