import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
});
afterAll(() => server.close());

const message = (heading: string) => ({ kind: 'message', theme: 'sky', heading, text: '' });

test('EDIT-22 media that somebody else has saved since are not saved over (changed-meanwhile); another field of them is', async () => {
  const [, made] = await owner.call('POST', '/api/v1/creatives', { name: 'Sale', content: message('Sale') });
  const { id } = made as { id: string };
  const save = (body: unknown) => owner.call('PATCH', `/api/v1/creatives/${id}`, body);
  const was = { name: 'Sale', content: message('Sale') };
  expect(await save({ content: message('Theirs'), was })).toMatchObject([200, { heading: 'Theirs' }]);
  expect(await save({ name: 'Mine', content: message('Mine'), was })).toMatchObject([
    409,
    { code: 'changed-meanwhile' },
  ]);
  expect(await save({ name: 'Mine', was: { name: 'Sale' } })).toMatchObject([
    200,
    { name: 'Mine', heading: 'Theirs' },
  ]);
  const graded = { contentClass: 'L1', category: 'price', was: { contentClass: 'L0', category: null } };
  expect((await save(graded))[0]).toBe(200);
  expect(await save(graded)).toMatchObject([409, { code: 'changed-meanwhile' }]);
  const seen = { content: message('Mine'), was: { name: 'Mine', content: message('Theirs') } };
  expect(await save(seen)).toMatchObject([200, { heading: 'Mine', name: 'Mine', category: 'price' }]);
});

test('EDIT-22 so is the store: each of its forms by its own fields', async () => {
  const save = (body: unknown) => owner.call('PATCH', '/api/v1/store', body);
  const [, before] = await save({});
  const { name } = before as { name: string };
  expect((await save({ name: 'Theirs', was: { name } }))[0]).toBe(200);
  expect(await save({ name: 'Mine', was: { name } })).toMatchObject([409, { code: 'changed-meanwhile' }]);
  const hours = { week: [{ weekday: 1, hours: [{ start: '09:00', end: '18:00' }] }] };
  expect(await save({ openingHours: hours, was: { openingHours: null } })).toMatchObject([
    200,
    { name: 'Theirs', openingHours: hours },
  ]);
  expect(await save({ openingHours: null, was: { openingHours: null } })).toMatchObject([409, {}]);
  const rows = await server.storage.db
    .selectFrom('audit')
    .select('detail')
    .where('action', '=', 'store.update')
    .execute();
  expect(rows.filter(({ detail }) => detail?.includes('"was"'))).toEqual([]);
});
