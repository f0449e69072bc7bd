import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../../signage-server/config.ts';
import { takeDoor } from '../../../signage-server/door.ts';
import { openShop } from '../../../signage-server/operations/open-shop.ts';
import { startServer } from '../../../signage-server/server.ts';
import { openSqlite } from '../../../signage-server/storage/sqlite/open.ts';

const main = join(import.meta.dirname, '../../../signage-server/main.ts');
const folders: string[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-start-'));
  folders.push(folder);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

const launch = (env: Record<string, string>) =>
  spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      HOST: '127.0.0.1',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
      DATA_DIR: folder,
      ...env,
    },
  });

/** Starts the server, expecting that it will not; what it says and how it exits. */
async function refusal(
  env: Record<string, string>,
): Promise<{ code: number | null; lines: string[]; out: string }> {
  const child = launch(env);
  let said = '';
  let out = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  child.stdout.on('data', (part) => {
    out += part;
    if (out.includes('is running')) child.kill();
  });
  const [code] = await once(child, 'close');
  return { code, lines: said.trim().split('\n'), out };
}

/** One line, with the words that tell a person what to do. */
function expectLine({ lines, out }: { lines: string[]; out: string }, ...words: (string | RegExp)[]): void {
  expect(out).toBe('');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Vitrine did not start: /);
  for (const word of words) expect(lines[0]).toMatch(word);
}

