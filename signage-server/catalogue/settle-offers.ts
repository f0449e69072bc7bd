import type { Deps } from '../deps.ts';
import { productsWithDueOffer, readEntries, writeEntries } from '../storage/catalogue-entries.ts';
import { shown } from './merge-draft.ts';

const BATCH = 500;

/** Begins and ends the offers whose time has come: products then show another price. */
export async function settleOffers({ storage, now }: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const at = now();
  const due = await productsWithDueOffer(storage.db, at, BATCH);
  if (due.length === 0) return;
  await storage.write(async (tx) => {
    const entries = await readEntries(tx, due);
    const settled = [...entries.values()].map((entry) => ({
      ...entry,
      product: shown(entry.product, { ...entry, now: at }),
    }));
    await writeEntries(tx, settled, at);
    await storage.changes.ring(tx, { kind: 'catalogue' });
  });
}
