import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUARTER_MS } from '../../../shared/audience/constants.ts';
import { readStore, saveStore } from '../../../signage-server/storage/store.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let merchandiser: ConsoleClient;
let poster: string;
let variant: string;

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  merchandiser = await signInAs(server, 'merchandiser');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
  [poster, variant] = [await picture('Poster'), await picture('Variant')];
});
afterAll(() => server.close());

async function picture(name: string): Promise<string> {
  const body = (await pngOf(32, 32, '#abc')) as Uint8Array<ArrayBuffer>;
  const response = await owner.fetch(`/api/v1/creatives/upload?name=${name}`, { method: 'POST', body });
  return ((await response.json()) as { id: string }).id;
}

const slots = (when: object, more: object = {}) => [
  { id: 's', creativeId: poster, variants: [{ creativeId: variant, when }], ...more },
];
const save = (when: object, more: object = {}) =>
  merchandiser.call('POST', '/api/v1/playlists', { name: 'Lunch', slots: slots(when, more) });
const about = (id: string, category: string | null) =>
  owner.call('PATCH', `/api/v1/creatives/${id}`, { category });
const idOf = ([, body]: readonly [number, unknown]) => (body as { id: string }).id;
const remove = (id: string) => owner.call('DELETE', `/api/v1/playlists/${id}`);
const publish = (who = merchandiser) => who.call('POST', '/api/v1/publications');
const findings = async () =>
  ((await owner.call('GET', '/api/v1/publications'))[1] as { rules: { key: string; verdict: string }[] })
    .rules;

/** The store's own switch, as the settings would set it. */
async function presentation(isOn: boolean): Promise<void> {
  const store = await readStore(server.storage.db);
  const notice = {
    text: 'A camera estimates who is here.',
    controller: 'Shop',
    contact: 'shop@example.org',
    dpiaReference: '1',
    signAcknowledgedAt: 1,
  };
  const posture = { posture: 'P3' as const, notice, ...(isOn && { presentation: true }) };
  await server.storage.write((tx) => saveStore(tx, { ...store, posture }, 1));
}

