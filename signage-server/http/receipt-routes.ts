import { done } from '../../shared/protocol/problem.ts';
import { receiptEndpoints } from '../../shared/protocol/receipt-endpoints.ts';
import { receiptNames, takeReceipt } from '../catalogue/take-receipt.ts';
import { takeReturn } from '../catalogue/take-return.ts';
import { type Routes, register } from './route.ts';

/** A till that tells every sale, and does so again after an outage. */
const OFTEN = { points: 600, seconds: 60 };

/** What tills tell of sales, and of what is brought back. */
export const receiptRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  let names: ReturnType<typeof receiptNames> | undefined;

  register(
    app,
    receiptEndpoints.tellReceipt,
    async ({ body }) => {
      names ??= receiptNames(storage, now());
      const nameOf = await names;
      const { receiptId } = body;
      const as = { basket: nameOf(receiptId), points: nameOf(`points ${receiptId}`) };
      return await storage.write((tx) => takeReceipt(tx, body, as, now()));
    },
    deps,
    { limit: OFTEN },
  );

  register(
    app,
    receiptEndpoints.tellReturn,
    async ({ body }) => {
      names ??= receiptNames(storage, now());
      const nameOf = await names;
      const of = { basket: nameOf(body.receiptId), points: nameOf(`points ${body.receiptId}`) };
      return done({ changed: await storage.write((tx) => takeReturn(tx, body, of, now())) });
    },
    deps,
    { limit: OFTEN },
  );
};
