import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { revokeDisplay } from '../../signage-server/storage/displays.ts';
import { openPostgres } from '../../signage-server/storage/postgres/open.ts';
import { insertPublication } from '../../signage-server/storage/publications.ts';
import { saveStore } from '../../signage-server/storage/store.ts';
import { newDisplay } from '../support/display-client.ts';
import { openDisplaySocket } from '../support/display-socket.ts';
import { postgresMissing, startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { testContent, testStore } from '../support/shop.ts';

const missing = postgresMissing();

describe.skipIf(missing)(`two servers on one PostgreSQL${missing ? `: ${missing}` : ''}`, () => {
  let postgres: TestPostgres;
  let a: TestServer;
  let b: TestServer;

  beforeAll(async () => {
    postgres = await startPostgres();
    const address = await postgres.newDatabase();
    const open = () => openPostgres(address, { now: Date.now(), onError: () => undefined });
    // Both at once, on an empty database: they must take turns at making the tables.
    [a, b] = (await Promise.all(
      [open(), open()].map(async (storage) =>
        startTestServer({ storage: await storage, env: { PUBLIC_URL: 'https://shop.test' } }),
      ),
    )) as [TestServer, TestServer];
    await a.storage.write((tx) => saveStore(tx, testStore, Date.now()));
  });
  afterAll(async () => {
    await a?.close();
    await b?.close();
    await postgres?.stop();
  });

  const publishThrough = (server: TestServer) =>
    server.storage.write(async (tx) => {
      const revision = await insertPublication(tx, { content: testContent(), by: 'test', now: Date.now() });
      await server.storage.changes.ring(tx, { kind: 'published' });
      return revision;
    });

  test('PUSH-1 a publish through one process reaches a display on the other, which then gets it', async () => {
    const display = await newDisplay(b, { id: 'wall-b' });
    const socket = await openDisplaySocket(b, display);
    expect(socket.welcome.revision).toBe(0);
    const revision = await publishThrough(a);
    await expect.poll(() => socket.rung, { timeout: 5000 }).toEqual([revision]);
    const manifest = await display.call('GET', displayEndpoints.manifest.path);
    expect(await manifest.json()).toMatchObject({ revision, display: { id: 'wall-b' } });
    socket.close();
  });

  test('PUSH-2 a display revoked through one process loses its socket on the other at once', async () => {
    const display = await newDisplay(b, { id: 'stolen' });
    const socket = await openDisplaySocket(b, display);
    await a.storage.write(async (tx) => {
      for (const thumbprint of await revokeDisplay(tx, 'stolen', Date.now())) {
        await a.storage.changes.ring(tx, { kind: 'revoked', displayId: 'stolen', thumbprint });
      }
    });
    await expect.poll(() => [socket.revoked, socket.connected], { timeout: 5000 }).toEqual([true, false]);
    const refused = await display.call('GET', displayEndpoints.manifest.path);
    expect([refused.status, await refused.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'display-revoked' }),
    ]);
  });

  test('PUSH-3 both processes sign the same posture and give the same ETag', async () => {
    const display = await newDisplay(a, { id: 'both' });
    await publishThrough(b);
    const through = async (server: TestServer) => {
      const proof = await display.proof('GET', displayEndpoints.manifest.path, {
        htu: `${server.origin}${displayEndpoints.manifest.path}`,
      });
      return await server.fetch(displayEndpoints.manifest.path, {
        headers: { authorization: `DPoP ${proof}` },
      });
    };
    const [one, other] = await Promise.all([through(a), through(b)]);
    expect(await one.json()).toEqual(await other.json());
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
  });

  test('PUSH-4 rings are heard without NOTIFY too: the poll finds them', async () => {
    const heard: string[] = [];
    const stop = b.storage.changes.listen((change) => heard.push(change.kind));
    // A row that nobody notified about, as after a broken listening connection.
    await a.storage.write((tx) =>
      tx
        .insertInto('change')
        .values({ topic: JSON.stringify({ kind: 'log' }), at: Date.now() })
        .execute(),
    );
    await expect.poll(() => heard, { timeout: 5000 }).toContain('log');
    stop();
  });

  test('PUSH-5 the loss of every database connection ends no process, and rings come through again', async () => {
    await a.storage.write(async (tx) => {
      const { sql } = await import('kysely');
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename = 'vitrine'`.execute(
        tx,
      );
    });
    const heard: string[] = [];
    const stop = b.storage.changes.listen((change) => heard.push(change.kind));
    await expect
      .poll(
        async () => {
          const rung = await a.storage
            .write((tx) => a.storage.changes.ring(tx, { kind: 'content' }))
            .then(
              () => true,
              () => false,
            );
          return rung && heard.includes('content');
        },
        { timeout: 10_000, interval: 300 },
      )
      .toBe(true);
    stop();
    expect((await b.fetch('/healthz')).status).toBe(200);
  });
});