describe('a start that is refused', () => {
  test.each([
    [{ PORT: '99999' }, 'PORT'],
    [{ PORT: 'eighty' }, 'PORT'],
    [{ PUBLIC_URL: 'shop.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://shop.example/store' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://shop.example' }, 'PUBLIC_URL'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ TLS_CERT: '/x' }, 'TLS_KEY'],
    [{ TRUSTED_PROXIES: 'proxy.local' }, 'TRUSTED_PROXIES'],
  ])('OPS-10 a setting that cannot be right: %j', async (env, name) => {
    const refused = await refusal(env as Record<string, string>);
    expect(refused.code).toBe(78);
    expectLine(refused, name);
  });

  test.each([
    [{ TRUSTED_PROXIES: '10.0.0.0/99' }, 'TRUSTED_PROXIES'],
    [{ HOST: '203.0.113.7' }, 'HOST'],
    [{ TLS_CERT: '/none', TLS_KEY: '/none' }, 'TLS_CERT'],
    [{ MAX_UPLOAD_MB: '0' }, 'MAX_UPLOAD_MB'],
  ])('OPS-38 a setting that cannot be right is found before anything is written: %j', async (env, name) => {
    const settings = { DEMO: 'auto', DATA_DIR: join(folder, 'new'), ...env } as Record<string, string>;
    const refused = await refusal(settings);
    expect(refused.code).toBe(78);
    expectLine(refused, name);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('OPS-11 TLS files that are missing or no certificate', async () => {
    const missing = await refusal({ TLS_CERT: join(folder, 'none'), TLS_KEY: join(folder, 'none') });
    expect(missing.code).toBe(78);
    expectLine(missing, 'TLS_CERT', 'ENOENT');
    writeFileSync(join(folder, 'bad.pem'), 'no certificate');
    const bad = await refusal({ TLS_CERT: join(folder, 'bad.pem'), TLS_KEY: join(folder, 'bad.pem') });
    expect(bad.code).toBe(78);
    expectLine(bad, 'TLS_CERT');
  });

  test('OPS-12 a data folder that cannot be', async () => {
    writeFileSync(join(folder, 'file'), '');
    const refused = await refusal({ DATA_DIR: join(folder, 'file', 'data') });
    expect(refused.code).toBe(73);
    expectLine(refused, 'DATA_DIR');
  });

  test('OPS-13 a port in use leaves nothing behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const refused = await refusal({ PORT: port, DATA_DIR: join(folder, 'new') });
    other.close();
    expect(refused.code).toBe(69);
    expectLine(refused, port, 'PORT=');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['no database at all', () => Buffer.from('this is not a database, it is a shopping list. '.repeat(50))],
    [
      'a damaged one',
      () => {
        const path = join(folder, 'whole.db');
        const database = new DatabaseSync(path);
        database.exec('create table t (a text); create index i on t (a)');
        for (let n = 0; n < 2000; n += 1) database.exec(`insert into t values ('row ${n}')`);
        database.close();
        const bytes = readFileSync(path);
        bytes.fill(0x5a, 8192, 20_000);
        return bytes;
      },
    ],
  ])('OPS-14 a database file that is %s is left as it is', async (_what, make) => {
    const bytes = make();
    const path = join(folder, 'vitrine.db');
    writeFileSync(path, bytes);
    const refused = await refusal({});
    expect(refused.code).toBe(65);
    expectLine(refused, path, 'backup');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('OPS-15 a database that newer code wrote', async () => {
    const path = join(folder, 'vitrine.db');
    const storage = await openSqlite(path, { now: 1, onError: () => undefined });
    await storage.close();
    const database = new DatabaseSync(path);
    database.exec(`insert into migration (name, at) values ('2099-01-01-future', 1)`);
    database.close();
    const refused = await refusal({});
    expect(refused.code).toBe(65);
    expectLine(refused, 'newer', '2099-01-01-future');
  });

  test('OPS-16 a data folder on which another Vitrine runs', async () => {
    const storage = await openSqlite(join(folder, 'vitrine.db'), { now: 1, onError: () => undefined });
    const refused = await refusal({});
    await storage.close();
    expect(refused.code).toBe(75);
    expectLine(refused, 'DATA_DIR');
  });

  test('OPS-17 a PostgreSQL that is not there', async () => {
    const refused = await refusal({ DATABASE_URL: 'postgres://vitrine@127.0.0.1:1/none' });
    expect(refused.code).toBe(69);
    expectLine(refused, 'DATABASE_URL');
  });
});

describe('a start', () => {
  async function running(env: Record<string, string> = {}) {
    const child = launch(env);
    let out = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    await expect.poll(() => out, { timeout: 20_000 }).toContain('is running');
    const origin = /https?:\/\/localhost:\d+/.exec(out)?.[0] ?? '';
    return { child, out: () => out, origin };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'OPS-18 says where it is, and ends in order on %s',
    async (signal) => {
      const { child, out, origin } = await running();
      expect(out()).toContain(`${origin}/console`);
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  );

  test('OPS-19 serves HTTPS when it has a certificate, with HSTS', async () => {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const made = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
    ];
    execFileSync('openssl', [...made, '-keyout', key, '-out', cert, ...subject], { stdio: 'pipe' });
    const { child, origin } = await running({ TLS_CERT: cert, TLS_KEY: key });
    expect(origin).toMatch(/^https:/);
    const headers = execFileSync('curl', ['-s', '-i', '--cacert', cert, `${origin}/healthz`], {
      encoding: 'utf8',
    });
    expect(headers).toMatch(/^HTTP\/1.1 200/);
    expect(headers.toLowerCase()).toContain('strict-transport-security: max-age=31536000');
    child.kill();
    await once(child, 'exit');
  });

  test('OPS-20 after kill -9 it starts again on the same folder', async () => {
    const { child } = await running();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = await running();
    again.child.kill();
    expect(await once(again.child, 'exit')).toEqual([0, null]);
  });

  test('OPS-22 nobody is let in before the store is ready, and everybody is told to come again', async () => {
    const config = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'fatal', DATA_DIR: folder });
    const door = await takeDoor(config);
    const path = join(folder, 'vitrine.db');
    const storage = await openSqlite(path, { now: Date.now(), onError: () => undefined });
    const call = () => fetch(`${door.origin}/api/v1/camera-info`);
    const early: Response[] = [];
    const server = await startServer(config, storage, {
      door,
      prepare: async (deps) => {
        early.push(await call());
        await openShop(deps, door.origin);
        early.push(await call());
      },
    });
    for (const response of early) {
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await response.json()).toMatchObject({ code: 'unavailable' });
    }
    expect((await call()).status).toBe(200);
    await server.close();
  });

  test('OPS-21 ends when npm, which started it, is told to end', async () => {
    // What `npm start` runs once everything is installed and built.
    const runner = join(import.meta.dirname, '../../../signage-server/operations/run-server.mjs');
    writeFileSync(join(folder, 'run.mjs'), `(await import(${JSON.stringify(runner)})).runServer();`);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: 'node run.mjs' } }));
    const settings = { PORT: '0', HOST: '127.0.0.1', DEMO: 'off', LOG_LEVEL: 'warn', DATA_DIR: folder };
    // A group of its own, so that a failure leaves none of them behind.
    const npm = spawn('npm', ['start'], {
      cwd: folder,
      detached: true,
      env: { ...process.env, ...settings },
    });
    let out = '';
    npm.stdout.on('data', (part) => {
      out += part;
    });
    try {
      await expect.poll(() => out, { timeout: 30_000 }).toContain('is running');
      const health = `${/https?:\/\/localhost:\d+/.exec(out)?.[0]}/healthz`;
      const answers = () =>
        fetch(health).then(
          ({ ok }) => ok,
          () => false,
        );
      expect(await answers()).toBe(true);
      npm.kill('SIGTERM');
      await expect.poll(answers, { timeout: 15_000 }).toBe(false);
      // The output ends with the last process that holds it.
      await expect.poll(() => npm.stdout.readableEnded, { timeout: 15_000 }).toBe(true);
    } finally {
      endGroup(npm.pid);
    }
  }, 70_000);
});

function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}
