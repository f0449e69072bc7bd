import type { ToldTouch } from '../../shared/model/told-touch.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { problem } from '../../shared/protocol/problem-words.ts';
import type { TouchOutcome } from '../../shared/protocol/touch-endpoints.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { noonOf } from '../../shared/schedule/noon.ts';
import { idOfNumber } from '../catalogue/read/cell-values.ts';
import { takeReceipt } from '../catalogue/take-receipt.ts';
import { hasProduct } from '../storage/products.ts';
import { keepTouch } from '../storage/touches.ts';
import type { Tx } from '../storage/transaction.ts';

/** Older ones are told by no system that works, and the number by which they would be known again is gone by then. */
const OLDEST_MS = 60 * DAY_MS;

/** Makes the number of a source into one of the shop's own, from which nobody finds the call or the paper again. */
type TouchName = (number: string) => string;

interface Telling {
  nameOf: TouchName;
  /** IANA, of the shop. */
  zone: string;
  now: number;
}

/** Takes one touch in, whole or not at all. */
export async function takeTouch(tx: Tx, touch: ToldTouch, telling: Telling): Promise<TouchOutcome> {
  const taken = await take(tx, touch, telling);
  if (taken.ok) return { id: touch.id, outcome: taken.value };
  const { code, detail = problem(code).title } = taken;
  return { id: touch.id, outcome: 'refused', code, detail };
}

async function take(
  tx: Tx,
  touch: ToldTouch,
  { nameOf, zone, now }: Telling,
): Promise<Result<'counted' | 'known'>> {
  // A clock that runs ahead must not put anything into the future.
  const at = Math.min(touch.at, now);
  if (at < now - OLDEST_MS) return refuse('invalid-input', 'What is older than 60 days is not counted.');
  const number = 'product' in touch ? touch.product : undefined;
  const productId = number === undefined ? null : idOfNumber(number);
  if (productId !== null && !(await hasProduct(tx, productId)))
    return refuse('not-found', 'This shop has no such product.');
  if (touch.kind === 'purchase') {
    const { id, items, pass, source } = touch;
    const receipt = { receiptId: id, at, items, ...(pass !== undefined && { pass }) };
    // A till's number is the receipt's own: told here and as a receipt, it is one sale.
    const number = source === 'till' ? id : `${source} ${id}`;
    const names = { basket: nameOf(number), points: nameOf(`points ${number}`) };
    const taken = await takeReceipt(tx, receipt, names, now);
    if (!taken.ok) return taken;
    if (taken.value.repeated) return done('known');
  }
  const row = {
    id: nameOf(`${touch.kind} ${touch.source} ${touch.id}`),
    day: noonOf(at, zone),
    source: touch.source,
    kind: touch.kind,
    reason: touch.kind === 'contact' ? touch.reason : null,
    product_id: productId,
  };
  const before = await keepTouch(tx, row);
  if (!before) return done('counted');
  const same = before.reason === row.reason && before.product_id === row.product_id;
  return same ? done('known') : refuse('conflict', 'This number has been told before, with other content.');
}
