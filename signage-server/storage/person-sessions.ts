import type { Reader, Tx } from './transaction.ts';

/** A browser in which somebody is signed in. Times in milliseconds since 1970. */
export interface PersonSession {
  id: string;
  startedAt: number;
  /** When the session was last prolonged: at most a day before it was last used. */
  seenAt: number;
  expiresAt: number;
  userAgent: string;
}

const moment = (date: string | Date) => new Date(date).getTime();

/** Somebody's sessions that are not over, the latest first. */
export async function sessionsOf(db: Reader, userId: string, now: number): Promise<PersonSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'createdAt', 'updatedAt', 'expiresAt', 'userAgent'])
    .where('userId', '=', userId)
    .execute();
  return rows
    .map(({ id, createdAt, updatedAt, expiresAt, userAgent }) => ({
      id,
      startedAt: moment(createdAt),
      seenAt: moment(updatedAt),
      expiresAt: moment(expiresAt),
      userAgent: userAgent ?? '',
    }))
    .filter((session) => session.expiresAt > now)
    .sort((a, b) => b.seenAt - a.seenAt);
}

/** How many sessions each person has that are not over. */
export async function sessionCounts(db: Reader, now: number): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { userId, expiresAt } of await db
    .selectFrom('session')
    .select(['userId', 'expiresAt'])
    .execute()) {
    if (moment(expiresAt) > now) counts.set(userId, (counts.get(userId) ?? 0) + 1);
  }
  return counts;
}

/** Ends one session of this person. False when there is none of that id. */
export async function endSession(tx: Tx, userId: string, id: string): Promise<boolean> {
  const ended = await tx
    .deleteFrom('session')
    .where('userId', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst();
  return ended.numDeletedRows > 0n;
}

/** Ends all sessions of this person, but for one where that is named. Returns how many. */
export async function endSessions(tx: Tx, userId: string, exceptId?: string): Promise<number> {
  let query = tx.deleteFrom('session').where('userId', '=', userId);
  if (exceptId !== undefined) query = query.where('id', '!=', exceptId);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
