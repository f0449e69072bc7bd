import type { VisitCell } from './audience-cell.ts';
import { addBuckets, totalOf } from './bucket.ts';
import { ATTENTION_FROM_MS, DWELL_FROM_MS, QUARTER_MS } from './constants.ts';
import { inTens, mayTellInTens } from './in-tens.ts';
import { peopleBehind, type ReleaseOptions } from './release-cells.ts';
import type { Grain } from './report-period.ts';
import type { StoredCell } from './stored-cell.ts';
import { type Counted, climb, type Family, type Level } from './told-families.ts';

/** How long watchers stayed, or looked; every number a multiple of k. */
export interface ReleasedSpread {
  of: 'dwell' | 'attention';
  grain: Grain;
  /** ms */
  from: number;
  to: number;
  /** Null: all displays together. */
  displayId: string | null;
  people: number;
  /** People less those who did not look, each rounded down: right to k, up or down. */
  watchers: number;
  /** Watchers by class (DWELL_FROM_MS or ATTENTION_FROM_MS). */
  classes: number[];
  /** Sum over watchers; null where they may be fewer than k. */
  seconds: number | null;
}

/** No hours, no bands, and nothing finer than a day: the fixed grid of whatever overlaps with the visits. */
export const TENS_LEVELS: readonly Level[] = [
  { grain: 'day', byDisplay: true },
  { grain: 'week', byDisplay: true },
  { grain: 'week', byDisplay: false },
];

type Visits = VisitCell & Counted;

/**
 * Who watched, and for how long, in tens, by display and day, else week, else over all displays. How long somebody stayed
 * and how long they looked are told of different visits: those that ended in the first and third quarter of an hour, and
 * those of the second and fourth. Told of the same people, either would narrow the other down (DECISIONS.md, 35).
 */
export function releaseSpread(cells: readonly StoredCell[], options: ReleaseOptions): ReleasedSpread[] {
  const k = peopleBehind(options.k);
  const visits = cells.filter((cell): cell is Visits => cell.metricsVersion !== '1' && cell.of === 'visits');
  return (['dwell', 'attention'] as const).flatMap((of) =>
    climb(
      visits.filter(({ quarterStart }) => halfOf(quarterStart) === of),
      TENS_LEVELS,
      options,
      (family) => tell(of, family, k),
    ),
  );
}

const halfOf = (quarterStart: number): ReleasedSpread['of'] =>
  Math.floor(quarterStart / QUARTER_MS) % 2 === 0 ? 'dwell' : 'attention';

function tell(
  of: ReleasedSpread['of'],
  { level, from, to, displayId, cells }: Family<Level, Visits>,
  k: number,
): ReleasedSpread[] | null {
  let [people, seconds] = [0, 0];
  let classes = (of === 'dwell' ? DWELL_FROM_MS : ATTENTION_FROM_MS).map(() => 0);
  for (const cell of cells) {
    people += cell.people;
    seconds += of === 'dwell' ? cell.dwellSeconds : cell.attentionSeconds;
    classes = addBuckets(classes, cell[of]);
  }
  // Those who did not look are one more class: their number follows from the others and the people.
  const others = people - totalOf(classes);
  if (!mayTellInTens([others, ...classes], k)) return null;
  const told = {
    people: inTens(people, k),
    watchers: Math.max(0, inTens(people, k) - inTens(others, k)),
    classes: classes.map((count) => inTens(count, k)),
  };
  // Judged by what is told, so that it says nothing more: from 2k on there are more than k watchers for sure.
  const safe = told.watchers >= 2 * k;
  return [
    { of, grain: level.grain, from, to, displayId, ...told, seconds: safe ? inTens(seconds, k) : null },
  ];
}
