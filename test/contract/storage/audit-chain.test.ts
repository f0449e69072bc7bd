import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { verifyChain } from '../../../signage-server/operations/verify-chain.ts';
import { insertAudit } from '../../../signage-server/storage/audit.ts';
import { chainHead } from '../../../signage-server/storage/audit-trail.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { onEveryStore } from '../../support/stores.ts';

onEveryStore('the chain of the audit', (kind) => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await kind.open();
    for (let n = 1; n <= 5; n += 1) await add(n);
  });

  const add = (n: number) =>
    storage.write((tx) =>
      insertAudit(tx, { at: n, actor: 'owner', action: 'camera.posture', subject: 's', detail: { n } }),
    );
  const tamper = (text: string) => sql.raw(text).execute(storage.writer);
  const verified = () => verifyChain(storage.db);

  test('AUD-R22 rows are numbered without a gap, each hashed over the one before it', async () => {
    expect(await verified()).toMatchObject({ state: 'whole', head: { seq: 5 } });
    const rows = await storage.db.selectFrom('audit').select(['seq', 'hash']).orderBy('seq').execute();
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(5);
  });

  test('AUD-R22 rows that are written at the same moment stand one after the other', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => add(n)));
    expect(await verified()).toMatchObject({ state: 'whole', head: { seq: 45 } });
  });

  test('AUD-R22 a write that is undone leaves no gap', async () => {
    const undone = storage.write(async (tx) => {
      await insertAudit(tx, { at: 6, actor: 'owner', action: 'x', subject: 's' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await add(6);
    expect(await verified()).toMatchObject({ state: 'whole', head: { seq: 6 } });
  });

  test.each([
    ['a reason changed', `update audit set detail = '{"n":9}' where seq = 3`, 3, 'changed'],
    ['another actor', `update audit set actor = 'nobody' where seq = 1`, 1, 'changed'],
    ['another time', 'update audit set at = 0 where seq = 5', 5, 'changed'],
    ['a row taken out', 'delete from audit where seq = 2', 2, 'missing'],
    ['the last one taken off', 'delete from audit where seq = 5', 5, 'cut'],
    ['all of them taken away', 'delete from audit', 1, 'cut'],
    [
      'a row put in',
      `insert into audit (id, seq, at, actor, action, subject, detail, hash)
         values ('forged', 6, 6, 'a', 'b', 'c', '{}', '${'0'.repeat(64)}')`,
      6,
      'changed',
    ],
    [
      'two rows exchanged',
      'update audit set seq = case seq when 2 then -3 when 3 then -2 else seq end',
      2,
      'missing',
    ],
    ['a hash forged at the head', `update audit_head set hash = '${'0'.repeat(64)}'`, 5, 'changed'],
  ])('AUD-R22 the chain shows %s', async (_what, statement, at, fault) => {
    await tamper(statement);
    expect(await verified()).toMatchObject({ state: 'broken', at, fault });
  });

  test('AUD-R22 a head that was noted before shows a record that was written anew', async () => {
    const noted = await chainHead(storage.db);
    await add(6);
    expect(await verifyChain(storage.db, noted)).toMatchObject({ state: 'whole' });
    await tamper('delete from audit');
    await tamper(`update audit_head set seq = 0, hash = ''`);
    for (let n = 1; n <= 4; n += 1) await add(n);
    expect(await verified()).toMatchObject({ state: 'whole', head: { seq: 4 } });
    expect(await verifyChain(storage.db, noted)).toMatchObject({ state: 'broken', at: 5, fault: 'cut' });
    await add(5);
    expect(await verifyChain(storage.db, noted)).toMatchObject({ state: 'broken', at: 5, fault: 'changed' });
  });
});
