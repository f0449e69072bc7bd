import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Suggestion } from '../../../shared/model/visit.ts';
import type { PersonalRule } from '../../../shared/protocol/personal-rule-endpoints.ts';
import type { TimedVisit } from '../../../shared/protocol/timed-visit.ts';
import { addRuleFigure } from '../../../signage-server/storage/personal-rules.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
let owner: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
});
afterAll(() => shop.server.close());

const look = (productId: string) => shop.kiosk.call('POST', '/api/v1/display/visit/looked-at', { productId });
const put = (phone: PhoneClient, id: string, quantity = 1) =>
  phone.call('PUT', `/api/v1/phone/list/${id}`, { quantity });
const end = (phone: PhoneClient) => phone.call('POST', '/api/v1/phone/end');
const refuse = (phone: PhoneClient, id: string) => phone.call('POST', `/api/v1/phone/ideas/${id}/refuse`);
const idsOf = (ideas: readonly Suggestion[] | undefined) => (ideas ?? []).map(({ product }) => product.id);
const onKiosk = async () => (await shop.kioskVisit()) as TimedVisit | null;

async function ruleOf(name: string): Promise<PersonalRule | undefined> {
  const [, body] = await owner.call('GET', '/api/v1/personal-rules');
  return (body as { rules: PersonalRule[] }).rules.find(({ rule }) => rule === name);
}
const set = (name: string, body: unknown) => owner.call('PUT', `/api/v1/personal-rules/${name}`, body);
const forgetFigures = () => shop.server.storage.write((tx) => tx.deleteFrom('rule_figure').execute());
const usual = { 'kiosk-paired': ['browse', 'decide', 'pay'], phone: ['entry', 'browse', 'decide', 'pay'] };

test('PRU-2 on a kiosk nothing personal is shown before a product was touched, also of what was switched on', async () => {
  const purposes = { 'recommend-from-history': true, 'show-on-shared-screen': true, 'remember-list': true };
  const phone = await shop.connect(purposes);
  await look('flowers');
  await put(phone, 'pasta');
  await end(phone);
  shop.wait(86_400_000);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  await phone.call('PUT', '/api/v1/phone/purposes/show-on-shared-screen', { given: true, language: 'en' });
  // The list came along, and with it what goes with it: on the phone, whose person asked for it.
  expect(idsOf((await shop.phoneVisit(phone)).suggestions).sort()).toEqual(['sauce', 'vase']);
  expect(await onKiosk()).toMatchObject({ moment: 'entry', list: [{ productId: 'pasta' }], suggestions: [] });
  await look('flowers');
  expect(await onKiosk()).toMatchObject({ moment: 'browse' });
  expect(idsOf((await onKiosk())?.suggestions).sort()).toEqual(['sauce', 'vase']);
  await put(phone, 'flowers');
  expect((await onKiosk())?.moment).toBe('decide');
  await end(phone);
});

test('PRU-3 what was seen three times in a visit, listed or refused does not come back', async () => {
  const phone = await shop.connect(null);
  await look('pasta');
  for (let touch = 0; touch < 3; touch += 1) {
    expect(idsOf((await onKiosk())?.suggestions), String(touch)).toEqual(['sauce']);
    await look('pasta');
  }
  expect((await onKiosk())?.suggestions).toEqual([]);
  expect((await shop.phoneVisit(phone)).suggestions).toEqual([]);
  await look('flowers');
  expect(idsOf((await onKiosk())?.suggestions)).toEqual(['vase']);
  await put(phone, 'vase');
  await put(phone, 'vase', 0);
  expect(idsOf((await onKiosk())?.suggestions)).not.toContain('vase');
  await end(phone);
  const [row] = await shop.server.storage.db
    .selectFrom('visit')
    .select(['ideas', 'state'])
    .orderBy('started_at', 'desc')
    .execute();
  expect(row, 'gone with the visit').toEqual({ ideas: '{}', state: 'over' });
});

test('PRU-4 “not for me” is said on the phone and on the kiosk, by a guest too, and holds on both', async () => {
  const phone = await shop.connect(null);
  await look('pasta');
  expect((await refuse(phone, 'sauce')).status).toBe(200);
  expect((await onKiosk())?.suggestions).toEqual([]);
  expect((await shop.phoneVisit(phone)).suggestions).toEqual([]);
  await look('flowers');
  const said = await shop.kiosk.call('POST', '/api/v1/display/visit/not-for-me', { productId: 'vase' });
  expect(((await said.json()) as { visit: TimedVisit }).visit.suggestions).toEqual([]);
  expect((await shop.phoneVisit(phone)).suggestions).toEqual([]);
  expect((await refuse(phone, 'unicorn')).json.code).toBe('not-found');
  await end(phone);
  expect((await refuse(phone, 'sauce')).json.code).toBe('session-over');
  const late = await shop.kiosk.call('POST', '/api/v1/display/visit/not-for-me', { productId: 'vase' });
  expect((await late.json()).code).toBe('session-over');
});

