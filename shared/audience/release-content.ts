import { type ContentFigures, FIGURES, NOTHING } from './content-figures.ts';
import { inTens, mayTellInTens } from './in-tens.ts';
import { peopleBehind, type ReleaseOptions } from './release-cells.ts';
import { TENS_LEVELS } from './release-spread.ts';
import type { Grain } from './report-period.ts';
import type { StoredCell } from './stored-cell.ts';
import { climb, type Family, type Level } from './told-families.ts';

/** The audience of one creative, every figure rounded down to a multiple of k; its plays are counted exactly. */
export interface ReleasedContent extends ContentFigures {
  grain: Grain;
  /** ms */
  from: number;
  to: number;
  /** Null: all displays together. */
  displayId: string | null;
  creativeId: string;
  /** Plays while a camera counted, and their seconds. */
  plays: number;
  playedSeconds: number;
}

type ContentCell = Extract<StoredCell, { of: 'content' | 'plays' }>;

/**
 * Figures by creative (R09). One visit meets several creatives, so they overlap with each other and with the visits.
 * Hence: by day and display at the finest, never by band or hour; all creatives of a day together or none; everything in
 * multiples of k; and a creative's impressions only when at least k different people stand behind them, which is known
 * because each visit is counted as an arrival at one creative only (and each watcher as a first look at
 * one only, which is a condition and never told: it would narrow down who did not look).
 */
export function releaseContent(cells: readonly StoredCell[], options: ReleaseOptions): ReleasedContent[] {
  const k = peopleBehind(options.k);
  const content = cells.filter(
    (cell): cell is ContentCell =>
      cell.metricsVersion !== '1' && (cell.of === 'content' || cell.of === 'plays'),
  );
  return climb(content, TENS_LEVELS, options, (family) => {
    const rows = sumByCreative(family);
    const arrivals = rows.map((row) => row.arrivals);
    if (!mayTellInTens(arrivals, k)) return null;
    return rows.map((row) => roundedDown(row, k));
  });
}

interface Sums extends ReleasedContent {
  /** Watchers who looked at nothing before: as many different people at least stand behind its looks. */
  firstLooks: number;
}

function sumByCreative(family: Family<Level, ContentCell>): Sums[] {
  const { level, from, to, displayId, cells } = family;
  const rows = new Map<string, Sums>();
  for (const cell of cells) {
    const { creativeId } = cell;
    const row = rows.get(creativeId) ?? {
      ...{ grain: level.grain, from, to, displayId, creativeId },
      ...{ plays: 0, playedSeconds: 0, firstLooks: 0, ...NOTHING },
    };
    rows.set(creativeId, row);
    if (cell.of === 'plays') {
      row.plays += cell.plays;
      row.playedSeconds += cell.seconds;
    } else {
      row.firstLooks += cell.firstLooks;
      for (const figure of FIGURES) row[figure] += cell[figure];
    }
  }
  return [...rows.values()].sort((a, b) => a.creativeId.localeCompare(b.creativeId));
}

/** Figures of those who looked. */
const LOOKS: readonly (keyof ContentFigures)[] = ['lts', 'lts2', 'glances', 'attentionSeconds'];

function roundedDown({ firstLooks, ...row }: Sums, k: number): ReleasedContent {
  const told: ReleasedContent = row;
  const seen = row.arrivals >= k;
  for (const figure of FIGURES) {
    const behind = LOOKS.includes(figure) ? seen && firstLooks >= k : seen;
    told[figure] = behind ? inTens(row[figure], k) : 0;
  }
  return told;
}
