import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { catalogueCsv } from '../../signage-server/catalogue/catalogue-files.ts';
import { signInAs, startShop } from '../support/console-client.ts';
import { act, readFileOf } from '../support/import-client.ts';
import { madeCatalogue } from './parts/made-catalogue.ts';
import { printFigure } from './parts/print-figure.ts';

const PRODUCTS = 50_000;
const TARGET_S = 60;

/**
 * 50,000 products from a CSV through the whole server: sent, taken apart, compared with the shop, staged as a dry run,
 * and written. Against taking the same file apart and writing it with a bare loop into one table, in the same run.
 */
export async function run(): Promise<void> {
  const csv = catalogueCsv(madeCatalogue(PRODUCTS));
  const server = await startShop();
  try {
    const owner = await signInAs(server, 'owner');
    const bare = bareSeconds(csv, join(server.dataDir, 'bare.db'));
    const began = performance.now();
    const read = await readFileOf(owner, csv);
    const readS = (performance.now() - began) / 1000;
    const applied = await act(owner, read, 'apply');
    const value = (performance.now() - began) / 1000;
    if (applied.counts.new !== PRODUCTS || applied.counts.bad !== 0)
      throw new Error(`not all were taken: ${JSON.stringify(applied.counts)}`);
    const again = performance.now();
    const same = await readFileOf(owner, csv);
    const againS = (performance.now() - again) / 1000;
    if (same.counts.same !== PRODUCTS) throw new Error(`not the same: ${JSON.stringify(same.counts)}`);
    printFigure(
      { name: 'import-rate', value, unit: 's for 50,000 products', against: bare },
      {
        dryRunS: Number(readS.toFixed(2)),
        secondDryRunS: Number(againS.toFixed(2)),
        productsPerS: Math.round(PRODUCTS / value),
        megabytes: Number((csv.length / 1e6).toFixed(1)),
        target: TARGET_S,
      },
    );
  } finally {
    await server.close();
    await rm(server.dataDir, { recursive: true, force: true });
  }
}

function bareSeconds(csv: string, path: string): number {
  const began = performance.now();
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  const database = new DatabaseSync(path);
  database.exec(
    'pragma journal_mode = wal; create table product (id text primary key, content text not null)',
  );
  const insert = database.prepare('insert into product values (?, ?)');
  database.exec('begin');
  for (const row of rows) insert.run(row['id'] ?? '', JSON.stringify(row));
  database.exec('commit');
  database.close();
  return (performance.now() - began) / 1000;
}
