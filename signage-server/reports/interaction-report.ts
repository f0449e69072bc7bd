import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { reportEndpoints } from '../../shared/protocol/report-endpoints.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { clockOf } from '../../shared/schedule/zone.ts';
import { allGuides } from '../storage/guides.ts';
import { type InteractionCount, interactionCounts } from '../storage/interaction-reports.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';
import { csvOf, csvTime } from './csv.ts';
import { judgedLists } from './judged-lists.ts';
import { namesOfDisplays, namesOfProducts, namesOfSlots, namesOfZones } from './names.ts';

const HOUR_MS = 3_600_000;

/** What the lot held back was seen and touched by nobody: the report of add-ons counts it. */
const NOBODYS: ReadonlySet<string> = new Set(['add-on-held', 'add-on-held-kept']);

async function doneByShoppers(db: Reader, range: ReportRange): Promise<InteractionCount[]> {
  return (await interactionCounts(db, range)).filter(({ action }) => !NOBODYS.has(action));
}

/** What is done at kiosks. Hours are those of the shop's own clock. */
export async function interactionReport(
  db: Reader,
  range: ReportRange,
  zone: string,
): Promise<Answer<typeof reportEndpoints.interactionReport>> {
  const clock = clockOf(zone);
  if (!clock) throw new Error(`the shop's time zone ${zone} is unknown here`);
  const product = await namesOfProducts(db);
  const [zoneName, slotName] = [await namesOfZones(db), await namesOfSlots(db)];
  const actions = new Map<string, number>();
  const products = new Map<string, number>();
  const places = new Map<string, { zone: string | null; slotId: string | null; count: number }>();
  const hours = new Array<number>(24).fill(0);
  const rows = await doneByShoppers(db, range);
  for (const row of rows) {
    const { action, productId, zone, slotId, quarterStart, count } = row;
    if (action === 'touch') {
      const key = `${zone ?? ''} ${slotId ?? ''}`;
      places.set(key, { zone, slotId, count: (places.get(key)?.count ?? 0) + count });
    }
    actions.set(action, (actions.get(action) ?? 0) + count);
    if (productId !== null) products.set(productId, (products.get(productId) ?? 0) + count);
    const hour = Math.floor((clock.wallAt(quarterStart) % DAY_MS) / HOUR_MS);
    hours[hour] = (hours[hour] ?? 0) + count;
  }
  return {
    byAction: mostFirst(actions).map(([action, count]) => ({ action, count })),
    byProduct: mostFirst(products).map(([productId, count]) => ({
      productId,
      name: product(productId),
      count,
    })),
    byPlace: [...places.values()]
      .map(({ zone: place, slotId, count }) => ({
        zone: zoneName(place),
        slotId,
        name: slotId === null ? null : slotName(slotId),
        count,
      }))
      .sort((a, b) => b.count - a.count || placeName(a).localeCompare(placeName(b))),
    byList: judgedLists(rows, await namesOfLists(db)),
    byHour: hours.map((count, hour) => ({ hour, count })),
  };
}

/** What the lists are called on which kiosks ask for a judgement. */
async function namesOfLists(db: Reader): Promise<(list: string) => string> {
  const titles = new Map((await allGuides(db)).map(({ id, title }) => [`guide ${id}`, title]));
  return (list) =>
    list === 'ideas' ? 'Ideas beside the list' : (titles.get(list) ?? 'A guide that is gone');
}

const placeName = ({ zone, name }: { zone: string; name: string | null }): string => `${zone} ${name ?? ''}`;

function mostFirst(counts: Map<string, number>): [string, number][] {
  return [...counts].sort(([a, most], [b, less]) => less - most || a.localeCompare(b));
}

/** One line per quarter of an hour, display, action, product and place where the session began. */
export async function interactionCsv(db: Reader, range: ReportRange): Promise<string> {
  const [display, product] = [await namesOfDisplays(db), await namesOfProducts(db)];
  const zoneName = await namesOfZones(db);
  const rows = await doneByShoppers(db, range);
  return csvOf(
    ['from', 'display', 'action', 'product', 'product_id', 'count', 'zone', 'zone_id', 'slot_id', 'list'],
    rows.map(({ quarterStart, displayId, action, productId, count, zone, slotId, list }) => [
      csvTime(quarterStart),
      display(displayId),
      action,
      productId === null ? '' : product(productId),
      productId ?? '',
      count,
      zoneName(zone),
      zone ?? '',
      slotId ?? '',
      list ?? '',
    ]),
  );
}
