import { isHeldOut } from '../../shared/holdout/day-lot.ts';
import { holdoutEffect } from '../../shared/holdout/effect.ts';
import type { addOnEndpoints } from '../../shared/protocol/add-on-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { clockOf } from '../../shared/schedule/zone.ts';
import { interactionCounts } from '../storage/interaction-reports.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { soldGoods } from '../storage/sold-goods.ts';
import type { Reader } from '../storage/transaction.ts';
import { csvOf } from './csv.ts';

/** What became of the add-ons of one day of the shop. */
interface AddOnDay {
  /** Civil day. */
  day: number;
  /** Sessions in which one was put forward, or would have been. */
  lists: number;
  kept: number;
  dismissed: number;
  sold: number;
  returned: number;
}

const LISTS: ReadonlySet<string> = new Set(['add-on-shown', 'add-on-held']);
const KEPT: ReadonlySet<string> = new Set(['add-on-kept', 'add-on-held-kept']);

/** Whether the one thing beside a list is taken, and brought back, more often than on the days without it (D085). */
export async function addOnReport(
  db: Reader,
  range: ReportRange,
  zone: string,
): Promise<Answer<typeof addOnEndpoints.addOnReport>> {
  const days = await addOnDays(db, range, zone);
  const dismissals = days.filter(({ day }) => !isHeldOut(day));
  return {
    attached: holdoutEffect(
      days.map(({ day, lists, kept }) => ({ day, of: lists, did: Math.min(lists, kept) })),
    ),
    returned: holdoutEffect(days.map(({ day, sold, returned }) => ({ day, of: sold, did: returned }))),
    dismissed: dismissals.reduce((sum, one) => sum + one.dismissed, 0),
  };
}

/** A line for each day of the shop on which there was one, or one of those that there were was sold. */
export async function addOnCsv(db: Reader, range: ReportRange, zone: string): Promise<string> {
  const days = await addOnDays(db, range, zone);
  return csvOf(
    ['day', 'without_by_lot', 'lists', 'kept', 'dismissed', 'sold', 'brought_back'],
    days.map(({ day, lists, kept, dismissed, sold, returned }) => [
      new Date(day * DAY_MS).toISOString().slice(0, 10),
      isHeldOut(day) ? 'yes' : 'no',
      ...[lists, kept, dismissed, sold, returned],
    ]),
  );
}

async function addOnDays(db: Reader, range: ReportRange, zone: string): Promise<AddOnDay[]> {
  const clock = clockOf(zone);
  if (!clock) throw new Error(`the shop's time zone ${zone} is unknown here`);
  const days = new Map<number, AddOnDay>();
  const dayAt = (at: number): AddOnDay => {
    const day = Math.floor(clock.wallAt(at) / DAY_MS);
    const known = days.get(day) ?? { day, lists: 0, kept: 0, dismissed: 0, sold: 0, returned: 0 };
    days.set(day, known);
    return known;
  };
  const products = new Set<string>();
  for (const { action, productId, quarterStart, count } of await interactionCounts(db, range)) {
    if (!action.startsWith('add-on-')) continue;
    const day = dayAt(quarterStart);
    if (LISTS.has(action)) {
      day.lists += count;
      if (productId !== null) products.add(productId);
    } else if (KEPT.has(action)) day.kept += count;
    else day.dismissed += count;
  }
  // A till knows no kiosk: its sales are those of the shop, whichever screen was asked for.
  for (const { quarterStart, sold, returned } of await soldGoods(db, range, [...products])) {
    const day = dayAt(quarterStart);
    day.sold += sold;
    day.returned += returned;
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
