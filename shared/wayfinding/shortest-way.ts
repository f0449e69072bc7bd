import type { Spot } from '../model/floor-plan.ts';
import { distance, type Floor } from './floor.ts';

/** Spots one after the other, straight from each to the next, and their length in metres. */
export interface Way {
  spots: readonly Spot[];
  metres: number;
}

interface Reached {
  metres: number;
  before: number | null;
  done: boolean;
}

/** The corners of a floor and which of them see each other, found out when somebody asks, once each. */
export class CornerGraph {
  readonly #floor: Floor;
  readonly #seen: (readonly number[] | undefined)[];

  constructor(floor: Floor) {
    this.#floor = floor;
    this.#seen = floor.corners.map(() => undefined);
  }

  /**
   * The shortest way from a free spot to each of some others: a shortest way among things with straight sides bends at
   * their corners alone, so that the corners that see each other hold it. Null for what cannot be reached.
   */
  waysTo(from: Spot, targets: readonly Spot[]): (Way | null)[] {
    const floor = this.#floor;
    const { corners } = floor;
    const reached: Reached[] = corners.map((corner) => ({
      metres: floor.isStraight(from, corner) ? distance(from, corner) : Number.POSITIVE_INFINITY,
      before: null,
      done: false,
    }));
    for (let at = nearest(reached); at !== null; at = nearest(reached)) {
      const here = reached[at];
      const corner = corners[at];
      if (!here || !corner) break;
      here.done = true;
      for (const next of this.#from(at, corner)) {
        const there = reached[next];
        const spot = corners[next];
        if (!there || !spot || there.done) continue;
        const metres = here.metres + distance(corner, spot);
        if (metres >= there.metres) continue;
        there.metres = metres;
        there.before = at;
      }
    }
    return targets.map((target) => this.#finish(from, target, reached));
  }

  #from(index: number, corner: Spot): readonly number[] {
    const known = this.#seen[index];
    if (known) return known;
    const seen = this.#floor.corners.flatMap((other, at) =>
      at !== index && this.#floor.isStraight(corner, other) ? [at] : [],
    );
    this.#seen[index] = seen;
    return seen;
  }

  #finish(from: Spot, target: Spot, reached: readonly Reached[]): Way | null {
    const floor = this.#floor;
    if (floor.isStraight(from, target)) return { spots: [from, target], metres: distance(from, target) };
    let metres = Number.POSITIVE_INFINITY;
    let last: number | null = null;
    floor.corners.forEach((corner, index) => {
      const through = (reached[index]?.metres ?? Number.POSITIVE_INFINITY) + distance(corner, target);
      if (through >= metres || !floor.isStraight(corner, target)) return;
      metres = through;
      last = index;
    });
    if (last === null) return null;
    const spots = [target];
    for (let at: number | null = last; at !== null; at = reached[at]?.before ?? null) {
      const corner = floor.corners[at];
      if (corner) spots.unshift(corner);
    }
    return { spots: [from, ...spots], metres };
  }
}

/** Which of those reached and not left yet is the nearest; null when none is. */
function nearest(reached: readonly Reached[]): number | null {
  let best: number | null = null;
  let metres = Number.POSITIVE_INFINITY;
  reached.forEach((corner, index) => {
    if (corner.done || corner.metres >= metres) return;
    metres = corner.metres;
    best = index;
  });
  return best;
}
