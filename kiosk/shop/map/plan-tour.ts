import type { Spot } from '../../../shared/model/floor-plan.ts';
import type { Product } from '../../../shared/model/product.ts';
import type { ShelfPlace } from '../../../shared/wayfinding/places.ts';
import type { RouteFinder } from '../../../shared/wayfinding/route.ts';
import type { Way } from '../../../shared/wayfinding/shortest-way.ts';
import { tourOrder } from '../../../shared/wayfinding/tour.ts';

/** One place to stop at, with everything that is taken there. */
export interface Stop {
  place: ShelfPlace;
  products: readonly Product[];
  /** From the stop before. */
  metres: number;
}

/** A walk to everything on a list. */
export interface Tour {
  stops: readonly Stop[];
  ways: readonly Way[];
  /** What is not on the plan or cannot be reached. */
  missing: readonly Product[];
  metres: number;
}

/** The shortest walk that we find from a spot to all products; those at one bay are one stop. */
export function planTour(finder: RouteFinder, from: Spot, products: readonly Product[]): Tour {
  const places = new Map<string, { place: ShelfPlace; products: Product[] }>();
  const missing: Product[] = [];
  for (const product of products) {
    const answer = finder.toProduct(from, product);
    if (!answer.found) {
      missing.push(product);
      continue;
    }
    const { place } = answer;
    const key = `${place.shelf.id} ${place.bay ?? ''}`;
    const known = places.get(key);
    if (known) known.products.push(product);
    else places.set(key, { place, products: [product] });
  }
  const all = [...places.values()];
  const spots = [from, ...all.map(({ place }) => place.stand)];
  const stops: Stop[] = [];
  const ways: Way[] = [];
  let at = from;
  for (const index of tourOrder(finder.table(spots))) {
    const next = all[index - 1];
    const way = next && finder.between(at, next.place.stand);
    if (!next || !way) continue;
    stops.push({ place: next.place, products: next.products, metres: way.metres });
    ways.push(way);
    at = next.place.stand;
  }
  return { stops, ways, missing, metres: ways.reduce((sum, { metres }) => sum + metres, 0) };
}