describe('an audience rule', () => {
  test('AUD-206 about age-restricted things is refused when it is saved, with the way round (unfair-rule)', async () => {
    await about(variant, 'alcohol');
    expect(await save({ group: '2' })).toMatchObject([
      422,
      { code: 'unfair-rule', detail: expect.stringMatching(/^“Lunch”, slot 1: “Variant” is about alcohol/) },
    ]);
    await about(variant, 'job');
    expect(await save({ band: '60+' })).toMatchObject([422, { code: 'unfair-rule' }]);
    const fine = await save({ group: '2' });
    expect(fine[0]).toBe(200);
    await about(variant, null);
    await remove(idOf(fine));
  });

  test('AUD-206 stands in the way of saying later that its creative is about such a thing', async () => {
    const saved = await save({ band: '60+' });
    expect(await about(variant, 'vape')).toMatchObject([422, { code: 'unfair-rule' }]);
    expect(await about(poster, 'credit')).toMatchObject([422, { code: 'unfair-rule' }]);
    expect((await about(poster, 'health'))[0]).toBe(200);
    await about(poster, null);
    await remove(idOf(saved));
  });

  test('AUD-206 of a scheduled entry is held to the same', async () => {
    await about(poster, 'safety');
    const saved = await merchandiser.call('POST', '/api/v1/playlists', {
      name: 'Plain',
      slots: [{ id: 's', creativeId: poster }],
    });
    const entry = (is: object) =>
      merchandiser.call('POST', '/api/v1/schedule/entries', {
        name: 'For some',
        playlistId: idOf(saved),
        when: [{ fact: 'audience', is }],
      });
    expect(await entry({ band: '20-39' })).toMatchObject([422, { code: 'unfair-rule' }]);
    const allowed = await entry({ attention: 'somebody' });
    expect(allowed[0]).toBe(200);
    await owner.call('DELETE', `/api/v1/schedule/entries/${idOf(allowed)}`);
    await remove(idOf(saved));
    await about(poster, null);
  });

  test('AUD-206 AUD-207 in a schedule file is refused as a whole, in a dry run too, and nothing of it is kept', async () => {
    const [, exported] = await merchandiser.call('GET', '/api/v1/schedule/file');
    const file = exported as { schedule: { playlists: object[]; entries: object[] } };
    const plain = { id: 'brought', name: 'Brought', slots: [{ id: 's', creativeId: poster }], createdAt: 1 };
    const bring = (slot: object, entries: object[] = [], query = '') => {
      const playlists = [...file.schedule.playlists, { ...plain, slots: [slot] }];
      const schedule = { ...file.schedule, playlists, entries: [...file.schedule.entries, ...entries] };
      return merchandiser.call('PUT', `/api/v1/schedule/file${query}`, { ...file, schedule });
    };
    const [slot] = slots({ band: '60+' });
    const entry = {
      id: 'for-some',
      name: 'For some',
      playlistId: 'brought',
      displayIds: [],
      createdAt: 1,
      when: [{ fact: 'audience', is: { band: '60+' } }],
    };
    const unfair = [422, { code: 'unfair-rule' }];
    await presentation(false);
    await about(variant, 'credit');
    expect(await bring({ ...slot })).toMatchObject(unfair);
    expect(await bring({ ...slot }, [], '?dryRun=true')).toMatchObject(unfair);
    await about(variant, 'alcohol');
    expect(await bring({ ...slots({ group: '2' })[0] })).toMatchObject(unfair);
    expect(await bring({ ...slots({}, { choice: 'learn' })[0] })).toMatchObject(unfair);
    await about(variant, null);
    const [guessing] = slots({ presentation: 'feminine' });
    expect(await bring({ ...guessing })).toMatchObject([422, { code: 'presentation-off' }]);
    await about(poster, 'job');
    expect(await bring(plain.slots[0] ?? {}, [entry])).toMatchObject(unfair);
    await about(poster, null);
    expect((await merchandiser.call('GET', '/api/v1/schedule/file'))[1]).toEqual(exported);
    expect(await bring({ ...slot }, [], '?dryRun=true')).toMatchObject([
      200,
      { changes: [{ name: 'Brought' }] },
    ]);
  });

  test('AUD-207 asks for presentation only where the store has switched it on (presentation-off)', async () => {
    await presentation(false);
    expect(await save({ presentation: 'feminine' })).toMatchObject([422, { code: 'presentation-off' }]);
    await presentation(true);
    const saved = await save({ presentation: 'feminine' });
    expect(saved[0]).toBe(200);
    await remove(idOf(saved));
  });

  test('AUD-208 that is blocked cannot be published by anybody, and the way round is said (rule-blocked)', async () => {
    await about(variant, 'health');
    const saved = await save({ band: '60+' });
    expect(saved[0]).toBe(200);
    const [found] = await findings();
    expect(found).toMatchObject({ verdict: 'blocked', score: 6 });
    for (const who of [merchandiser, owner])
      expect(await publish(who)).toMatchObject([
        422,
        {
          code: 'rule-blocked',
          detail: expect.stringContaining('Show it to everybody instead of by a rule'),
        },
      ]);
    expect(await owner.call('POST', '/api/v1/rules/approvals', { key: found?.key })).toMatchObject([
      422,
      { code: 'rule-blocked' },
    ]);
    await about(variant, null);
    expect((await publish())[0]).toBe(200);
    await remove(idOf(saved));
  });

  test('AUD-208 in between is published once somebody who manages the store has approved it, once for good', async () => {
    await presentation(true);
    const saved = await save({ presentation: 'masculine' });
    expect(await publish()).toMatchObject([409, { code: 'rule-needs-approval' }]);
    const [found] = await findings();
    const approve = (who: ConsoleClient, key = found?.key) =>
      who.call('POST', '/api/v1/rules/approvals', { key });
    expect(await approve(merchandiser)).toMatchObject([403, { code: 'not-allowed' }]);
    expect(await approve(owner, 'another')).toMatchObject([404, { code: 'not-found' }]);
    expect((await approve(owner))[0]).toBe(204);
    expect(await findings()).toEqual([]);
    expect((await publish())[0]).toBe(200);
    expect((await publish())[0]).toBe(200);
    await remove(idOf(saved));
  });

  test('AUD-209 what a creative is about stays with the store: no screen is told', async () => {
    await about(poster, 'baby');
    const saved = await merchandiser.call('POST', '/api/v1/playlists', {
      name: 'All day',
      slots: [{ id: 's', creativeId: poster }],
    });
    await merchandiser.call('POST', '/api/v1/schedule/entries', { name: 'All', playlistId: idOf(saved) });
    const [, preview] = await owner.call('GET', '/api/v1/displays/wall/preview');
    expect(preview).toMatchObject({ schedule: { creatives: [{ id: poster }] } });
    expect(JSON.stringify(preview)).not.toContain('baby');
  });
});

describe('what audience rules showed', () => {
  test('AUD-200 is reported by the week, in tens, and not before ten quarters of an hour', async () => {
    const monday = Date.UTC(2026, 8, 7, 6);
    const rows = (many: number, slotId: string) =>
      Array.from({ length: many }, (_, at) => ({
        ...{ display_id: 'wall', epoch: slotId, seq: at + 1, received_at: monday + at * QUARTER_MS },
        ...{
          quarter_start: monday + at * QUARTER_MS,
          playlist_id: 'p',
          slot_id: slotId,
          creative_id: poster,
        },
        ...{ tier: 'audience' as const, reason: 'rule' as const, decisions: 3 },
      }));
    const stored = [...rows(12, 'often'), ...rows(9, 'seldom')];
    await server.storage.write((tx) => tx.insertInto('adaptive_decision').values(stored).execute());
    const asked = '/api/v1/reports/decisions?from=2026-09-09&to=2026-09-09';
    expect(await owner.call('GET', asked)).toMatchObject([
      200,
      { k: 10, rows: [{ slotId: 'often', creativeName: 'Poster', tier: 'audience', decisions: 30 }] },
    ]);
    expect((await (await signInAs(server, 'viewer')).call('GET', asked))[0]).toBe(403);
  });
});
