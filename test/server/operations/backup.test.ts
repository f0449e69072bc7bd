import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { create, extract } from 'tar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '../../../signage-server/media/hash-file.ts';
import { openShop } from '../../../signage-server/operations/open-shop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const run = promisify(execFile);
const COMMAND = resolve(import.meta.dirname, '../../../signage-server/backup.ts');
let server: TestServer;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-backup-'));
  server = await startTestServer({ env: { DEMO: 'auto' } });
  await openShop(server.deps, server.origin);
  file = join(folder, 'shop.tar');
}, 120_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Exit status, the line of JSON on stdout, and what was said of a failure. */
async function command(verb: string, dataDir: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir };
  try {
    const { stdout } = await run(process.execPath, [COMMAND, verb, ...args], { env });
    return { code: 0, said: JSON.parse(stdout), error: '' };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: null, error: stderr };
  }
}

const playlists = async (of: TestServer) =>
  (await of.storage.db.selectFrom('playlist').select('name').orderBy('name').execute()).map(
    ({ name }) => name,
  );
const media = async (dataDir: string) =>
  (await readdir(join(dataDir, 'media'), { recursive: true }))
    .filter((path) => /[0-9a-f]{64}$/.test(path))
    .sort();

test('OPS-60 a backup is made beside a running server, and a shop restored from it is the same', async () => {
  const made = await command('backup', server.dataDir, file);
  expect(made).toMatchObject({ code: 0, said: { backup: file } });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readdir(server.dataDir)).filter((name) => name.startsWith('.'))).toEqual([]);

  const there = join(folder, 'there');
  expect(await command('restore', there, file)).toMatchObject({ code: 0 });
  expect((await media(there)).length).toBeGreaterThan(0);
  expect(await media(there)).toEqual(await media(server.dataDir));
  for (const path of await media(there)) expect(path).toContain(await hashOf(join(there, 'media', path)));
  const again = await startTestServer({ dataDir: there });
  try {
    expect(await playlists(again)).toEqual(await playlists(server));
    const [audit] = await again.storage.db
      .selectFrom('audit')
      .select((eb) => eb.fn.countAll().as('rows'))
      .execute();
    expect(Number(audit?.rows)).toBeGreaterThan(0);
  } finally {
    await again.close();
  }
}, 120_000);

test('OPS-61 what is written while a backup is made does not end it, and none of it is there by half', async () => {
  let writing = true;
  const writer = (async () => {
    while (writing) {
      await server.storage.write((tx) => server.storage.changes.ring(tx, { kind: 'log' }));
      // Writes go on from microtask to microtask, and nothing else would have its turn.
      await setImmediate();
    }
  })();
  const busy = join(folder, 'busy.tar');
  expect(await command('backup', server.dataDir, busy)).toMatchObject({ code: 0 });
  writing = false;
  await writer;
  expect(await command('restore', join(folder, 'busy'), busy)).toMatchObject({ code: 0 });
}, 120_000);

test('OPS-62 nothing is written over: not a file, and not a shop', async () => {
  const before = await hashOf(file);
  expect((await command('backup', server.dataDir, file)).error).toContain('is there already');
  expect(await hashOf(file)).toBe(before);
  const refused = await command('restore', server.dataDir, file);
  expect(refused.code).toBe(1);
  expect(refused.error).toContain('is not empty');
  const kept = join(folder, 'kept');
  await mkdir(kept);
  await writeFile(join(kept, 'photo.jpg'), 'mine');
  expect((await command('restore', kept, file)).code).toBe(1);
  expect(await readdir(kept)).toEqual(['photo.jpg']);
  expect((await command('backup', join(folder, 'nowhere'), join(folder, 'x.tar'))).error).toContain(
    'no shop',
  );
});

test('OPS-63 a backup that lacks, adds or alters a byte is refused, and nothing is left of it', async () => {
  const open = join(folder, 'open');
  await mkdir(open);
  await extract({ file, cwd: open });
  const spoilt = async (name: string, spoil: (at: string) => Promise<void>) => {
    const at = join(folder, name);
    await cp(open, at, { recursive: true });
    await spoil(at);
    const tar = join(folder, `${name}.tar`);
    await create({ file: tar, cwd: at }, await readdir(at));
    const to = join(folder, `${name}-to`);
    const refused = await command('restore', to, tar);
    expect(refused.code, name).toBe(1);
    expect(await readdir(to)).toEqual([]);
    return refused.error;
  };
  const [first = ''] = await media(open);
  const one = (at: string) => join(at, 'media', first);
  expect(await spoilt('altered', async (at) => writeFile(one(at), 'x'))).toContain('is not as it was');
  expect(await spoilt('lacking', async (at) => rm(one(at)))).toContain('is missing');
  expect(await spoilt('no-note', async (at) => rm(join(at, 'backup.json')))).toContain('its note is missing');
  const note = async (at: string, change: (note: { files: object[] }) => void) => {
    const read = JSON.parse(await readFile(join(at, 'backup.json'), 'utf8'));
    change(read);
    await writeFile(join(at, 'backup.json'), JSON.stringify(read));
  };
  const outside = { path: '../outside', bytes: 1, sha256: '0'.repeat(64) };
  expect(await spoilt('leads-out', (at) => note(at, ({ files }) => files.push(outside)))).toContain(
    'note cannot be read',
  );
  const damaged = await spoilt('damaged', async (at) => {
    const path = join(at, 'vitrine.db');
    const bytes = await readFile(path);
    bytes.fill(7, 4096, 4096 * 8);
    await writeFile(path, bytes);
    const sha256 = await hashOf(path);
    await note(at, ({ files }) => {
      for (const listed of files as { path: string; sha256: string }[])
        if (listed.path === 'vitrine.db') listed.sha256 = sha256;
    });
  });
  expect(damaged).toContain('damaged');

  const half = join(folder, 'half.tar');
  const bytes = await readFile(file);
  await writeFile(half, bytes.subarray(0, bytes.length / 2));
  expect((await command('restore', join(folder, 'half'), half)).code).toBe(1);
  expect(await readdir(join(folder, 'half'))).toEqual([]);
  await writeFile(half, 'no tar at all');
  expect((await command('restore', join(folder, 'half'), half)).code).toBe(1);
  expect((await command('restore', join(folder, 'half'), join(folder, 'none.tar'))).error).toContain(
    'no file',
  );
}, 120_000);
