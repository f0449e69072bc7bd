export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What the value is measured against, in the same unit: the same work done barely, a peer, or a target. */
  against?: number;
}

/** One JSON line, with the ratio where there is something to divide by, and whatever `more` says beside it. */
export function printFigure(
  { name, value, unit, against }: Figure,
  more: Record<string, unknown> = {},
): void {
  const ratio = against ? { ratio: round(value / against, 3) } : {};
  const compared =
    against === undefined ? {} : { against: round(against, Math.abs(against) < 1 ? 4 : 2), ...ratio };
  console.log(
    JSON.stringify({ name, value: round(value, Math.abs(value) < 1 ? 4 : 2), unit, ...compared, ...more }),
  );
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
