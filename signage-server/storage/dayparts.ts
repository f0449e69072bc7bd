import { Daypart } from '../../shared/model/schedule.ts';
import type { Reader, Tx } from './transaction.ts';

export async function allDayparts(db: Reader): Promise<Daypart[]> {
  const rows = await db.selectFrom('daypart').select('content').orderBy('name').orderBy('id').execute();
  return rows.map((row) => Daypart.parse(JSON.parse(row.content)));
}

export async function findDaypart(db: Reader, id: string): Promise<Daypart | undefined> {
  const row = await db.selectFrom('daypart').select('content').where('id', '=', id).executeTakeFirst();
  return row && Daypart.parse(JSON.parse(row.content));
}

export async function saveDaypart(tx: Tx, daypart: Daypart, now: number): Promise<void> {
  const row = { name: daypart.name, content: JSON.stringify(daypart), updated_at: now };
  await tx
    .insertInto('daypart')
    .values({ id: daypart.id, created_at: daypart.createdAt, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function deleteDaypart(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('daypart').where('id', '=', id).execute();
}
