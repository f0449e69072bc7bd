import { CellBand, Group } from '../audience/audience-context.ts';
import { DayPart } from './day-part.ts';
import type { LearningCell, LearningContext } from './learning-cell.ts';

const BANDS = CellBand.options;
const GROUPS = Group.options;
const PARTS = DayPart.options;

/** Numbers of a context: one for whatever it is, and one for each band, group and part of the day. */
export const FEATURES = 1 + BANDS.length + GROUPS.length + PARTS.length;

/** Which of the numbers of a context are 1; all others are 0. The first always is. */
export function featuresOf({ band, group, part }: LearningContext): readonly [0, number, number, number] {
  return [
    0,
    1 + BANDS.indexOf(band),
    1 + BANDS.length + GROUPS.indexOf(group),
    1 + BANDS.length + GROUPS.length + PARTS.indexOf(part),
  ];
}

/** The sufficient statistics of the additive model for one creative, in seconds: XᵀX, Xᵀy and yᵀy. */
export interface ArmSums {
  plays: number;
  gram: number[][];
  moments: number[];
  squares: number;
}

const noSums = (): ArmSums => ({
  plays: 0,
  gram: Array.from({ length: FEATURES }, () => Array<number>(FEATURES).fill(0)),
  moments: Array<number>(FEATURES).fill(0),
  squares: 0,
});

/** Sums of each creative that has been seen. */
export function armsOf(cells: Iterable<LearningCell>): Map<string, ArmSums> {
  const arms = new Map<string, ArmSums>();
  for (const cell of cells) {
    const arm = arms.get(cell.creativeId) ?? noSums();
    arms.set(cell.creativeId, arm);
    const features = featuresOf(cell);
    arm.plays += cell.plays;
    arm.squares += cell.squares / 100;
    for (const i of features) {
      arm.moments[i] = (arm.moments[i] ?? 0) + cell.tenths / 10;
      const row = arm.gram[i] ?? [];
      for (const j of features) row[j] = (row[j] ?? 0) + cell.plays;
    }
  }
  return arms;
}
