import { uuidv7 } from 'uuidv7';
import { isCounted } from '../../shared/floor/counted.ts';
import type { ErrandAct, NewErrand } from '../../shared/model/errand.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { errandEndpoints } from '../../shared/protocol/errand-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import type { ErrandTable } from '../storage/errand-schema.ts';
import {
  deleteErrandsBefore,
  dropErrandsBefore,
  errandPlaces,
  findErrand,
  insertErrand,
  openErrands,
  updateErrand,
} from '../storage/errands.ts';
import { allProducts } from '../storage/products.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { FloorDeps } from './floor-deps.ts';

/** More than a shop can carry; beyond it something has gone wrong. */
const MOST_OPEN = 100;
const MOST_PLACES = 12;
const PLACES_KNOWN_MS = 30 * DAY_MS;
/** Nobody stands in a fitting room for so long. */
const OVER_AFTER_MS = 2 * 3_600_000;
const KEPT_MS = 90 * DAY_MS;

const ring = (tx: Tx, { storage }: FloorDeps) => storage.changes.ring(tx, { kind: 'floor' });

/** What is to be brought, as one of the staff sees it. */
export async function errandsFor(
  db: Reader,
  userId: string,
  now: number,
): Promise<Answer<typeof errandEndpoints.listErrands>> {
  const [rows, places] = await Promise.all([
    openErrands(db),
    errandPlaces(db, now - PLACES_KNOWN_MS, MOST_PLACES),
  ]);
  return {
    errands: rows.map((row) => ({
      id: row.id,
      productId: row.product_id,
      quantity: row.quantity,
      to: row.place,
      askedAt: row.asked_at,
      taken: row.taken_by === null ? null : row.taken_by === userId ? 'by-me' : 'by-another',
    })),
    places,
  };
}

/** Asks for something to be brought. Refusals: `not-found`; `conflict` for more than were counted lately; `too-many-requests`. */
export async function askErrand(
  tx: Tx,
  { productId, quantity, to }: NewErrand,
  deps: FloorDeps,
): Promise<Result<{ id: string }>> {
  const product = (await allProducts(tx)).find((one) => one.id === productId);
  if (!product) return refuse('not-found', 'There is no such product.');
  const now = deps.now();
  // What was not counted lately may be there: whoever goes sees.
  if (isCounted(product, now) && quantity > product.stock)
    return refuse(
      'conflict',
      product.stock === 0
        ? 'It is sold out.'
        : `Only ${product.stock} ${product.stock === 1 ? 'is' : 'are'} in stock.`,
    );
  if ((await openErrands(tx)).length >= MOST_OPEN)
    return refuse('too-many-requests', 'A hundred things are to be brought already. End some first.');
  const id = uuidv7();
  const row: ErrandTable = {
    id,
    product_id: productId,
    quantity,
    place: to,
    asked_at: now,
    taken_by: null,
    ended_at: null,
    outcome: null,
  };
  await insertErrand(tx, row);
  await ring(tx, deps);
  return done({ id });
}

/** Refusals: `not-found`; `conflict` when a colleague has it, when nobody has taken it yet, or when it is over. */
export async function actOnErrand(
  tx: Tx,
  { id, act, userId }: { id: string; act: ErrandAct; userId: string },
  deps: FloorDeps,
): Promise<Result<undefined>> {
  const row = await findErrand(tx, id);
  if (!row) return refuse('not-found');
  if (row.ended_at !== null) return refuse('conflict', 'That is over.');
  if (row.taken_by !== null && row.taken_by !== userId) return refuse('conflict', 'A colleague brings it.');
  if ((act === 'done' || act === 'hand-over') && row.taken_by === null)
    return refuse('conflict', 'Take it first.');
  const now = deps.now();
  if (act === 'take') await updateErrand(tx, id, { taken_by: userId });
  else if (act === 'hand-over') await updateErrand(tx, id, { taken_by: null });
  // Who brought it is nobody's figure: it goes with the errand's end.
  else
    await updateErrand(tx, id, {
      ended_at: now,
      outcome: act === 'done' ? 'done' : 'dropped',
      taken_by: null,
    });
  await ring(tx, deps);
  return done(undefined);
}

/** Ends what was forgotten, and deletes what is old. Called every hour. */
export async function tidyErrands(tx: Tx, now: number): Promise<void> {
  await dropErrandsBefore(tx, now - OVER_AFTER_MS, now);
  await deleteErrandsBefore(tx, now - KEPT_MS);
}
