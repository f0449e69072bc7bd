import { expect, test } from 'vitest';
import { openShop } from '../../../signage-server/operations/open-shop.ts';
import { consoleClient, cookieOf, signInAs } from '../../support/console-client.ts';
import { newDisplayKey } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { onEveryStore } from '../../support/stores.ts';

const post = (server: TestServer, path: string, body: unknown) =>
  server.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

onEveryStore('the console', (store) => {
  test('EDIT-5 signing in, pairing, publishing and reporting are the same on both databases', async () => {
    const storage = await store.open();
    // The kit closes the store; the server must not do it a second time.
    const kept = Object.create(storage, { close: { value: async () => {} } });
    const server = await startTestServer({ storage: kept, env: { DEMO: 'auto' } });
    const links = await openShop(server.deps, server.origin);
    const again = await openShop(server.deps, server.origin);
    expect(again.wall).toContain('#enrol=');

    const token = links.console?.split('#sign-in=')[1];
    const uses = await Promise.all([1, 2, 3].map(() => post(server, '/api/v1/session/link', { token })));
    expect(uses.map((use) => use.status).sort()).toEqual([200, 410, 410]);
    const won = uses.find((use) => use.status === 200);
    const owner = consoleClient(server, '', won ? cookieOf(won) : '');
    expect((await owner.call('POST', '/api/v1/me/password', { password: 'a long password' }))[0]).toBe(204);
    const [, me] = await owner.call('GET', '/api/v1/me');
    expect(me).toMatchObject({ hasPassword: true, role: 'owner', store: { id: 'marlowe' } });
    const signIn = { email: (me as { email: string }).email, password: 'a long password' };
    expect((await post(server, '/api/v1/session', signIn)).status).toBe(200);

    const key = await newDisplayKey(server);
    const asked = await key.call('POST', '/api/v1/pairing', { width: 1, height: 1, touch: false });
    const { code } = (await asked.json()) as { code: string };
    const [, display] = await owner.call('POST', '/api/v1/displays', { code, name: 'New', kind: 'wall' });
    expect(display).toMatchObject({ desiredRevision: 1 });
    expect((await key.call('GET', '/api/v1/display/manifest')).status).toBe(200);

    const [, playlist] = await owner.call('POST', '/api/v1/playlists', { name: 'Mine', slots: [] });
    const playlistId = (playlist as { id: string }).id;
    const entry = { name: 'Mine', playlistId, displayIds: ['wall-1'], priority: 50 };
    expect((await owner.call('POST', '/api/v1/schedule/entries', entry))[0]).toBe(200);
    expect((await owner.call('DELETE', `/api/v1/playlists/${playlistId}`))[0]).toBe(409);
    expect((await owner.call('POST', '/api/v1/publications'))[1]).toEqual({ revision: 2, displays: 1 });
    expect((await owner.call('GET', '/api/v1/publications'))[1]).toMatchObject({ changes: [] });

    const at = server.deps.now();
    const events = [
      { seq: 1, kind: 'interaction', at, action: 'product', productId: 'croissant' },
      { seq: 2, kind: 'interaction', at: at + 1, action: 'product', productId: 'croissant' },
    ];
    expect((await key.call('POST', '/api/v1/display/log', { epoch: 'e1', events })).status).toBe(200);
    const days = `from=${new Date(at - 86_400_000).toISOString().slice(0, 10)}&to=${new Date(at + 86_400_000).toISOString().slice(0, 10)}`;
    const [, interactions] = await owner.call('GET', `/api/v1/reports/interactions?${days}`);
    expect(interactions).toMatchObject({ byProduct: [{ productId: 'croissant', count: 2 }] });
    expect((await owner.call('GET', `/api/v1/reports/plays?${days}`))[1]).toMatchObject({
      totals: [],
      lost: 0,
    });
    expect((await owner.call('GET', `/api/v1/reports/audience?${days}`))[1]).toMatchObject({ rows: [] });

    const admin = await signInAs(server, 'admin');
    expect((await owner.call('PATCH', `/api/v1/people/${admin.userId}`, { role: 'viewer' }))[0]).toBe(200);
    expect((await admin.call('GET', '/api/v1/people'))[0]).toBe(403);
    expect((await owner.fetch('/api/v1/session', { method: 'DELETE' })).status).toBe(204);
    expect((await owner.call('GET', '/api/v1/me'))[0]).toBe(401);
    await server.close();
  });
});
