import { type FloorPlan, isWithin, type Spot } from '../model/floor-plan.ts';
import { blocks, boxObstacle, covers, lineObstacle, nearestOnSides, type Obstacle } from './obstacle.ts';

/** Metres that the middle of a person, or of a wheelchair in a turn, keeps from shelves and walls. */
export const ROOM = 0.35;
/** Metres within which somebody who stands too close to something is taken to stand beside it. */
const ASIDE = 1.2;
/** Half the thickness of a wall. */
const WALL = 0.02;

export interface WalkRules {
  /** For wheels and for who does not climb steps. */
  stepFree: boolean;
}

export const distance = (a: Spot, b: Spot): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A plan as one walks it: where one may be, and from where to where one may go straight. */
export class Floor {
  /** Where shortest ways bend: corners of what is in the way. */
  readonly corners: readonly Spot[];
  readonly #outline: readonly Spot[];
  readonly #obstacles: readonly Obstacle[];
  /** The same without the room around it: what one cannot reach through. */
  readonly #solids: readonly Obstacle[];

  constructor(plan: FloorPlan, rules: WalkRules) {
    this.#outline = plan.outline;
    this.#obstacles = obstaclesOf(plan, rules, ROOM, ROOM);
    this.#solids = obstaclesOf(plan, rules, 0, WALL);
    this.corners = this.#obstacles.flatMap(({ corners }) => corners).filter((corner) => this.isFree(corner));
  }

  isFree(spot: Spot): boolean {
    return isWithin(this.#outline, spot) && !this.#obstacles.some((obstacle) => covers(obstacle, spot));
  }

  isStraight(from: Spot, to: Spot): boolean {
    return !this.#obstacles.some((obstacle) => blocks(obstacle, from, to));
  }

  /** The nearest place to stand for who is at a spot, on its own side of shelves and walls; null when there is none. */
  standAt(spot: Spot): Spot | null {
    if (this.isFree(spot)) return spot;
    // A door is drawn in its wall: whoever stands there is on neither side of it.
    const solids = this.#solids.filter((solid) => !covers(solid, spot));
    const near = this.#obstacles
      .filter((obstacle) => covers(obstacle, spot))
      .flatMap((obstacle) => [...nearestOnSides(obstacle, spot), ...obstacle.corners]);
    return (
      [...near, ...this.corners]
        .filter((place) => distance(place, spot) <= ASIDE)
        .sort((a, b) => distance(a, spot) - distance(b, spot))
        .find((place) => this.isFree(place) && !solids.some((solid) => blocks(solid, spot, place))) ?? null
    );
  }
}

function obstaclesOf(plan: FloorPlan, { stepFree }: WalkRules, room: number, walls: number): Obstacle[] {
  const { outline } = plan;
  const edges = outline.map((from, index) => ({ from, to: outline[(index + 1) % outline.length] ?? from }));
  return [
    ...[...edges, ...plan.walls].flatMap(({ from, to }) => lineObstacle(from, to, walls) ?? []),
    ...[...plan.shelves, ...plan.tills].map((box) => boxObstacle(box, room)),
    ...(stepFree
      ? plan.passages.filter(({ kind }) => kind === 'steps').map((box) => boxObstacle(box, 0))
      : []),
  ];
}
