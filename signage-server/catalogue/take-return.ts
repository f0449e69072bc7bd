import type { Input } from '../../shared/protocol/endpoint.ts';
import type { receiptEndpoints } from '../../shared/protocol/receipt-endpoints.ts';
import { returnPoints } from '../points/earn-points.ts';
import { deletePurchasesInBasket, noteReturned } from '../storage/purchases.ts';
import type { Tx } from '../storage/transaction.ts';
import { idOfNumber } from './read/cell-values.ts';

type Told = Input<typeof receiptEndpoints.tellReturn>['body'];

/**
 * Takes in what a till tells of goods or money that went back. With neither named the whole receipt is undone and forgotten;
 * goods alone move no points, since nobody knows what was paid back for them. Returns whether any of it was news.
 */
export async function takeReturn(
  tx: Tx,
  { paidBackMinor, items }: Told,
  names: { basket: string; points: string },
  now: number,
): Promise<boolean> {
  const isWhole = paidBackMinor === undefined && items === undefined;
  const goods = isWhole
    ? await deletePurchasesInBasket(tx, names.basket)
    : await noteReturned(tx, names.basket, quantitiesOf(items ?? []));
  if (items !== undefined && paidBackMinor === undefined) return goods;
  return (await returnPoints(tx, names.points, paidBackMinor ?? null, now)) || goods;
}

function quantitiesOf(items: NonNullable<Told['items']>): Map<string, number> {
  const quantities = new Map<string, number>();
  for (const { id, quantity } of items)
    quantities.set(idOfNumber(id), (quantities.get(idOfNumber(id)) ?? 0) + quantity);
  return quantities;
}
