import { PublicationContent } from '../publishing/publication-content.ts';
import type { Reader, Tx } from './transaction.ts';

export interface Publication {
  revision: number;
  publishedAt: number;
  publishedBy: string;
  content: PublicationContent;
}

/**
 * Stores a new revision and makes it the desired one of `displayIds`: all that are in use, when it is left out.
 * Returns the revision.
 */
export async function insertPublication(
  tx: Tx,
  publication: { content: PublicationContent; by: string; now: number; displayIds?: readonly string[] },
): Promise<number> {
  const { content, by, now, displayIds } = publication;
  const { revision } = await tx
    .insertInto('publication')
    .values({ published_at: now, published_by: by, content: JSON.stringify(content) })
    .returning('revision')
    .executeTakeFirstOrThrow();
  if (displayIds?.length === 0) return revision;
  let moved = tx.updateTable('display').set({ desired_revision: revision }).where('revoked_at', 'is', null);
  if (displayIds) moved = moved.where('id', 'in', displayIds);
  await moved.execute();
  return revision;
}

export async function findPublication(db: Reader, revision: number): Promise<Publication | undefined> {
  const row = await db
    .selectFrom('publication')
    .selectAll()
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row && publicationOf(row);
}

export async function latestPublication(db: Reader): Promise<Publication | undefined> {
  const row = await db
    .selectFrom('publication')
    .selectAll()
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && publicationOf(row);
}

function publicationOf(row: {
  revision: number;
  published_at: number;
  published_by: string;
  content: string;
}): Publication {
  return {
    revision: row.revision,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    content: PublicationContent.parse(JSON.parse(row.content)),
  };
}