test('PRU-5 what the creep gate blocks is put into force by nobody, and what it wants approved only with a word', async () => {
  const onScreen = { ...usual, 'kiosk-paired': ['decide'] };
  const [status, body] = await set('bought-before', { places: onScreen, on: true, approved: true });
  expect([status, body]).toMatchObject([422, { code: 'rule-blocked' }]);
  const atEntry = { ...usual, 'kiosk-paired': ['entry', 'browse'] };
  expect((await set('merchant', { places: atEntry, on: true, approved: true }))[1]).toMatchObject({
    code: 'rule-blocked',
  });
  const leaving = { ...usual, 'kiosk-paired': ['decide', 'after'] };
  expect((await set('earlier-visit', { places: leaving, on: true }))[1]).toMatchObject({
    code: 'rule-needs-approval',
  });
  expect(await ruleOf('earlier-visit')).toMatchObject({ state: 'on', changedAt: null, score: 2 });
  expect((await set('earlier-visit', { places: leaving, on: true, approved: true }))[0]).toBe(200);
  expect(await ruleOf('earlier-visit')).toMatchObject({ places: leaving, score: 4 });
  const rows = await shop.server.storage.db
    .selectFrom('audit')
    .select(['detail'])
    .where('action', '=', 'rule.set')
    .execute();
  expect(rows.map(({ detail }) => JSON.parse(detail))).toMatchObject([{ approved: true }]);
  await set('earlier-visit', { places: usual, on: true });
  for (const role of ['merchandiser', 'manager', 'viewer'] as const) {
    const other = await signInAs(shop.server, role);
    expect(
      (await other.call('PUT', '/api/v1/personal-rules/merchant', { places: usual, on: false }))[0],
    ).toBe(403);
  }
  expect((await set('mind-reading', { places: usual, on: true }))[0]).toBe(422);
});

test('PRU-5 a rule that is switched off is silent at once', async () => {
  const phone = await shop.connect(null);
  await look('pasta');
  expect(idsOf((await onKiosk())?.suggestions)).toEqual(['sauce']);
  await set('merchant', { places: usual, on: false });
  expect((await onKiosk())?.suggestions).toEqual([]);
  await set('merchant', { places: { ...usual, 'kiosk-paired': [] }, on: true });
  expect((await onKiosk())?.suggestions).toEqual([]);
  expect(idsOf((await shop.phoneVisit(phone)).suggestions)).toEqual(['sauce']);
  await set('merchant', { places: usual, on: true });
  await end(phone);
});

test('PRU-6 PRU-7 stops above the limit pause a rule by itself, the shop is told, and one press lets it on', async () => {
  await forgetFigures();
  const visit = async (stops: boolean) => {
    const phone = await shop.connect(null);
    await look('pasta');
    const ideas = idsOf((await onKiosk())?.suggestions);
    // Twice counts once.
    if (stops) for (let again = 0; again < 2; again += 1) await refuse(phone, 'sauce');
    await end(phone);
    return ideas;
  };
  for (let n = 0; n < 9; n += 1) expect(await visit(true)).toEqual(['sauce']);
  expect(await ruleOf('merchant')).toMatchObject({ state: 'on', visits: null, stops: null, percent: null });
  expect(await visit(true)).toEqual(['sauce']);
  expect(await ruleOf('merchant')).toMatchObject({ state: 'paused', visits: 10, stops: 10, percent: 100 });
  expect(await visit(false)).toEqual([]);
  const [alarm] = await shop.server.storage.db
    .selectFrom('audit')
    .select(['actor', 'subject'])
    .where('action', '=', 'rule.pause')
    .execute();
  expect(alarm).toEqual({ actor: 'stop-alarm', subject: 'merchant' });
  const viewer = await signInAs(shop.server, 'viewer');
  const resume = '/api/v1/personal-rules/merchant/resume';
  expect((await viewer.call('POST', resume))[0]).toBe(403);
  expect((await owner.call('POST', resume))[0]).toBe(200);
  expect(await ruleOf('merchant')).toMatchObject({ state: 'on', visits: null, stops: null });
  expect((await owner.call('POST', resume))[1]).toMatchObject({ code: 'conflict' });
  expect(await visit(true), 'counted anew: one stop pauses nothing').toEqual(['sauce']);
  expect(await ruleOf('merchant')).toMatchObject({ state: 'on' });
  const figures = await shop.server.storage.db.selectFrom('rule_figure').selectAll().execute();
  expect(Object.keys(figures[0] ?? {}).sort(), 'nobody is in them').toEqual([
    'day',
    'rule',
    'stops',
    'visits',
  ]);
});

test('PRU-7 with the limit set high as many stops pause nothing', async () => {
  const setting = { minimumAge: 16, stopLimit: 80 };
  expect(await owner.call('PUT', '/api/v1/visit-setting', setting)).toEqual([200, setting]);
  expect((await owner.call('PUT', '/api/v1/visit-setting', { ...setting, stopLimit: 0 }))[0]).toBe(422);
  await forgetFigures();
  await shop.server.storage.write((tx) =>
    addRuleFigure(tx, 'merchant', { visits: 40, stops: 20 }, shop.server.deps.now()),
  );
  const phone = await shop.connect(null);
  await look('pasta');
  await refuse(phone, 'sauce');
  expect(await ruleOf('merchant')).toMatchObject({ state: 'on', visits: 40, stops: 20, percent: 50 });
  await end(phone);
});

test('PRU-6 a withdrawn purpose and “do not use this” count as stops of the rules that lived on them', async () => {
  await forgetFigures();
  const phone = await shop.connect({ 'recommend-from-history': true });
  await look('flowers');
  await end(phone);
  shop.wait(86_400_000);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  expect((await shop.phoneVisit(phone)).suggestions).toMatchObject([{ reason: { rule: 'earlier-visit' } }]);
  await phone.call('PUT', '/api/v1/phone/purposes/recommend-from-history', { given: false, language: 'en' });
  await look('pasta');
  await phone.call('PUT', '/api/v1/phone/corrections/sauce', { kind: 'do-not-use' });
  const figures = await shop.server.storage.db
    .selectFrom('rule_figure')
    .select(['rule', 'visits', 'stops'])
    .orderBy('rule')
    .execute();
  expect(figures.filter(({ stops }) => stops > 0).map(({ rule, stops }) => [rule, stops])).toEqual([
    ['earlier-visit', 1],
    ['merchant', 1],
  ]);
  await end(phone);
});
