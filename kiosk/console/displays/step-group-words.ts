import type { Display } from '../../../shared/model/display.ts';
import type { StepStatus } from '../../../shared/model/display-step.ts';
import type { StepGroup } from '../../../shared/model/step-group.ts';

/** What a group is, in a line. */
export function stepGroupText({ grid, screens }: StepGroup): string {
  const named = screens.filter((id) => id !== null).length;
  if (grid === null) return named === 1 ? 'one screen' : `${named} screens, each with the whole picture`;
  const empty = screens.length - named;
  const wall = `a video wall of ${grid.columns} × ${grid.rows}`;
  return empty === 0 ? wall : `${wall}, ${empty === 1 ? 'one place' : `${empty} places`} empty`;
}

/** Its screens by name, those of a wall row by row. */
export function stepGroupScreens({ screens }: StepGroup, displays: readonly Display[]): string {
  return screens.flatMap((id) => displays.find((display) => display.id === id)?.name ?? []).join(', ');
}

/** How far apart its screens are, as they last said; null while fewer than two have said anything. */
export function stepGroupSpread({ screens }: StepGroup, displays: readonly Display[]): string | null {
  const late = screens.flatMap((id) => {
    const display = displays.find((one) => one.id === id);
    return display?.online ? (display.status?.step?.lateMs ?? []) : [];
  });
  if (late.length < 2) return null;
  return `${(Math.max(...late) - Math.min(...late)).toFixed(1)} ms apart when last measured`;
}

/** How well a screen is in step; null for one that is in no group. */
export function stepText(step: StepStatus | null | undefined): string | null {
  if (!step) return null;
  const { lateMs, clockErrorMs } = step;
  const clock =
    clockErrorMs === null
      ? "the server's clock has not been read"
      : `its clock is right to ${clockErrorMs.toFixed(1)} ms`;
  if (lateMs === null) return `nothing measured yet; ${clock}`;
  const by = Math.abs(lateMs).toFixed(1);
  return `${by} ms ${lateMs < 0 ? 'early' : 'late'}; ${clock}`;
}
