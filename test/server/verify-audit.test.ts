import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs, startShop } from '../support/console-client.ts';
import type { TestServer } from '../support/server.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
let server: TestServer;
let owner: ConsoleClient;
beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  await owner.call('POST', '/api/v1/cameras/off', { reason: 'a customer objected' });
});
afterAll(() => server.close());

/** The command beside the running server: exit status and what it printed. */
async function verifyAudit(...args: string[]): Promise<{ code: number; said: Record<string, string> }> {
  const env = { ...process.env, DATA_DIR: server.dataDir };
  const command = [resolve(root, 'signage-server/verify-audit.ts'), ...args];
  try {
    const { stdout } = await run(process.execPath, command, { env });
    return { code: 0, said: JSON.parse(stdout) };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, said: stdout ? JSON.parse(stdout) : {} };
  }
}

test('AUD-58 npm run verify-audit says, beside a running server, that the record is whole, and when it is not', async () => {
  const { code, said } = await verifyAudit();
  expect({ code, said }).toMatchObject({ code: 0, said: { state: 'whole' } });
  expect(await verifyAudit('--head', said['head'] ?? '')).toMatchObject({ code: 0 });
  expect(await verifyAudit('--head', 'nonsense')).toMatchObject({ code: 2 });
  expect(await verifyAudit('--head', `1:${'0'.repeat(64)}`)).toMatchObject({ code: 1 });
  await sql`update audit set actor = 'nobody' where action = 'camera.off'`.execute(server.storage.writer);
  expect(await verifyAudit()).toMatchObject({ code: 1, said: { state: 'broken', fault: 'changed' } });
});

test('AUD-58 the console shows the record by names, newest first, and that its chain is broken', async () => {
  const [, record] = (await owner.call('GET', '/api/v1/record?limit=2')) as [
    number,
    { rows: { seq: number; action: string }[] },
  ];
  expect(record.rows).toMatchObject([{ action: 'camera.off', by: 'nobody' }, {}]);
  const [, older] = await owner.call('GET', `/api/v1/record?before=${record.rows[1]?.seq}`);
  expect(older).toMatchObject({ rows: [{ seq: (record.rows[1]?.seq ?? 0) - 1 }] });
  expect((await owner.call('GET', '/api/v1/record/verification'))[1]).toMatchObject({ state: 'broken' });
  const manager = await signInAs(server, 'manager');
  for (const path of ['/api/v1/record', '/api/v1/record/verification', '/api/v1/papers/assessment'])
    expect([path, (await manager.call('GET', path))[0]]).toEqual([path, 403]);
});
