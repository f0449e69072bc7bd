import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Question, Side } from '../../../shared/model/answer.ts';
import { USUAL_WISHES, type Wishes } from '../../../shared/model/own-choices.ts';
import type { answerEndpoints } from '../../../shared/protocol/answer-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import { weekOf } from '../../../signage-server/answers/answer-question.ts';
import { toldAnswers } from '../../../signage-server/reports/answer-report.ts';
import { countAnswer } from '../../../signage-server/storage/answers.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, product, type Shop } from '../visits/visit-kit.ts';

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

const asked = async (phone: PhoneClient) =>
  ((await phone.call('GET', '/api/v1/phone/questions')).json as unknown as { questions: Question[] })
    .questions;
const answer = async (phone: PhoneClient, question: Question, score: number | null) =>
  (await phone.call('POST', '/api/v1/phone/answers', { question, score })).status;
const end = (phone: PhoneClient) => phone.call('POST', '/api/v1/phone/end');
const counts = () => shop.server.storage.db.selectFrom('answer_count').selectAll().execute();
const wish = (phone: PhoneClient, change: Partial<Wishes>) =>
  phone.call('PUT', '/api/v1/phone/wishes', { ...USUAL_WISHES, ...change });
const report = async () =>
  (await owner.call('GET', '/api/v1/reports/answers'))[1] as Answer<typeof answerEndpoints.answerReport>;

test('ANS-1 after a visit its person may say how it felt, or leave it, once; nobody else is asked', async () => {
  const guest = await shop.connect(null);
  expect(await asked(guest)).toEqual([]);
  expect(await answer(guest, 'visit-felt', 5)).toBe(409);
  await end(guest);
  expect(await asked(guest)).toEqual(['visit-felt']);
  expect(await answer(guest, 'visit-felt', 6)).toBe(422);
  expect(await answer(guest, 'visit-felt', null)).toBe(200);
  expect(await asked(guest)).toEqual([]);
  expect(await answer(guest, 'visit-felt', 5)).toBe(409);
  shop.wait(120_000);
  const person = await shop.connect({ 'remember-list': true });
  await end(person);
  expect(await asked(person)).toEqual(['ideas-fit', 'visit-felt']);
  expect(await answer(person, 'visit-felt', 4)).toBe(200);
  // A visit soon after asks nothing again, one a month later does.
  shop.wait(120_000);
  await shop.connect({ 'remember-list': true }, person);
  await end(person);
  expect(await asked(person)).toEqual(['ideas-fit']);
  shop.wait(31 * 86_400_000);
  await shop.connect({ 'remember-list': true }, person);
  await end(person);
  expect(await asked(person)).toContain('visit-felt');
  shop.wait(2 * 86_400_000);
  expect(await asked(person)).not.toContain('visit-felt');
});

test('ANS-2 what was said is a count by week; what is kept of the person is that they were asked', async () => {
  const person = await shop.connect({ 'remember-list': true });
  await wish(person, { brandsFirst: ['b'] });
  const before = await counts();
  expect(await answer(person, 'ideas-fit', 2)).toBe(200);
  const after = await counts();
  expect(after.length).toBe(before.length + 1);
  expect(after).toContainEqual(
    expect.objectContaining({ question: 'ideas-fit', side: 'switched', score: 2 }),
  );
  expect(Object.keys(after[0] ?? {}).sort()).toEqual(['count', 'question', 'score', 'side', 'week']);
  const { tables } = OwnData.parse((await person.call('GET', '/api/v1/phone/export')).json);
  expect(tables.given_answer).toMatchObject([{ question: 'ideas-fit' }]);
  expect(JSON.stringify(tables.given_answer)).not.toContain('score');
  await person.call('DELETE', '/api/v1/phone/me');
  const left = await shop.server.storage.db.selectFrom('given_answer').selectAll().execute();
  expect(left.filter(({ customer_id }) => customer_id === tables.customer[0]?.id)).toEqual([]);
});

