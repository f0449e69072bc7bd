import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Brought, CustomerCheck } from '../../../shared/model/brought.ts';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import { deleteWaitingBefore } from '../../../signage-server/storage/brought.ts';
import { purchasesOf } from '../../../signage-server/storage/purchases.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';
import { file, mapping } from './customer-file.ts';

let shop: Shop;
let owner: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const GOOD = `C1,Ann Smith,ann@example.org,profiling;newsletter,2026-12-01,form 17,pasta@2026-12-20;sauce@2026-12-02,,jars`;
const check = async (text: string, map: object = mapping) => {
  const [status, body] = await owner.call('POST', '/api/v1/customers/check', { text, mapping: map });
  return { status, check: body as CustomerCheck };
};
async function bring(text: string): Promise<{ reference: string; code: string }[]> {
  const { check: seen } = await check(text);
  const [status, body] = await owner.call('POST', '/api/v1/customers', {
    text,
    mapping,
    source: 'Loyalty card',
    seen: seen.seen,
  });
  expect(status).toBe(200);
  return (body as { codes: { reference: string; code: string }[] }).codes;
}
const brought = async (phone: PhoneClient) =>
  ((await phone.call('GET', '/api/v1/phone/brought')).json as unknown as { brought: Brought[] }).brought;
const claim = (phone: PhoneClient, code: string) => phone.call('POST', '/api/v1/phone/brought', { code });
const take = (phone: PhoneClient, id: string, purpose: string) =>
  phone.call('PUT', `/api/v1/phone/brought/${id}/${purpose}`, { language: 'en' });
const choices = async (phone: PhoneClient) =>
  ((await phone.call('GET', '/api/v1/phone/choices')).json as unknown as { choices: OwnChoices }).choices;
const rowsOf = async () =>
  (await shop.server.storage.db.selectFrom('brought_person').selectAll().execute()).length;

test('BRO-1 a row without purpose, date or proof is refused with a code, and nothing of it is kept', async () => {
  const cases: [string, string][] = [
    ['C1,,,,2026-12-01,form 17,,,', 'purpose-missing'],
    ['C2,,,post,2026-12-01,form 17,,,', 'purpose-missing'],
    ['C3,,,profiling;telepathy,2026-12-01,form 17,,,', 'purpose-unknown'],
    ['C4,,,profiling,2026-12-01,,,,', 'proof-missing'],
    ['C14,,,profiling,2026-12-01,mail of ann@example.org,,,', 'proof-names'],
    ['C5,,,profiling,,form 17,,,', 'agreed-missing'],
    ['C6,,,profiling,last spring,form 17,,,', 'agreed-unreadable'],
    ['C7,,,profiling,2031-01-01,form 17,,,', 'agreed-ahead'],
    ['C8,,,profiling,2019-01-01,form 17,,,', 'agreed-long-ago'],
    ['C9,,,newsletter,2026-12-01,form 17,pasta,,', 'not-agreed'],
    ['C10,,,newsletter,2026-12-01,form 17,,sauce,', 'not-agreed'],
    ['C11,,,profiling,2026-12-01,form 17,,,jars', 'not-agreed'],
    ['C12,,,profiling,2026-12-01,form 17,pasta@yesterday,,', 'day-unreadable'],
    ['C13,,,profiling,2026-12-01,form 17,pasta,,', 'day-unreadable'],
    ['C15,,,profiling,2026-02-31,form 17,,,', 'agreed-unreadable'],
    ['C16,,,profiling,2026-12-01,form 17,pasta@2026-11-31,,', 'day-unreadable'],
    [',,,profiling,2026-12-01,form 17,,,', 'reference-missing'],
    ['\u200B,,,profiling,2026-12-01,form 17,,,', 'reference-missing'],
    ['Mary@x.org,,,profiling,2026-12-01,form 17,,,', 'reference-names'],
    ['m\u200Bary＠x.org,,,profiling,2026-12-01,form 17,,,', 'reference-names'],
  ];
  const { check: seen } = await check(file(...cases.map(([row]) => row), GOOD, GOOD));
  expect(seen.faults.map(({ code }) => code)).toEqual([...cases.map(([, code]) => code), 'reference-twice']);
  expect(seen.faults.map(({ line }) => line)).toEqual(
    [...cases.keys(), cases.length + 1].map((at) => at + 2),
  );
  expect(seen).toMatchObject({ rows: 22, taken: 1, refused: 21 });
});

