import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { insertDisplay } from '../../../signage-server/storage/displays.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

const PATH = '/api/v1/floor-plan';
let server: TestServer;
let owner: ConsoleClient;
const rung: Change['kind'][] = [];

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  await server.storage.write(async (tx) => {
    for (const kind of ['kiosk', 'wall'] as const)
      await insertDisplay(tx, {
        id: `${kind}-1`,
        name: kind,
        kind,
        zone: 'Europe/Berlin',
        created_at: 1,
        desired_revision: 0,
      });
  });
  server.storage.changes.listen(({ kind }) => rung.push(kind));
});
afterAll(() => server.close());

const read = async (headers: Record<string, string> = {}) => await server.fetch(PATH, { headers });
const save = (plan: unknown, version: number, by = owner) => by.call('PUT', PATH, { plan, version });

test('MAP-3 the plan is read by anybody with an ETag, and replaced by who may write content', async () => {
  expect(await (await read()).json()).toEqual({ plan: null, version: 0 });
  rung.length = 0;
  expect(await save(SAMPLE_PLAN, 0)).toEqual([200, { plan: SAMPLE_PLAN, version: 1 }]);
  expect(rung).toEqual(expect.arrayContaining(['content', 'catalogue']));
  const first = await read();
  expect(await first.json()).toEqual({ plan: SAMPLE_PLAN, version: 1 });
  const etag = first.headers.get('etag') ?? '';
  expect((await read({ 'If-None-Match': etag })).status).toBe(304);
  expect((await save({ ...SAMPLE_PLAN, tills: [] }, 1))[0]).toBe(200);
  expect((await read({ 'If-None-Match': etag })).status).toBe(200);
  expect(await save(null, 2)).toEqual([200, { plan: null, version: 3 }]);
  const audit = await server.storage.db.selectFrom('audit').select('action').execute();
  expect(audit.filter(({ action }) => action === 'floor-plan.save')).toHaveLength(3);
});

test('MAP-3 what is wrong with a plan is refused with a code, and changes nothing', async () => {
  const before = await (await read()).json();
  const { version } = before as { version: number };
  const analyst = await signInAs(server, 'analyst');
  expect((await save(SAMPLE_PLAN, version, analyst))[0]).toBe(403);
  expect((await server.fetch(PATH, { method: 'PUT' })).status).toBeGreaterThanOrEqual(400);
  expect(await save(SAMPLE_PLAN, version + 7)).toMatchObject([409, { code: 'changed-meanwhile' }]);
  const [kiosk] = SAMPLE_PLAN.kiosks;
  for (const displayId of ['nobody', 'wall-1'])
    expect(await save({ ...SAMPLE_PLAN, kiosks: [{ ...kiosk, displayId }] }, version)).toMatchObject([
      404,
      { code: 'not-found' },
    ]);
  const [shelf] = SAMPLE_PLAN.shelves;
  expect(await save({ ...SAMPLE_PLAN, shelves: [{ ...shelf, x: 300 }] }, version)).toMatchObject([
    422,
    { code: 'invalid-input', errors: [{ path: 'body.plan.shelves.0' }] },
  ]);
  expect((await save({ ...SAMPLE_PLAN, extra: 1 }, version))[0]).toBe(422);
  expect(await (await read()).json()).toEqual(before);
});
