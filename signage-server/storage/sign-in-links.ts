import { z } from 'zod';
import type { Reader, Tx } from './transaction.ts';

/** How better-auth's `verification` names a sign-in link; what follows is the hash of its token. */
export const SIGN_IN_LINK = 'sign-in-link:';

export const SignInLinkValue = z.strictObject({
  userId: z.string(),
  expiresAt: z.int(),
  /** Of the link that whoever runs the server asked for: it is the way in when a second factor is lost. */
  isLastResort: z.boolean().default(false),
});

interface OpenLink {
  id: string;
  userId: string;
  expiresAt: number;
}

/** Links that nobody has used yet, also those that are over: there are as many as people were invited lately. */
async function links(db: Reader): Promise<OpenLink[]> {
  const rows = await db
    .selectFrom('verification')
    .select(['id', 'value'])
    .where('identifier', 'like', `${SIGN_IN_LINK}%`)
    .execute();
  return rows.flatMap(({ id, value }) => {
    const parsed = SignInLinkValue.safeParse(JSON.parse(value));
    return parsed.success ? [{ id, ...parsed.data }] : [];
  });
}

/** Until when somebody may still come in by a link, by the person's id; of several links, the last one. */
export async function linkEnds(db: Reader): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>();
  for (const { userId, expiresAt } of await links(db))
    ends.set(userId, Math.max(expiresAt, ends.get(userId) ?? 0));
  return ends;
}

/** Ends every link of somebody, used or not. Returns how many there were. */
export async function endLinks(tx: Tx, userId: string): Promise<number> {
  const ids = (await links(tx)).filter((link) => link.userId === userId).map(({ id }) => id);
  if (ids.length > 0) await tx.deleteFrom('verification').where('id', 'in', ids).execute();
  return ids.length;
}