test('BRO-2 the dry run keeps nothing, and only what it showed is taken', async () => {
  const { check: seen } = await check(file(GOOD));
  expect(seen).toMatchObject({
    taken: 1,
    facts: 3,
    byPurpose: { 'recommend-from-purchases': 1, 'recommend-from-history': 0, 'offers-by-message': 1 },
    leftOut: ['name', 'email'],
  });
  expect(await rowsOf()).toBe(0);
  const body = { text: file(GOOD), mapping, source: 'Loyalty card' };
  expect((await owner.call('POST', '/api/v1/customers', { ...body, seen: '0'.repeat(64) }))[0]).toBe(409);
  const other = file(GOOD.replace('profiling', 'browsing').replace('pasta@2026-12-20;sauce@2026-12-02', ''));
  expect((await owner.call('POST', '/api/v1/customers', { ...body, text: other, seen: seen.seen }))[0]).toBe(
    409,
  );
  expect(await rowsOf()).toBe(0);
});

test('BRO-3 a name, an address, an age or a purpose of the moment has nowhere to go', async () => {
  for (const more of [{ email: 'email' }, { age: 'name' }, { social: 'name' }])
    expect((await check(file(GOOD), { ...mapping, ...more })).status).toBe(422);
  for (const purpose of ['show-on-shared-screen', 'staff-see-requests', 'visit-rhythm'])
    expect((await check(file(GOOD), { ...mapping, words: { profiling: purpose } })).status).toBe(422);
  expect((await check(file(GOOD), { ...mapping, proof: 'no such column' })).status).toBe(422);
  expect((await check(file(GOOD), { ...mapping, words: { no: 'offers-by-message' } })).status).toBe(422);
  await bring(file(GOOD));
  const tables = ['brought_person', 'brought_grant', 'brought_fact', 'audit'] as const;
  const { db } = shop.server.storage;
  const kept = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  expect(JSON.stringify(kept)).not.toMatch(/ann|smith|example\.org|"C1"/i);
});

test('BRO-4 bringing gives nothing: no purpose, no suggestion, also once its person has it on their page', async () => {
  const [one] = await bring(file(GOOD));
  const phone = await shop.connect({ 'remember-list': true });
  expect((await claim(phone, 'ABCDEFGHKLMN')).json.code).toBe('code-unknown');
  expect((await claim(phone, one?.code ?? '')).status).toBe(200);
  const [mine] = await brought(phone);
  expect(mine).toMatchObject({
    source: 'Loyalty card',
    grants: [
      { purpose: 'offers-by-message', proof: 'form 17', takenAt: null },
      { purpose: 'recommend-from-purchases', takenAt: null },
    ],
  });
  expect((await shop.phoneVisit(phone)).purposes).toMatchObject({
    'recommend-from-purchases': false,
    'offers-by-message': false,
  });
  expect((await choices(phone)).learned).toEqual([]);
  expect((await choices(phone)).wishes.topicsOff).toEqual([]);
  // A code works once.
  await phone.call('POST', '/api/v1/phone/end');
  shop.wait(120_000);
  const other = await shop.connect({ 'remember-list': true });
  expect((await claim(other, one?.code ?? '')).json.code).toBe('code-unknown');
});

test('BRO-5 taking one purpose over gives that one, by the notice read here, and uses what came for it alone', async () => {
  const [one] = await bring(file(GOOD));
  const phone = await shop.connect({ 'remember-list': true });
  await claim(phone, one?.code ?? '');
  const [mine] = await brought(phone);
  const id = mine?.id ?? '';
  expect((await take(phone, id, 'recommend-from-history')).status).toBe(404);
  expect((await take(phone, id, 'recommend-from-purchases')).status).toBe(200);
  const now = await choices(phone);
  expect(now.learned.map(({ productId }) => productId).sort()).toEqual(['pasta', 'sauce']);
  expect(now.wishes.topicsOff).toEqual([]);
  expect(now.receipts[0]).toMatchObject({
    purpose: 'recommend-from-purchases',
    source: 'given by the person on their own phone',
    event: { actor: 'person', state: 'given' },
  });
  expect((await shop.phoneVisit(phone)).purposes).toMatchObject({ 'offers-by-message': false });
  expect((await take(phone, id, 'offers-by-message')).status).toBe(200);
  expect((await choices(phone)).wishes.topicsOff).toEqual(['jars']);
});

