import type { Input } from '../../shared/protocol/endpoint.ts';
import type { importEndpoints } from '../../shared/protocol/import-endpoints.ts';
import { type Entry, readEntries, writeEntries } from '../storage/catalogue-entries.ts';
import type { Tx } from '../storage/transaction.ts';
import { mergeDraft } from './merge-draft.ts';
import { idOfNumber } from './read/cell-values.ts';
import type { RowDraft } from './read/row-draft.ts';

type StockItem = Input<typeof importEndpoints.tellStock>['body']['items'][number];
type PriceItem = Input<typeof importEndpoints.tellPrices>['body']['items'][number];

export interface Taken {
  taken: number;
  unknown: string[];
}

/** Of several words about one product the newest stands, in whatever order they come. */
export async function takeStock(tx: Tx, items: readonly StockItem[], now: number): Promise<Taken> {
  return await take(tx, items, now, ({ storeCode, quantity, at, restock }) => {
    // A clock that runs ahead must not make its count the truth until then.
    const counted = Math.min(at ?? now, now);
    return {
      product: {},
      stock: { storeCode, quantity, available: quantity > 0, at: counted },
      ...(restock !== undefined && { restock: { storeCode, told: restock && { ...restock, at: counted } } }),
    };
  });
}

/** A price that is told is the price: an offer that was running has ended with it. */
export async function takePrices(tx: Tx, items: readonly PriceItem[], now: number): Promise<Taken> {
  return await take(tx, items, now, ({ priceMinor, wasMinor }) => ({
    product: { priceMinor, ...(wasMinor !== undefined && wasMinor > priceMinor ? { wasMinor } : {}) },
    offer: null,
  }));
}

async function take<T extends { id: string }>(
  tx: Tx,
  items: readonly T[],
  now: number,
  draftOf: (item: T) => Pick<RowDraft, 'product' | 'stock' | 'restock' | 'offer'>,
): Promise<Taken> {
  const ids = items.map(({ id }) => idOfNumber(id));
  const known = await readEntries(tx, [...new Set(ids)]);
  const changed = new Map<string, Entry>();
  const unknown: string[] = [];
  for (const [at, item] of items.entries()) {
    const id = ids[at] ?? '';
    const before = changed.get(id) ?? known.get(id);
    if (!before) {
      unknown.push(item.id);
      continue;
    }
    const draft: RowDraft = { line: 0, id, number: item.id, ...draftOf(item) };
    const merged = mergeDraft(before, draft, { currency: before.product.currency, now, hasNames: false });
    if (!merged.ok) throw new Error(`a told fact could not be merged: ${merged.detail}`);
    changed.set(id, merged.entry);
  }
  await writeEntries(tx, [...changed.values()], now);
  return { taken: items.length - unknown.length, unknown };
}
