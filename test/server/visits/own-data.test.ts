import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Purpose } from '../../../shared/model/visit.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const put = (phone: PhoneClient, id: string, quantity: number) =>
  phone.call('PUT', `/api/v1/phone/list/${id}`, { quantity });
const look = (productId: string) => shop.kiosk.call('POST', '/api/v1/display/visit/looked-at', { productId });

test('VIS-10 the export equals the rows held, without the secrets of the phone', async () => {
  const phone = await shop.connect({ 'remember-list': true, 'recommend-from-history': true });
  await put(phone, 'pasta', 2);
  const { tables } = (await phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: Record<string, { customer_id?: string; id?: string }[]>;
  };
  const id = tables['customer']?.[0]?.id ?? '';
  const counts = Object.entries(tables).flatMap(([name, rows]) =>
    rows.length > 0 ? [[name, rows.length]] : [],
  );
  expect(Object.fromEntries(counts)).toEqual({
    customer: 1,
    visit: 1,
    list_item: 1,
    list_state: 1,
    customer_history: 1,
    consent_event: Purpose.options.length,
  });
  const { db } = shop.server.storage;
  const held = {
    customer: await db.selectFrom('customer').selectAll().where('id', '=', id).execute(),
    customer_history: await db
      .selectFrom('customer_history')
      .selectAll()
      .where('customer_id', '=', id)
      .execute(),
    visit: await db.selectFrom('visit').selectAll().where('customer_id', '=', id).execute(),
    consent_event: await db.selectFrom('consent_event').selectAll().where('customer_id', '=', id).execute(),
  };
  for (const [name, rows] of Object.entries(held)) {
    for (const [index, row] of rows.entries()) expect(tables[name]?.[index]).toMatchObject(exported(row));
  }
  for (const cookie of phone.cookies.values()) expect(JSON.stringify(tables)).not.toContain(cookie);
});

/** A row as an export gives it: JSON as what it holds, secrets left out. */
function exported(row: object): Record<string, unknown> {
  const { match, record, looked_at, ideas, token_hash, phone_hash, ...plain } = row as Record<
    string,
    unknown
  >;
  return {
    ...plain,
    ...(typeof match === 'string' && { match: JSON.parse(match) }),
    ...(typeof record === 'string' && { record: JSON.parse(record) }),
  };
}

test('VIS-13 beside every product, screen and time of an export stands what a person can read', async () => {
  const phone = await shop.connect({ 'remember-list': true, 'recommend-from-history': true });
  await look('sauce');
  await put(phone, 'pasta', 2);
  // What the shop has taken off its shelves since has no name any more.
  await shop.server.storage.write((tx) =>
    tx.updateTable('list_item').set({ product_id: 'gone' }).where('product_id', '=', 'pasta').execute(),
  );
  const data = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  const { visit, list_item, customer_history, consent_event, customer } = data.tables;
  expect(visit[0]).toMatchObject({
    display_name: 'Aisle 3',
    looked_at: [{ product_id: 'sauce', product_name: 'The sauce' }],
    ended_at: null,
    ended_at_iso: null,
  });
  expect(customer_history.map((row) => row.product_name).sort()).toEqual(['The pasta', 'The sauce']);
  expect(list_item).toMatchObject([{ product_id: 'gone', product_name: null }]);
  expect(consent_event.every((row) => row.record.purpose === row.purpose)).toBe(true);
  expect(Object.keys(data.about).sort()).toEqual(Object.keys(data.tables).sort());
  const rows: Record<string, unknown>[] = [
    ...visit,
    ...list_item,
    ...customer_history,
    ...consent_event,
    ...customer,
  ];
  let times = 0;
  for (const row of rows) {
    for (const [name, at] of Object.entries(row)) {
      if (typeof at !== 'number' || name === 'quantity' || name === 'staff_could_see') continue;
      expect(Date.parse(String(row[`${name}_iso`])), name).toBe(at);
      times += 1;
    }
  }
  expect(times).toBeGreaterThan(8);
  expect(Date.parse(data.exportedAtIso)).toBe(data.exportedAt);
});

test('VIS-13 a guest reads the same form', async () => {
  const phone = await shop.connect(null);
  await put(phone, 'pasta', 1);
  const { tables } = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(tables).toMatchObject({
    customer: [],
    visit: [{ display_name: 'Aisle 3', mode: 'guest' }],
    list_item: [{ product_id: 'pasta', product_name: 'The pasta', quantity: 1 }],
    customer_history: [],
    consent_event: [],
  });
});

test('VIS-11 after erasure no table knows the pseudonym, and the proof of consent leads nowhere', async () => {
  const phone = await shop.connect({ 'remember-list': true, 'recommend-from-history': true });
  await put(phone, 'pasta', 2);
  const { tables } = (await phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: Record<string, { id?: string }[]>;
  };
  const id = tables['customer']?.[0]?.id ?? 'none';
  expect(
    ((await phone.call('DELETE', '/api/v1/phone/me')).json as unknown as { deletedRows: number }).deletedRows,
  ).toBe(5);
  const { db } = shop.server.storage;
  const { rows: tableNames } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`.execute(db);
  expect(tableNames.length).toBeGreaterThan(40);
  for (const { name } of tableNames) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    expect(JSON.stringify(rows), name).not.toContain(id);
  }
  expect([...phone.cookies]).toEqual([]);
  expect(await shop.kioskVisit()).toBeNull();
});
