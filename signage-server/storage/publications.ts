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
  publication: {
    content: PublicationContent;
    by: string;
    now: number;
    displayIds?: readonly string[];
    /** The earlier revision that it puts back. */
    restored?: number | undefined;
  },
): Promise<number> {
  const { content, by, now, displayIds, restored = null } = publication;
  const { revision } = await tx
    .insertInto('publication')
    .values({ published_at: now, published_by: by, content: JSON.stringify(content), restored })
    .returning('revision')
    .executeTakeFirstOrThrow();
  if (displayIds?.length === 0) return revision;
  await desireRevision(tx, revision, displayIds ?? []);
  return revision;
}

/** Makes a revision the desired one of these displays; of all that are in use, when there are none. */
export async function desireRevision(tx: Tx, revision: number, displayIds: readonly string[]): Promise<void> {
  let moved = tx.updateTable('display').set({ desired_revision: revision }).where('revoked_at', 'is', null);
  if (displayIds.length > 0) moved = moved.where('id', 'in', displayIds);
  await moved.execute();
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

/** A revision without what it holds. */
export interface PublicationNote {
  revision: number;
  publishedAt: number;
  publishedBy: string;
  restored: number | null;
}

/** Revisions, the latest first; those `before` one where it is given. */
export async function listPublications(
  db: Reader,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<PublicationNote[]> {
  let query = db
    .selectFrom('publication')
    .select(['revision', 'published_at as publishedAt', 'published_by as publishedBy', 'restored'])
    .orderBy('revision', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('revision', '<', before);
  return await query.execute();
}

/** What was published last at an instant; of a display, what it had been given by then. */
export async function publicationAt(
  db: Reader,
  at: number,
  displayId?: string,
): Promise<Publication | undefined> {
  let query = db
    .selectFrom('publication')
    .selectAll()
    .where('published_at', '<=', at)
    .orderBy('revision', 'desc')
    .limit(1);
  if (displayId !== undefined)
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rollout_screen')
            .select('display_id')
            .whereRef('rollout_screen.revision', '=', 'publication.revision')
            .where('display_id', '=', displayId)
            .where(({ or, eb }) => or([eb('released_at', 'is', null), eb('released_at', '>', at)])),
        ),
      ),
    );
  const row = await query.executeTakeFirst();
  return row && publicationOf(row);
}

/** The revision that was published last before another. */
export async function revisionBefore(db: Reader, revision: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('publication')
    .select('revision')
    .where('revision', '<', revision)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.revision;
}

/** Files that a screen may ask for: of the latest publication, and of each that a display shows or should show. */
export async function mediaOnScreens(db: Reader): Promise<Set<string>> {
  const displays = await db
    .selectFrom('display')
    .select(['desired_revision', 'reported_revision'])
    .where('revoked_at', 'is', null)
    .execute();
  const latest = await db
    .selectFrom('publication')
    .select('revision')
    .orderBy('revision', 'desc')
    .limit(1)
    .execute();
  const revisions = new Set([
    ...latest.map((row) => row.revision),
    ...displays.flatMap((row) => [row.desired_revision, row.reported_revision ?? 0]),
  ]);
  const files = new Set<string>();
  for (const revision of revisions) {
    const publication = await findPublication(db, revision);
    for (const { sha256 } of publication?.content.media ?? []) files.add(sha256);
  }
  return files;
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
