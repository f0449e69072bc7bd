import type { Storage } from './storage.ts';
import type { Reader, Tx } from './transaction.ts';

async function find(db: Reader, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('server_key').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

/**
 * The secret of that name, made by `make` the first time anybody asks. Of two processes that ask at once, one's is
 * kept and both get that one.
 */
export async function serverKey(
  storage: Storage,
  name: string,
  make: () => Promise<string>,
  now: number,
): Promise<string> {
  const known = await find(storage.db, name);
  if (known !== undefined) return known;
  const made = await make();
  return await storage.write(async (tx: Tx) => {
    await tx
      .insertInto('server_key')
      .values({ name, value: made, created_at: now })
      .onConflict((on) => on.column('name').doNothing())
      .execute();
    return (await find(tx, name)) ?? made;
  });
}
