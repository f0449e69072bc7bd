import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DataUsePurpose, PURPOSE_WORDS } from '../../shared/model/data-use.ts';
import { dataUses } from '../../signage-server/audience/camera-info.ts';
import { UnregisteredDataUse } from '../../signage-server/storage/data-use-guard.ts';
import { DATA_USES } from '../../signage-server/storage/data-uses.ts';
import { WITHOUT_PEOPLE } from '../../signage-server/storage/without-people.ts';
import { startShop } from '../support/console-client.ts';
import { newDisplay } from '../support/display-client.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startShop();
});
afterAll(() => server.close());

type Careless = Record<string, Record<string, unknown>>;

/** A table that nobody knows of, and a column in one that is known: what a careless change would add. */
const careless = () => server.storage.writer as unknown as Kysely<Careless>;

test('D022-1 every table that the database has is registered, or named as saying nothing about people', async () => {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> 'migration'`.execute(
    server.storage.db,
  );
  const known = [...Object.keys(DATA_USES), ...WITHOUT_PEOPLE].sort();
  expect(rows.map(({ name }) => name).sort()).toEqual(known);
});

test('D022-1 every column of such a table has its line, and no line is of a column that is not there', async () => {
  for (const [table, { columns }] of Object.entries(DATA_USES)) {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(
      server.storage.db,
    );
    expect([table, rows.map(({ name }) => name).sort()]).toEqual([table, Object.keys(columns).sort()]);
  }
});

test('D022-2 a field without a purpose cannot be read, written, sorted or searched by', async () => {
  await sql`alter table visit add column mood text`.execute(server.storage.writer);
  const { storage } = server;
  const reads = [
    careless().selectFrom('visit').select('mood'),
    careless().selectFrom('visit').select('visit.mood'),
    careless().selectFrom('visit as v').select('v.mood'),
    careless().selectFrom('visit').select('id').where('mood', '=', 'x'),
    careless().selectFrom('visit').select('id').orderBy('mood'),
    careless()
      .selectFrom('display')
      .innerJoin('visit', 'visit.display_id', 'display.id')
      .select('visit.mood'),
    careless()
      .selectFrom('display')
      .select('id')
      .where('id', 'in', (eb: ExpressionBuilder<Careless, 'display'>) =>
        eb.selectFrom('visit').select('mood'),
      ),
    careless().updateTable('visit').set({ mood: 'x' }),
    careless().deleteFrom('visit').where('mood', '=', 'x'),
  ];
  for (const read of reads) await expect(read.execute()).rejects.toThrow(UnregisteredDataUse);
  const row = { ...visit, mood: 'x' };
  await expect(careless().insertInto('visit').values(row).execute()).rejects.toThrow(UnregisteredDataUse);
  await newDisplay(server, { id: 'd' });
  await storage.writer.insertInto('visit').values(visit).execute();
  await expect(storage.db.selectFrom('visit').selectAll().execute()).rejects.toThrow(UnregisteredDataUse);
  await expect(storage.db.selectFrom('visit').select('id').execute()).resolves.toHaveLength(1);
});

test('D022-3 the info page prints the whole registry, under the six purposes and no other', async () => {
  const info = (await (await server.fetch('/api/v1/camera-info')).json()) as { uses: unknown };
  expect(DataUsePurpose.options).toHaveLength(6);
  expect(Object.keys(PURPOSE_WORDS)).toEqual(DataUsePurpose.options);
  expect(info.uses).toEqual(dataUses());
  const printed = new Map(dataUses().map(({ purpose, fields }) => [purpose, fields]));
  // With the time of each table: what two of them hold is printed twice where one keeps it for longer.
  for (const { kept, columns } of Object.values(DATA_USES))
    for (const [purpose, what] of Object.values(columns))
      expect(printed.get(purpose)).toContainEqual({ what, kept });
});

const visit = {
  id: 'v',
  display_id: 'd',
  state: 'over',
  match: '[]',
  mode: null,
  phone_hash: 'h',
  customer_id: null,
  started_at: 1,
  cap_at: 2,
  last_active_at: 1,
  ended_at: 2,
  end_reason: 'cap',
  looked_at: '[]',
  ideas: '{}',
  staff_could_see: 0,
} as const;
