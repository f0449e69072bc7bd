import { z } from 'zod';
import { type ApiKey, KeyRight } from '../../shared/model/api-key.ts';
import { findPerson, type Person } from './people.ts';
import type { Reader, Tx } from './transaction.ts';

const Rights = z.array(KeyRight);

/** A key that a request bears, while it lasts. */
export interface LiveKey {
  id: string;
  name: string;
  rights: readonly KeyRight[];
  lastUsedAt: number | null;
  /** Whoever made it, in whose place it acts. */
  maker: Person;
}

/** The keys that have not ended by `now`, the oldest first. */
export async function listApiKeys(db: Reader, now: number): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_key')
    .innerJoin('user', 'user.id', 'api_key.made_by')
    .selectAll('api_key')
    .select('user.name as maker')
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    rights: Rights.parse(JSON.parse(row.rights)),
    createdAt: row.created_at,
    createdBy: row.maker,
    lastUsedAt: row.last_used_at,
    endsAt: row.ends_at,
  }));
}

export async function findLiveKey(db: Reader, hash: string, now: number): Promise<LiveKey | null> {
  const row = await db
    .selectFrom('api_key')
    .select(['id', 'name', 'rights', 'made_by', 'last_used_at', 'ends_at'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (!row || (row.ends_at !== null && row.ends_at <= now)) return null;
  const maker = await findPerson(db, row.made_by);
  if (!maker) return null;
  const { id, name } = row;
  return { id, name, rights: Rights.parse(JSON.parse(row.rights)), lastUsedAt: row.last_used_at, maker };
}

export async function insertApiKey(
  tx: Tx,
  key: {
    id: string;
    name: string;
    rights: readonly KeyRight[];
    hash: string;
    madeBy: string;
    at: number;
    endsAt: number | null;
  },
): Promise<void> {
  const { id, name, rights, hash, madeBy, at, endsAt } = key;
  await tx
    .insertInto('api_key')
    .values({
      id,
      name,
      rights: JSON.stringify(rights),
      hash,
      made_by: madeBy,
      created_at: at,
      last_used_at: null,
      ends_at: endsAt,
    })
    .execute();
}

/** Its name, or null where there is none that lasts. */
export async function endApiKey(tx: Tx, id: string, now: number): Promise<string | null> {
  const row = await tx
    .updateTable('api_key')
    .set({ ends_at: now })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .returning('name')
    .executeTakeFirst();
  return row?.name ?? null;
}

export async function noteKeyUse(tx: Tx, id: string, now: number): Promise<void> {
  await tx.updateTable('api_key').set({ last_used_at: now }).where('id', '=', id).execute();
}

/** Ends all that somebody made, with their account. */
export async function endApiKeysOf(tx: Tx, userId: string, now: number): Promise<void> {
  await tx
    .updateTable('api_key')
    .set({ ends_at: now })
    .where('made_by', '=', userId)
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .execute();
}
