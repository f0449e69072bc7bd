import type { CustomerMapping } from '../../shared/model/brought.ts';
import { broughtEndpoints as api } from '../../shared/protocol/brought-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { BadFile } from '../catalogue/read/raw-row.ts';
import { receiptNames } from '../catalogue/take-receipt.ts';
import { bringCustomers } from '../customers/bring-customers.ts';
import { checkCustomers } from '../customers/check-customers.ts';
import { claimByCode, forgetBrought, ownBrought, takeBrought } from '../customers/own-brought.ts';
import { type CustomerFile, readCustomers } from '../customers/read-customers.ts';
import { recordChange } from '../operations/record-change.ts';
import { deleteWaitingFile, waitingFiles } from '../storage/brought.ts';
import { allProducts } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitById } from '../storage/visits.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** A file is read whole each time. */
const FILES = { points: 30, seconds: 60 };
const CODES = { points: 20, seconds: 60 };
/** A column with more different words than this names people, not purposes. */
const MOST_WORDS = 20;

/** Files of customers of other systems, and what their people do with them on their phones. */
export const broughtRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;

  const opened = async (text: string): Promise<Result<CustomerFile>> => {
    try {
      return done(await readCustomers(text));
    } catch (error) {
      if (!(error instanceof BadFile)) throw error;
      return refuse('invalid-input', error.message || 'This file cannot be read.');
    }
  };
  const checked = async ({ text, mapping }: { text: string; mapping: CustomerMapping }) => {
    const file = await opened(text);
    if (!file.ok) return file;
    const products = await allProducts(storage.db);
    return checkCustomers(file.value, mapping, {
      products: new Set(products.map(({ id }) => id)),
      topics: new Set(products.map(({ category }) => category)),
      now: now(),
    });
  };

  register(
    app,
    api.openCustomers,
    async ({ body }) => {
      const file = await opened(body.text);
      if (!file.ok) return file;
      const { columns, rows } = file.value;
      return done({
        rows: rows.length,
        columns: columns.map((name, at) => ({
          name,
          words: wordsOf(rows.map(({ cells }) => cells[at] ?? '')),
        })),
      });
    },
    deps,
    { limit: FILES },
  );

  register(
    app,
    api.checkCustomers,
    async ({ body }) => {
      const result = await checked(body);
      return result.ok ? done(result.value.check) : result;
    },
    deps,
    { limit: FILES },
  );

  register(
    app,
    api.bringCustomers,
    async ({ body }, { principal }) => {
      const result = await checked(body);
      if (!result.ok) return result;
      const { check, customers } = result.value;
      if (check.seen !== body.seen)
        return refuse('changed-meanwhile', 'The shop has changed since the dry run. Look at it once more.');
      const nameOf = await receiptNames(storage, now());
      return recordChange(deps, principal, 'customers.bring', async (tx, at) => {
        const { fileId, codes } = await bringCustomers(tx, customers, {
          source: body.source,
          nameOf,
          now: at,
        });
        const detail = { source: body.source, taken: check.taken, refused: check.refused };
        return done({ value: { check, codes }, subject: fileId, detail });
      });
    },
    deps,
    { limit: FILES },
  );

  register(app, api.listBrought, async () => done({ files: await waitingFiles(storage.db) }), deps);

  register(
    app,
    api.dropBrought,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'customers.drop', async (tx) => {
        const gone = await deleteWaitingFile(tx, params.id);
        if (gone === 0) return refuse('not-found', 'Nothing of this file waits.');
        return done({ value: undefined, subject: params.id, detail: { customers: gone } });
      }),
    deps,
  );

  /** Runs a change in the name of a remembered person and answers with all that was brought along about them. */
  async function person(
    { customerId, visitId }: PhonePrincipal,
    work: (tx: Tx, customerId: string, visit: VisitTable) => Promise<Result<undefined>>,
  ) {
    if (customerId === null)
      return refuse('precondition-missing', 'It is for those who asked to be remembered.');
    const result = await storage.write(async (tx) => {
      const visit = await visitById(tx, visitId);
      return visit ? work(tx, customerId, visit) : refuse('session-over');
    });
    return result.ok ? done({ brought: await ownBrought(storage.db, customerId) }) : result;
  }

  register(app, api.ownBrought, (_, { principal }) => person(principal, async () => done(undefined)), deps);
  register(
    app,
    api.claimBrought,
    ({ body }, { principal }) => person(principal, (tx, id) => claimByCode(tx, id, body.code)),
    deps,
    { limit: CODES },
  );
  register(
    app,
    api.takeBrought,
    ({ params, body }, { principal }) =>
      person(principal, (tx, _, visit) => takeBrought(tx, visit, { ...params, ...body }, deps)),
    deps,
  );
  register(
    app,
    api.forgetBrought,
    ({ params }, { principal }) => person(principal, (tx, id) => forgetBrought(tx, id, params.id)),
    deps,
  );
};

/** The different words of a column where these are few; null for one that tells people apart. */
function wordsOf(cells: readonly string[]): string[] | null {
  const words = new Set<string>();
  for (const cell of cells)
    for (const part of cell.split(/[;,|]/)) {
      const word = part.trim();
      if (word !== '' && word.length <= 120) words.add(word);
      if (words.size > MOST_WORDS) return null;
    }
  return [...words].sort();
}