test('ANS-3 an answer after a visit counts to those who let the staff see theirs, or to the others', async () => {
  const sides = async () =>
    (await counts())
      .filter(({ question, score }) => question === 'visit-felt' && score === 1)
      .map(({ side }) => side);
  const open = await shop.connect(null);
  await open.call('PUT', '/api/v1/phone/share', { shared: true, greetAs: null });
  // Taken back, it was seen all the same.
  await open.call('PUT', '/api/v1/phone/share', { shared: false });
  await end(open);
  await answer(open, 'visit-felt', 1);
  expect(await sides()).toEqual(['switched']);
  shop.wait(120_000);
  const person = await shop.connect({ 'staff-see-requests': true });
  await end(person);
  shop.wait(120_000);
  const plain = await shop.connect(null);
  await end(plain);
  await answer(plain, 'visit-felt', 1);
  expect((await sides()).sort()).toEqual(['plain', 'switched']);
  const visits = (await counts()).filter(({ question }) => question === 'visit');
  expect(visits.find(({ side }) => side === 'switched')?.count).toBeGreaterThanOrEqual(2);
});

test('ANS-4 the console compares both groups from ten answers each, in tens, over fixed weeks', async () => {
  const { storage } = shop.server;
  const week = await weekOf(storage.db, Date.parse('2027-01-15') + 40 * 86_400_000);
  const add = (question: Question | 'visit', side: Side, score: number, times: number, at = week) =>
    storage.write(async (tx) => {
      for (let n = 0; n < times; n += 1) await countAnswer(tx, { question, side, score, week: at });
    });
  await storage.write((tx) => tx.deleteFrom('answer_count').execute());
  await add('ideas-fit', 'switched', 5, 9);
  await add('ideas-fit', 'switched', 4, 4, week - 500);
  expect(await report()).toMatchObject({
    ideasFit: { switched: null, plain: null },
    visitFelt: { switched: null, plain: null },
    letStaffSee: null,
  });
  await add('ideas-fit', 'switched', 3, 4);
  await add('ideas-fit', 'plain', 3, 20);
  await add('visit', 'switched', 0, 9);
  await add('visit', 'plain', 0, 60);
  expect(await report()).toMatchObject({
    ideasFit: {
      switched: { answers: 10, mean: 4.4, content: 69 },
      plain: { answers: 20, mean: 3, content: 0 },
    },
    letStaffSee: null,
  });
  await add('visit', 'switched', 0, 31);
  expect((await report()).letStaffSee).toBe(40);
  const staff = await signInAs(shop.server, 'staff');
  expect((await staff.call('GET', '/api/v1/reports/answers'))[0]).toBe(403);
});

test('ANS-5 whatever was answered, fewer than ten tell nothing and the figures are those of the answers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }), (scores) => {
      const told = toldAnswers(
        new Map([1, 2, 3, 4, 5].map((one) => [one, scores.filter((s) => s === one).length])),
      );
      if (scores.length < 10) return told === null;
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      return (
        told !== null &&
        told.answers % 10 === 0 &&
        told.answers <= scores.length &&
        Math.abs(told.mean - mean) <= 0.051
      );
    }),
  );
});

test('VIS-26 a brand that is switched off is suggested nowhere, one that is wished for comes first, from the next look on', async () => {
  await shop.server.storage.write(async (tx) => {
    const others = ['oil', 'salt', 'rice'].map((id) =>
      product(id, { brand: id === 'rice' ? 'Rivo' : 'Plain' }),
    );
    await saveProducts(tx, [product('pasta', { goesWith: ['oil', 'salt', 'sauce', 'rice'] }), ...others], 1);
  });
  const phone = await shop.connect({ 'remember-list': true });
  const shown = async () => (await shop.phoneVisit(phone)).suggestions.map(({ product: one }) => one.id);
  await shop.kiosk.call('POST', '/api/v1/display/visit/looked-at', { productId: 'pasta' });
  expect(await shown()).toEqual(['oil', 'salt', 'sauce']);
  const { choices } = (await wish(phone, { brandsFirst: ['Rivo'] })).json as unknown as {
    choices: { brands: string[] };
  };
  expect(choices.brands).toEqual(expect.arrayContaining(['Rivo', 'Plain', 'b']));
  expect((await shown())[0]).toBe('rice');
  await wish(phone, { brandsOff: ['Plain'] });
  expect(await shown()).not.toEqual(expect.arrayContaining(['oil']));
  expect(await shown()).toEqual(['sauce', 'rice']);
  expect((await shop.kioskVisit())?.suggestions.map(({ product: one }) => one.id)).not.toContain('oil');
});
