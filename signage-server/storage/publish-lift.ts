import type { Reader, Tx } from './transaction.ts';

const ID = 'store';

/** Somebody's wish that one person may publish again. */
export interface PublishLift {
  by: string;
  at: number;
}

export async function readLift(db: Reader): Promise<PublishLift | null> {
  const row = await db.selectFrom('publish_lift').selectAll().where('id', '=', ID).executeTakeFirst();
  return row ? { by: row.asked_by, at: row.asked_at } : null;
}

export async function saveLift(tx: Tx, lift: PublishLift | null): Promise<void> {
  await tx.deleteFrom('publish_lift').where('id', '=', ID).execute();
  if (lift)
    await tx.insertInto('publish_lift').values({ id: ID, asked_by: lift.by, asked_at: lift.at }).execute();
}
