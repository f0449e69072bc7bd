import { LEAST_TOLD } from '../../shared/floor/help-counts.ts';
import type { InteractionCount } from '../storage/interaction-reports.ts';

/** How often a list had what somebody was looking for, of all who said either. */
export interface JudgedList {
  /** Null: lists of which each was judged too seldom, together. */
  list: string | null;
  name: string;
  judged: number;
  /** From 0 to 1. */
  share: number;
}

const SAYS: Readonly<Record<string, number>> = { 'this-is-it': 1, 'not-it': 0 };

/**
 * Rates of "this is it" by list, the most judged first. Fewer than ten words tell about one person: lists with fewer are
 * told together, and not at all where they are fewer than ten together, or one alone.
 */
export function judgedLists(
  rows: readonly Pick<InteractionCount, 'action' | 'list' | 'count'>[],
  nameOf: (list: string) => string,
): JudgedList[] {
  const lists = new Map<string, { judged: number; fits: number }>();
  for (const { action, list, count } of rows) {
    const fits = SAYS[action];
    if (fits === undefined || list === null) continue;
    const known = lists.get(list) ?? { judged: 0, fits: 0 };
    lists.set(list, { judged: known.judged + count, fits: known.fits + fits * count });
  }
  const inOrder = [...lists].sort(([a, x], [b, y]) => y.judged - x.judged || (a < b ? -1 : 1));
  const told = inOrder.filter(([, { judged }]) => judged >= LEAST_TOLD);
  const few = inOrder.slice(told.length).map(([, counts]) => counts);
  const rest = few.reduce((sum, one) => ({ judged: sum.judged + one.judged, fits: sum.fits + one.fits }), {
    judged: 0,
    fits: 0,
  });
  const rates = told.map(([list, counts]) => rateOf(list, nameOf(list), counts));
  return few.length > 1 && rest.judged >= LEAST_TOLD ? [...rates, rateOf(null, 'Other lists', rest)] : rates;
}

function rateOf(
  list: string | null,
  name: string,
  { judged, fits }: { judged: number; fits: number },
): JudgedList {
  return { list, name, judged, share: Number((fits / judged).toFixed(2)) };
}
