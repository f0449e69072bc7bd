import type { Band } from '../model/playlist.ts';
import { inTens, mayTellInTens } from './in-tens.ts';
import { peopleBehind, type ReleaseOptions } from './release-cells.ts';
import type { StoredCell } from './stored-cell.ts';
import { climb, type Level } from './told-families.ts';

const BANDS: readonly Band[] = ['20-39', '40-59', '60+'];
/** By the week and over all displays alone: what each band was shown is asked for no finer than that. */
const LEVELS: readonly Level[] = [{ grain: 'week', byDisplay: false }];
/** A chance below this is no chance. */
const ALARM_P = 0.001;
/** Cramér's V from which a difference is more than a trifle, however many people stand behind it. */
const ALARM_V = 0.1;

/** What one creative was to each band: impressions, in multiples of k. */
export interface ContentShare {
  creativeId: string;
  impressions: Readonly<Record<Band, number>>;
}

/** Whether bands were shown much the same (R25). */
export interface ShareAudit {
  rows: readonly ContentShare[];
  /** Chance of a difference this large if bands were shown the same; null where there is too little to tell. */
  p: number | null;
  /** How large the difference is, 0 to 1 (Cramér's V). */
  v: number | null;
  alarm: boolean;
  /** What is furthest from even, first, where there is an alarm: more (or less) often to this band than to all. */
  skewed: readonly { creativeId: string; band: Band; share: number; expected: number }[];
}

type Content = Extract<StoredCell, { of: 'content' }>;

/** What one band was shown of one creative in one week: impressions and the people behind them, in multiples of k. */
export interface ToldShare {
  creativeId: string;
  band: Band;
  impressions: number;
  arrivals: number;
}

/**
 * What each band was shown in some weeks. A creative's impressions on a band are told when at least k different people
 * of it arrived at that creative in the week, and in multiples of k, as everything is that overlaps with other figures;
 * a band of which the exact number of visits would tell more by it is left out of the week.
 */
export function tellShares(cells: readonly StoredCell[], options: ReleaseOptions): ToldShare[] {
  const k = peopleBehind(options.k);
  const content = cells.filter(
    (cell): cell is Content =>
      cell.metricsVersion !== '1' && cell.of === 'content' && cell.band !== 'unknown',
  );
  return climb(content, LEVELS, options, ({ cells: family }) => tellWeek(family, k));
}

/** Whether what was told of some weeks is even. */
export function auditShares(told: readonly ToldShare[]): ShareAudit {
  const rows = new Map<string, Record<Band, number>>();
  for (const { creativeId, band, impressions } of told) {
    const row = rows.get(creativeId) ?? { '20-39': 0, '40-59': 0, '60+': 0 };
    row[band] += impressions;
    rows.set(creativeId, row);
  }
  const shares = [...rows].map(([creativeId, impressions]) => ({ creativeId, impressions }));
  return judge(
    shares,
    told.reduce((sum, { arrivals }) => sum + arrivals, 0),
  );
}

function tellWeek(family: readonly Content[], k: number): ToldShare[] {
  const sums = new Map<string, ToldShare>();
  for (const { creativeId, band, impressions, arrivals } of family) {
    if (band === 'unknown') continue;
    const key = `${band}/${creativeId}`;
    const sum = sums.get(key) ?? { creativeId, band, impressions: 0, arrivals: 0 };
    sum.impressions += impressions;
    sum.arrivals += arrivals;
    sums.set(key, sum);
  }
  const all = [...sums.values()];
  // How many of a band came is told exactly elsewhere; beside that, some roundings would tell too much.
  const safe = BANDS.filter((band) =>
    mayTellInTens(
      all.filter((sum) => sum.band === band).map(({ arrivals }) => arrivals),
      k,
    ),
  );
  return all
    .filter(({ band, arrivals }) => safe.includes(band) && arrivals >= k)
    .map((sum) => ({ ...sum, impressions: inTens(sum.impressions, k), arrivals: inTens(sum.arrivals, k) }));
}

/**
 * The chi-square test of whether what is shown and to which band have anything to do with each other. One person has
 * several impressions, and they are no independent witnesses: it is scaled to the number of people.
 *
 * @param people behind all of it
 */
export function judge(rows: readonly ContentShare[], people: number): ShareAudit {
  const cell = ({ impressions }: ContentShare, band: Band): number => impressions[band];
  const total = rows.reduce((sum, row) => sum + BANDS.reduce((all, band) => all + cell(row, band), 0), 0);
  const bands = BANDS.filter((band) => rows.some((row) => cell(row, band) > 0));
  const unknown: ShareAudit = { rows, p: null, v: null, alarm: false, skewed: [] };
  if (rows.length < 2 || bands.length < 2 || total === 0) return unknown;
  const ofBand = new Map(bands.map((band) => [band, rows.reduce((sum, row) => sum + cell(row, band), 0)]));
  const cells = rows.flatMap((row) => {
    const ofRow = bands.reduce((sum, band) => sum + cell(row, band), 0);
    return bands.map((band) => {
      const expected = (ofRow * (ofBand.get(band) ?? 0)) / total;
      return { row, band, seen: cell(row, band), expected, even: ofRow / total };
    });
  });
  const phi = cells.reduce(
    (sum, { seen, expected }) => sum + (expected > 0 ? (seen - expected) ** 2 / expected : 0),
    0,
  );
  const freedom = (rows.length - 1) * (bands.length - 1);
  const v = Math.sqrt(phi / total / Math.min(rows.length - 1, bands.length - 1));
  const p = chiSquareTail((phi / total) * Math.min(total, people), freedom);
  const alarm = p < ALARM_P && v >= ALARM_V;
  const skewed = cells
    .map(({ row, band, seen, even }) => ({
      creativeId: row.creativeId,
      band,
      share: seen / (ofBand.get(band) ?? 1),
      expected: even,
    }))
    .sort((a, b) => Math.abs(b.share - b.expected) - Math.abs(a.share - a.expected));
  return { rows, p, v, alarm, skewed: alarm ? skewed.slice(0, 3) : [] };
}

/** Chance of a chi-square of at least `x`. Every two degrees of freedom add one term to it. */
export function chiSquareTail(x: number, freedom: number): number {
  if (freedom <= 0 || x <= 0) return 1;
  const half = x / 2;
  const isOdd = freedom % 2 === 1;
  let tail = isOdd ? 2 * normalTail(Math.sqrt(x)) : 0;
  let term = Math.exp(-half) * (isOdd ? Math.sqrt(half) / (Math.sqrt(Math.PI) / 2) : 1);
  for (let n = isOdd ? 1 : 0; n < freedom - 1; n += 2) {
    tail += term;
    term *= half / (n / 2 + 1);
  }
  return Math.min(1, tail);
}

/** Chance of a standard normal of at least `z` (Abramowitz and Stegun 7.1.26, error below 1.5e-7). */
function normalTail(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (poly * Math.exp((-z * z) / 2)) / 2;
  return z >= 0 ? tail : 1 - tail;
}
