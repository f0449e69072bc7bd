import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Guide } from '../../../shared/model/guide.ts';
import type { ShopFacts } from '../../../shared/model/shop-facts.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { act, readFileOf } from '../../support/import-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
beforeEach(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  const file = 'id,name,price,description\nrye,Dark rye,2.00,a loaf\nwhite,White bread,1.50,a loaf\n';
  await act(owner, await readFileOf(owner, file), 'apply');
});
afterEach(() => server.close());

const match = (...words: string[]) => ({ words, without: [], categories: [] });
const option = (id: string, ...words: string[]) => ({ id, text: id, match: match(...words) });
const bread = {
  id: 'bread',
  title: 'Bread',
  said: { de: 'Brot' },
  category: null,
  among: match('loaf'),
  questions: [
    {
      id: 'grain',
      text: 'Light or dark?',
      strict: true,
      options: [option('dark', 'rye'), option('light', 'white')],
    },
    { id: 'when', text: 'When?', strict: false, options: [option('now'), option('later')] },
  ],
  isSample: false,
} satisfies Guide;
const save = (guide: unknown, before: unknown = null, id = 'bread') =>
  owner.call('PUT', `/api/v1/guides/${id}`, { guide, before });
const put = (...guides: unknown[]) => owner.call('POST', '/api/v1/guides', { guides });
const listed = async () => ((await owner.call('GET', '/api/v1/guides'))[1] as { guides: Guide[] }).guides;
const told = async () =>
  ((await (await server.fetch('/api/v1/shop-facts')).json()) as ShopFacts).guides.map(({ title }) => title);

test('CAT-60 a guide is saved, told to kiosks at once, taken out and put back as it was', async () => {
  const before = (await server.fetch('/api/v1/shop-facts')).headers.get('etag');
  expect(await save(bread)).toEqual([200, bread]);
  expect(await told()).toEqual(['Bread']);
  expect((await server.fetch('/api/v1/shop-facts')).headers.get('etag')).not.toBe(before);
  const renamed = { ...bread, title: 'The right bread' };
  expect((await save(renamed, bread))[0]).toBe(200);
  expect(await save(bread, renamed)).toEqual([200, bread]);
  expect((await owner.call('DELETE', '/api/v1/guides/bread'))[0]).toBe(204);
  expect(await told()).toEqual([]);
  expect((await owner.call('DELETE', '/api/v1/guides/bread'))[0]).toBe(404);
});

test('CAT-60 who was slower is told, and nothing is lost', async () => {
  await save(bread);
  const mine = { ...bread, title: 'Mine' };
  await save({ ...bread, title: 'Theirs' }, bread);
  const [status, problem] = await save(mine, bread);
  expect([status, JSON.stringify(problem)]).toEqual([409, expect.stringContaining('changed-meanwhile')]);
  expect(await told()).toEqual(['Theirs']);
  // One that is there already is no new one, and one that is gone cannot be changed.
  expect((await save(mine, null))[0]).toBe(409);
  await owner.call('DELETE', '/api/v1/guides/bread');
  expect((await save(mine, bread))[0]).toBe(409);
});

test('CAT-61 a guide with an answer that could lead to nothing is refused by name, and nothing of its file is taken', async () => {
  const [grain, when] = bread.questions;
  const withAnswers = (...options: ReturnType<typeof option>[]) => ({
    ...bread,
    questions: [{ ...grain, options }, when],
  });
  for (const [guide, words] of [
    [withAnswers(option('dark', 'rye'), option('blue', 'blue')), 'blue'],
    [withAnswers(option('dark', 'rye'), { ...option('again', 'rye'), text: 'dark' }), 'more than once'],
    [{ ...bread, among: match('cheese') }, 'looks among'],
  ] as const) {
    for (const [status, problem] of [await save(guide), await put({ ...bread, id: 'fine' }, guide)])
      expect([status, JSON.stringify(problem)]).toEqual([422, expect.stringContaining(words)]);
  }
  expect(await listed()).toEqual([]);
  // Sold out is no fault: the answer comes back with the product.
  const soldOut = 'id,stock\nrye,0\nwhite,0\n';
  await act(owner, await readFileOf(owner, soldOut), 'apply');
  expect((await save(bread))[0]).toBe(200);
});

test('CAT-61 what is no guide is refused, and so is who may not write', async () => {
  for (const bad of [
    { ...bread, title: '' },
    { ...bread, questions: bread.questions.slice(0, 1) },
    { ...bread, questions: [...bread.questions, ...bread.questions, ...bread.questions] },
    { ...bread, said: { english: 'x' } },
    { ...bread, said: { de: 'x'.repeat(200) } },
    { ...bread, among: { ...match(), words: ['x'] } },
  ])
    expect([(await save(bad))[0], (await put(bad))[0]], JSON.stringify(bad)).toEqual([422, 422]);
  expect((await save(bread, null, 'other'))[0]).toBe(422);
  expect((await put(bread, bread))[0]).toBe(422);
  expect((await put())[0]).toBe(422);
  expect(await listed()).toEqual([]);
  const viewer = await signInAs(server, 'viewer');
  expect((await viewer.call('POST', '/api/v1/guides', { guides: [bread] }))[0]).toBe(403);
  expect((await viewer.call('PUT', '/api/v1/guides/bread', { guide: bread, before: null }))[0]).toBe(403);
  expect((await viewer.call('GET', '/api/v1/guides'))[0]).toBe(200);
});

test('CAT-60 a file as it was exported comes in again: what is there changes, the rest is added', async () => {
  expect(await put(bread, { ...bread, id: 'toast', title: 'Toast' })).toEqual([
    200,
    { added: 2, changed: 0 },
  ]);
  expect(await put((await listed())[0])).toEqual([200, { added: 0, changed: 1 }]);
  expect((await listed()).map(({ title }) => title)).toEqual(['Bread', 'Toast']);
});
