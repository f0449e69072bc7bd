import type { ShopFacts } from '../../shared/model/shop-facts.ts';
import { catalogueEndpoints } from '../../shared/protocol/catalogue-endpoints.ts';
import { floorPlanEndpoints, type SavedPlan } from '../../shared/protocol/floor-plan-endpoints.ts';
import { KeptAnswer } from './kept-answer.ts';
import type { PlayerDatabase } from './player-database.ts';

/** What a kiosk keeps of its shop beside the catalogue. */
export class ShopTold {
  /** Reviews, claims, how-tos and guides. */
  readonly facts: KeptAnswer<ShopFacts>;
  readonly plan: KeptAnswer<SavedPlan>;

  constructor(database: PlayerDatabase) {
    this.facts = new KeptAnswer(database, 'shop-facts', catalogueEndpoints.shopFacts);
    this.plan = new KeptAnswer(database, 'floor-plan', floorPlanEndpoints.floorPlan);
  }

  start(): void {
    for (const answer of [this.facts, this.plan]) void answer.run();
  }

  /** Any of it may be another now: look. */
  ring(): void {
    for (const answer of [this.facts, this.plan]) answer.ring();
  }

  stop(): void {
    for (const answer of [this.facts, this.plan]) answer.stop();
  }
}
