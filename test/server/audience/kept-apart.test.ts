import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentCell, VisitCell } from '../../../shared/audience/audience-cell.ts';
import { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { PlayRow, VisitRow } from '../../../shared/audience/play-audience.ts';
import { openSqlite } from '../../../signage-server/storage/sqlite/open.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';

const AUDIENCE = [
  ...['audience_cell', 'audience_week', 'audience_hour'],
  ...['adaptive_play', 'adaptive_decision', 'learning_cell'],
];
/** What screens say of themselves: what was on, and what was touched. */
const LOG = ['play', 'interaction', 'dropped', 'refused_event', 'log_cursor'];
const CUSTOMER = ['visit_offer', 'visit', 'list_item', 'customer', 'customer_history', 'consent_event'];
/** What both may have: the place, a screen. It is no person's. */
const PLACE = ['display_id'];
/** A product is no person's either: that something was touched and something is on a list has its name in common. */
const GOODS = ['product_id'];
/** Words for a time, which many things have; what joining by time comes to is in joined-by-time.test.ts. */
const TIMES = ['at', 'started_at'];
/** Words by which a column or a field of the audience would name a customer, and the other way round. */
const NAMES_A_CUSTOMER = /customer|visit_id|visitId|phone|token|nonce|consent|pseudonym|person_?id|track/i;
const NAMES_AN_AUDIENCE = /band|cell|watch|dwell|attention|presen(ce|t)|audience|face/i;

let folder: string;
let storage: Storage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-apart-'));
  storage = await openSqlite(join(folder, 'store.sqlite'), {
    now: 0,
    onError: (error) => console.error(error),
  });
});
afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(
    storage.db,
  );
  expect(rows.length, table).toBeGreaterThan(1);
  return rows.map(({ name }) => name);
}

async function referredBy(table: string): Promise<string[]> {
  const { rows } = await sql<{
    table: string;
  }>`select "table" from pragma_foreign_key_list(${table})`.execute(storage.db);
  return rows.map((row) => row.table);
}

describe('audience and customers', () => {
  it('AUD-R20 share no key: no table of one refers to the other, and no column is in both but the place', async () => {
    const referred = async (tables: readonly string[]) => (await Promise.all(tables.map(referredBy))).flat();
    expect((await referred(AUDIENCE)).filter((table) => CUSTOMER.includes(table))).toEqual([]);
    expect((await referred(CUSTOMER)).filter((table) => AUDIENCE.includes(table))).toEqual([]);
    // The look-up itself works: a visit is at a screen.
    expect(await referredBy('visit')).toContain('display');
    const [audience, customer] = await Promise.all(
      [AUDIENCE, CUSTOMER].map(async (tables) => new Set((await Promise.all(tables.map(columnsOf))).flat())),
    );
    expect([...(audience ?? [])].filter((column) => customer?.has(column))).toEqual(PLACE);
  });

  it('AUD-R20 share no key with the proof of play either: nothing in it is of a visit, a list or a person', async () => {
    const columns = async (tables: readonly string[]) => (await Promise.all(tables.map(columnsOf))).flat();
    const customer = new Set(await columns(CUSTOMER));
    const log = await columns(LOG);
    expect([...new Set(log.filter((column) => customer.has(column)))].sort()).toEqual(
      [...PLACE, ...GOODS, ...TIMES].sort(),
    );
    expect(log.filter((column) => NAMES_A_CUSTOMER.test(column))).toEqual([]);
    const referred = (await Promise.all([...LOG, ...AUDIENCE].map(referredBy))).flat();
    expect(referred.filter((table) => CUSTOMER.includes(table))).toEqual([]);
  });

  it('AUD-R20 do not name each other in any column, nor in what a screen tells of its audience', async () => {
    for (const table of AUDIENCE) {
      expect((await columnsOf(table)).filter((column) => NAMES_A_CUSTOMER.test(column))).toEqual([]);
    }
    for (const table of CUSTOMER) {
      expect((await columnsOf(table)).filter((column) => NAMES_AN_AUDIENCE.test(column))).toEqual([]);
    }
    for (const { shape } of [AudienceContext, VisitCell, ContentCell, PlayRow, VisitRow]) {
      expect(Object.keys(shape).filter((field) => NAMES_A_CUSTOMER.test(field))).toEqual([]);
    }
  });

  it('AUD-R20 are kept apart by a rule of the rooms in both directions', () => {
    const { forbidden } = createRequire(import.meta.url)(
      resolve(import.meta.dirname, '../../../.dependency-cruiser.cjs'),
    ) as { forbidden: { name: string; severity: string }[] };
    const severity = (name: string) => forbidden.find((rule) => rule.name === name)?.severity;
    expect(severity('audience-knows-no-customer')).toBe('error');
    expect(severity('customer-knows-no-audience')).toBe('error');
  });
});
