import { z } from 'zod';
import type { DisplayStep, Slice } from './display-step.ts';
import { Id, Instant, Name } from './id.ts';

/** Screens that stand in rows and show one picture together. */
export const WallGrid = z.strictObject({
  columns: z.int().min(1).max(8),
  rows: z.int().min(1).max(8),
  /**
   * What the frames hide between two pictures, in per cent of one screen's width (between columns) and height (between
   * rows): that part of the wall's picture is shown by nobody, so that lines go on straight behind the frames.
   */
  bezelX: z.number().min(0).max(50).default(0),
  bezelY: z.number().min(0).max(50).default(0),
});
export type WallGrid = z.infer<typeof WallGrid>;

const grouped = {
  name: Name,
  /** Of a wall, row by row from the top left; null is an empty place. A screen is in one group at most. */
  screens: z.array(Id.nullable()).min(1).max(64),
  /** Null: each screen shows the whole picture. */
  grid: WallGrid.nullable().default(null),
};

/** What a person sets of a group. */
export const StepGroupDraft = z
  .strictObject(grouped)
  .refine(({ screens }) => isEachOnce(screens), { path: ['screens'], error: 'names a screen twice' })
  .refine(({ screens }) => screens.some((id) => id !== null), {
    path: ['screens'],
    error: 'needs a screen',
  })
  .refine(({ screens, grid }) => grid !== null || screens.every((id) => id !== null), {
    path: ['screens'],
    error: 'may have empty places on a video wall only',
  })
  .refine(({ screens, grid }) => grid === null || screens.length === grid.columns * grid.rows, {
    path: ['screens'],
    error: 'must have one place for each screen of the wall',
  });
export type StepGroupDraft = z.infer<typeof StepGroupDraft>;

/** Screens that show the same thing at the same moment. */
export const StepGroup = z.strictObject({ id: Id, ...grouped, createdAt: Instant });
export type StepGroup = z.infer<typeof StepGroup>;

function isEachOnce(screens: readonly (string | null)[]): boolean {
  const named = screens.filter((id) => id !== null);
  return new Set(named).size === named.length;
}

/** What the screen at `place` of a group is told. */
export function stepAt({ id, grid }: Pick<StepGroup, 'id' | 'grid'>, place: number): DisplayStep {
  return { group: id, slice: grid && sliceAt(grid, place) };
}

/** The part of the wall's picture at `place`, counted row by row. */
function sliceAt({ columns, rows, bezelX, bezelY }: WallGrid, place: number): Slice {
  const across = partOf(columns, bezelX / 100, place % columns);
  const down = partOf(rows, bezelY / 100, Math.floor(place / columns));
  return { x: across.from, width: across.length, y: down.from, height: down.length };
}

/** One of `count` equal parts with gaps between them, the gap in parts of one; per cent of the whole. */
function partOf(count: number, gap: number, place: number): { from: number; length: number } {
  const whole = count + (count - 1) * gap;
  const length = 100 / whole;
  return { from: place * (1 + gap) * length, length };
}
