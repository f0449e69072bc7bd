import { receiptEndpoints } from '../../shared/protocol/receipt-endpoints.ts';
import { receiptNames, takeReceipt } from '../catalogue/take-receipt.ts';
import { type Routes, register } from './route.ts';

/** What tills tell of sales. */
export const receiptRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  let names: ReturnType<typeof receiptNames> | undefined;

  register(
    app,
    receiptEndpoints.tellReceipt,
    async ({ body }) => {
      names ??= receiptNames(storage, now());
      const nameOf = await names;
      return await storage.write((tx) => takeReceipt(tx, body, nameOf(body.receiptId), now()));
    },
    deps,
    // A till that tells every sale, and does so again after an outage.
    { limit: { points: 600, seconds: 60 } },
  );
};
