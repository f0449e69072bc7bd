import type { FloorPlan, Spot } from '../model/floor-plan.ts';
import { Floor, type WalkRules } from './floor.ts';
import { placesOf, type ShelfPlace } from './places.ts';
import { CornerGraph, type Way } from './shortest-way.ts';

/** From where to what is looked for, or why there is no way that could be shown. */
export type RouteAnswer =
  | { found: true; way: Way; place: ShelfPlace }
  /** `not-on-plan`: nobody has drawn that aisle. `unreachable`: it is drawn, and no way by these rules leads to it. */
  | { found: false; why: 'not-on-plan' | 'unreachable' };

/** Finds ways on one plan by one set of rules; keeps what it has found out about the floor. */
export class RouteFinder {
  readonly #plan: FloorPlan;
  readonly #floor: Floor;
  readonly #graph: CornerGraph;

  constructor(plan: FloorPlan, rules: WalkRules) {
    this.#plan = plan;
    this.#floor = new Floor(plan, rules);
    this.#graph = new CornerGraph(this.#floor);
  }

  /** The shortest way to where a product stands; of several such places the nearest. */
  toProduct(from: Spot, product: { aisle: string; bay: string }): RouteAnswer {
    const places = placesOf(this.#plan, product);
    if (places.length === 0) return { found: false, why: 'not-on-plan' };
    const start = this.#floor.standAt(from);
    if (!start) return { found: false, why: 'unreachable' };
    const open = places.flatMap((place) => {
      const stand = this.#floor.standAt(place.stand);
      return stand ? [{ place, stand }] : [];
    });
    const ways = this.#graph.waysTo(
      start,
      open.map(({ stand }) => stand),
    );
    const found = ways
      .flatMap((way, index) => {
        const place = open[index]?.place;
        return way && place ? [{ found: true as const, way, place }] : [];
      })
      .sort((a, b) => a.way.metres - b.way.metres);
    return found[0] ?? { found: false, why: 'unreachable' };
  }

  /** Metres from each spot to each other; infinite where no way leads. */
  table(spots: readonly Spot[]): number[][] {
    const stands = spots.map((spot) => this.#floor.standAt(spot));
    return stands.map((from) =>
      from
        ? this.#graph
            .waysTo(
              from,
              stands.map((to) => to ?? from),
            )
            .map((way, index) => (stands[index] && way ? way.metres : Number.POSITIVE_INFINITY))
        : stands.map(() => Number.POSITIVE_INFINITY),
    );
  }

  /** The shortest way between two spots; null when there is none. */
  between(from: Spot, to: Spot): Way | null {
    const start = this.#floor.standAt(from);
    const end = this.#floor.standAt(to);
    if (!start || !end) return null;
    return this.#graph.waysTo(start, [end])[0] ?? null;
  }
}