test('BRO-6 withdrawing deletes what came for it, “not me” what came of a product', async () => {
  const [one] = await bring(file(GOOD));
  const phone = await shop.connect({ 'remember-list': true });
  await claim(phone, one?.code ?? '');
  const [mine] = await brought(phone);
  await take(phone, mine?.id ?? '', 'recommend-from-purchases');
  await phone.call('PUT', '/api/v1/phone/corrections/sauce', { kind: 'not-me' });
  expect((await choices(phone)).learned.map(({ productId }) => productId)).toEqual(['pasta']);
  await phone.call('PUT', '/api/v1/phone/purposes/recommend-from-purchases', {
    given: false,
    language: 'en',
  });
  expect((await choices(phone)).learned).toEqual([]);
  const [left] = await brought(phone);
  expect(left?.grants.map(({ purpose }) => purpose)).toEqual(['offers-by-message']);
  expect(left?.facts.map(({ kind }) => kind)).toEqual(['topic-off']);
  // Given again, nothing comes back.
  await phone.call('PUT', '/api/v1/phone/purposes/recommend-from-purchases', { given: true, language: 'en' });
  expect((await choices(phone)).learned).toEqual([]);
});

test('BRO-7 whoever has taken over cannot be found by their number there; the export equals the rows, and erasing leaves none', async () => {
  const [one] = await bring(file(GOOD));
  const phone = await shop.connect({ 'remember-list': true });
  await claim(phone, one?.code ?? '');
  const { tables } = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  const id = tables.customer[0]?.id ?? '';
  const { db } = shop.server.storage;
  const held = await db.selectFrom('brought_person').selectAll().where('customer_id', '=', id).execute();
  expect(held).toMatchObject([{ reference_hash: null, code_hash: null }]);
  expect(tables.brought_person).toMatchObject(held);
  expect([tables.brought_grant.length, tables.brought_fact.length]).toEqual([2, 3]);
  await phone.call('DELETE', '/api/v1/phone/me');
  for (const table of ['brought_grant', 'brought_fact'] as const)
    expect(
      await db
        .selectFrom(table)
        .selectAll()
        .where('brought_id', '=', held[0]?.id ?? '')
        .execute(),
    ).toEqual([]);
  expect(await db.selectFrom('brought_person').selectAll().where('customer_id', '=', id).execute()).toEqual(
    [],
  );
});

test('BRO-8 a guest has nothing brought along; what nobody comes for goes, and a newer file takes the place of an older', async () => {
  const [first] = await bring(file(GOOD));
  const [second] = await bring(file(GOOD));
  const guest = await shop.connect(null);
  expect((await claim(guest, second?.code ?? '')).status).toBe(422);
  await guest.call('POST', '/api/v1/phone/end');
  shop.wait(120_000);
  const phone = await shop.connect({ 'remember-list': true });
  expect((await claim(phone, first?.code ?? '')).json.code).toBe('code-unknown');
  const { storage } = shop.server;
  const waits = (await owner.call('GET', '/api/v1/customers'))[1] as {
    files: { id: string; waiting: number }[];
  };
  expect(waits.files[0]?.waiting).toBe(1);
  await storage.write((tx) => deleteWaitingBefore(tx, Number.MAX_SAFE_INTEGER));
  expect((await claim(phone, second?.code ?? '')).json.code).toBe('code-unknown');
  expect((await owner.call('DELETE', `/api/v1/customers/${waits.files[0]?.id}`))[0]).toBe(404);
  for (const role of ['merchandiser', 'staff'] as const) {
    const other = await signInAs(shop.server, role);
    expect((await other.call('GET', '/api/v1/customers'))[0]).toBe(403);
  }
});

test('BRO-10 a list in JSON reads like a table; columns are told with their words where these are few', async () => {
  const text = JSON.stringify([
    {
      number: 7,
      'agreed to': ['profiling', 'newsletter'],
      on: '2026-12-01',
      how: 'form 17',
      bought: ['pasta@2026-12-20'],
    },
    'no object',
  ]);
  const [, opened] = await owner.call('POST', '/api/v1/customers/columns', { text });
  expect(opened).toMatchObject({ rows: 2 });
  expect((opened as { columns: { name: string; words: string[] }[] }).columns[1]).toEqual({
    name: 'agreed to',
    words: ['newsletter', 'profiling'],
  });
  const { opened: _1, topicsOff: _2, ...less } = mapping;
  const { check: seen } = await check(text, less);
  expect(seen).toMatchObject({ taken: 1, faults: [{ line: 2, code: 'broken' }] });
  expect((await check('[1', less)).status).toBe(422);
  expect((await check('\u0000', less)).status).toBe(422);
  const bought = await purchasesOf(shop.server.storage.db, 'nobody');
  expect(bought).toEqual([]);
});
