import { LATE_CELLS_MS, SETTLE_MS } from './constants.ts';
import { type Grain, type Period, periodOf } from './report-period.ts';

/** Where and when a cell was counted, and when the server got it. All times in ms. */
export interface Counted {
  displayId: string;
  quarterStart: number;
  receivedAt: number;
}

/** One step of rolling up: what is told together, from the finest to the coarsest. */
export interface Level {
  grain: Grain;
  byDisplay: boolean;
}

/** What is told together or not at all: what came in time of one period, of one display or (null) of all. */
export interface Family<L extends Level, C extends Counted> extends Period {
  level: L;
  displayId: string | null;
  cells: readonly C[];
}

export interface Reading {
  /** ms. Only what is closed is told: a sum that is still growing tells who came since it was last read. */
  now: number;
  /** The store's time zone. */
  zone: string;
}

/**
 * Offers every closed family to `tell`, from the finest level to the coarsest. A family that is told (rows, or none)
 * is done with; one that is not (`null`) goes up to the next level, together with whatever came too late for its own.
 * So each cell is told once or never, and a period that was told never changes: what belongs to it follows from the
 * times of receipt alone.
 */
export function climb<L extends Level, C extends Counted, R>(
  cells: readonly C[],
  levels: readonly L[],
  { now, zone }: Reading,
  tell: (family: Family<L, C>) => readonly R[] | null,
): R[] {
  const told: R[] = [];
  let pool = cells;
  for (const level of levels) {
    const rest: C[] = [];
    for (const { period, displayId, members } of grouped(pool, level, zone)) {
      const closesAt = period.to + LATE_CELLS_MS[level.grain];
      const inTime = members.filter(({ receivedAt }) => receivedAt <= closesAt);
      const closed = closesAt + SETTLE_MS <= now;
      const rows = closed && inTime.length > 0 ? tell({ ...period, level, displayId, cells: inTime }) : null;
      if (rows) told.push(...rows);
      rest.push(...(rows ? members.filter(({ receivedAt }) => receivedAt > closesAt) : members));
    }
    pool = rest;
  }
  return told;
}

interface Group<C> {
  period: Period;
  displayId: string | null;
  members: C[];
}

function grouped<C extends Counted>(cells: readonly C[], level: Level, zone: string): Iterable<Group<C>> {
  const groups: Group<C>[] = [];
  // Two maps rather than keys of text: a week of twenty screens is a hundred thousand cells.
  const byDisplay = new Map<string | null, Map<number, Group<C>>>();
  // Calendars are slow, and a week of twenty screens has as many quarters as that of one.
  const periods = new Map<number, Period>();
  for (const cell of cells) {
    let period = periods.get(cell.quarterStart);
    if (!period) {
      period = periodOf(level.grain, cell.quarterStart, zone);
      periods.set(cell.quarterStart, period);
    }
    const displayId = level.byDisplay ? cell.displayId : null;
    let ofDisplay = byDisplay.get(displayId);
    if (!ofDisplay) {
      ofDisplay = new Map();
      byDisplay.set(displayId, ofDisplay);
    }
    const group = ofDisplay.get(period.from);
    if (group) group.members.push(cell);
    else {
      const begun = { period, displayId, members: [cell] };
      ofDisplay.set(period.from, begun);
      groups.push(begun);
    }
  }
  return groups;
}
