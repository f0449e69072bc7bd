import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import { allPlaylists, deletePlaylist, savePlaylist } from '../../../signage-server/storage/playlists.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { onEveryStore } from '../../support/stores.ts';

interface Row {
  id: string;
  name: string;
  version: number;
}

onEveryStore('drafts', (store) => {
  let server: TestServer;
  let ana: ConsoleClient;
  let ben: ConsoleClient;
  let playlistId: string;

  beforeAll(async () => {
    const storage = Object.create(await store.open(), { close: { value: async () => {} } });
    server = await startTestServer({ storage });
    await ensureShop(server.deps);
    ana = await signInAs(server, 'merchandiser');
    ben = await signInAs(server, 'owner');
    playlistId = (await make('playlists', { slots: [] })).id;
  });
  afterAll(() => server.close());

  async function make(path: string, body: object): Promise<Row> {
    const [status, row] = await ana.call('POST', `/api/v1/${path}`, { name: 'First', ...body });
    expect([path, status, row]).toMatchObject([path, 200, { version: expect.any(Number) }]);
    return row as Row;
  }

  const kinds = [
    ['playlists', () => ({ slots: [] })],
    [
      'layouts',
      () => ({
        zones: [{ id: 'm', name: 'Main', x: 0, y: 0, width: 100, height: 100, playlistId: null }],
      }),
    ],
    ['schedule/dayparts', () => ({ window: { start: '08:00', end: '12:00' } })],
    ['schedule/entries', () => ({ playlistId })],
  ] as const;

  async function stored(path: string, id: string): Promise<Row | undefined> {
    const [, playlists] = await ben.call('GET', '/api/v1/playlists');
    const [, layouts] = await ben.call('GET', '/api/v1/layouts');
    const [, schedule] = await ben.call('GET', '/api/v1/schedule');
    const lists = { ...(playlists as object), ...(layouts as object), ...(schedule as object) } as Record<
      string,
      Row[]
    >;
    return lists[path.replace('schedule/', '')]?.find((row) => row.id === id);
  }

  test.each(kinds)(
    'EDIT-6 %s: a save upon an older version is refused and changes nothing',
    async (path, more) => {
      const first = await make(path, more());
      const address = `/api/v1/${path}/${first.id}`;
      const save = (who: ConsoleClient, name: string, version: number) =>
        who.call('PUT', address, { name, ...more(), version });

      const [, second] = await save(ben, 'Second', first.version);
      expect(second).toMatchObject({ id: first.id, name: 'Second' });
      const { version } = second as Row;
      expect(version).toBeGreaterThan(first.version);
      expect(await stored(path, first.id)).toMatchObject({ name: 'Second', version });

      const { db } = server.storage;
      const audit = () => db.selectFrom('audit').select('id').execute();
      const before = await audit();
      expect(await save(ana, 'Lost?', first.version)).toMatchObject([409, { code: 'changed-meanwhile' }]);
      expect(await save(ana, 'Guessed', version + 1)).toMatchObject([409, { code: 'changed-meanwhile' }]);
      expect(await ana.call('PUT', address, { name: 'Blind', ...more() })).toMatchObject([
        422,
        { code: 'invalid-input', errors: [{ path: 'body.version' }] },
      ]);
      expect(await stored(path, first.id)).toMatchObject({ name: 'Second', version });
      expect(await audit()).toEqual(before);

      const [status, third] = await save(ana, 'Third', version);
      expect([status, third]).toMatchObject([200, { name: 'Third' }]);
      // What comes back to where it was is still another save.
      await save(ana, 'Second', (third as Row).version);
      expect((await save(ben, 'Late', version))[0]).toBe(409);
    },
  );

  test('EDIT-6 of eight saves at once upon one version, one is taken', async () => {
    const { id, version } = await make('playlists', { slots: [] });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        (at % 2 ? ana : ben).call('PUT', `/api/v1/playlists/${id}`, {
          name: `Save ${at}`,
          slots: [],
          version,
        }),
      ),
    );
    expect(answers.map(([status]) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    const taken = answers.find(([status]) => status === 200)?.[1];
    expect(await stored('playlists', id)).toMatchObject({
      name: (taken as Row).name,
      version: (taken as Row).version,
    });
  });

  test('EDIT-6 what the server itself writes counts as a save, and what is made again is not what was', async () => {
    const { id, version } = await make('playlists', { slots: [] });
    const { storage, now } = server.deps;
    const playlist = (await allPlaylists(storage.db)).find((one) => one.id === id);
    if (!playlist) throw new Error('it was just made');
    expect(playlist).not.toHaveProperty('version');
    const write = () => storage.write((tx) => savePlaylist(tx, { ...playlist, name: 'Imported' }, now()));
    const save = (begunWith: number) =>
      ana.call('PUT', `/api/v1/playlists/${id}`, { name: 'Mine', slots: [], version: begunWith });
    const imported = await write();
    expect(imported).toBeGreaterThan(version);
    expect((await save(version))[0]).toBe(409);
    await storage.write((tx) => deletePlaylist(tx, id));
    expect((await save(imported))[0]).toBe(404);
    await write();
    expect((await save(imported))[0]).toBe(409);
  });
});
