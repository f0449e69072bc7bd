import { CatalogueSource, CatalogueSourceDraft } from '../../shared/model/catalogue-source.ts';
import type { PolledAddressTable } from './polled-address-schema.ts';
import { polledAddresses } from './polled-addresses.ts';
import type { Tx } from './transaction.ts';

/** Addresses whose file of products is read again and again. */
export const catalogueSources = polledAddresses('catalogue_source');

export function sourceOf(row: PolledAddressTable): CatalogueSource {
  return CatalogueSource.parse({
    id: row.id,
    ...CatalogueSourceDraft.parse(JSON.parse(row.content)),
    createdAt: row.created_at,
    readAt: row.read_at,
    triedAt: row.tried_at,
    nextAt: row.next_at,
    fault: row.fault,
  });
}

/** Nothing of a source waits for somebody any more. */
export async function endHeld(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('catalogue_source')
    .set({ fault: null, failures: 0 })
    .where('id', '=', id)
    .where('fault', '=', 'held')
    .execute();
}
