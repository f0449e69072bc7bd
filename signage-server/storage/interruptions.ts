import { CapFeedDraft } from '../../shared/model/cap-feed.ts';
import { LiveInterruption } from '../../shared/model/live-interruption.ts';
import type { Reader, Tx } from './transaction.ts';

/** One with who began it: a person, or a warning feed by its name. */
export interface KeptInterruption {
  interruption: LiveInterruption;
  by: string;
}

function interruptionOf(row: { content: string; ended_at: number | null }): LiveInterruption {
  return LiveInterruption.parse({ ...JSON.parse(row.content), endedAt: row.ended_at });
}

/** Those that screens have to know at `now`. */
export async function lastingInterruptions(db: Reader, now: number): Promise<LiveInterruption[]> {
  const rows = await db
    .selectFrom('interruption')
    .select(['content', 'ended_at'])
    .where('ended_at', 'is', null)
    .where('end_at', '>', now)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(interruptionOf);
}

/** Those that lasted at some instant of `[from, to)`, the end that came early included. */
export async function interruptionsBetween(
  db: Reader,
  from: number,
  to: number,
): Promise<LiveInterruption[]> {
  const rows = await db
    .selectFrom('interruption')
    .select(['content', 'ended_at'])
    .where('created_at', '<', to)
    .where('end_at', '>', from)
    .where((on) => on.or([on('ended_at', 'is', null), on('ended_at', '>', from)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(interruptionOf);
}

/** Those that began after `since` or last at `now`, newest first. */
export async function recentInterruptions(
  db: Reader,
  { since, now }: { since: number; now: number },
): Promise<KeptInterruption[]> {
  const rows = await db
    .selectFrom('interruption')
    .leftJoin('user', 'user.id', 'interruption.created_by')
    .leftJoin('cap_feed', 'cap_feed.id', 'interruption.created_by')
    .select(['interruption.content', 'ended_at', 'user.name as by', 'cap_feed.content as feed'])
    .where((on) =>
      on.or([
        on('interruption.created_at', '>', since),
        on.and([on('ended_at', 'is', null), on('end_at', '>', now)]),
      ]),
    )
    .orderBy('interruption.created_at', 'desc')
    .orderBy('interruption.id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    interruption: interruptionOf(row),
    by: row.by ?? (row.feed === null ? '' : CapFeedDraft.parse(JSON.parse(row.feed)).name),
  }));
}

export async function findInterruption(db: Reader, id: string): Promise<LiveInterruption | undefined> {
  const row = await db
    .selectFrom('interruption')
    .select(['content', 'ended_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && interruptionOf(row);
}

/** The newest emergency of a CAP message, whether it lasts or not. */
export async function findCapEmergency(
  db: Reader,
  identifier: string,
): Promise<LiveInterruption | undefined> {
  const row = await db
    .selectFrom('interruption')
    .select(['content', 'ended_at'])
    .where('cap_identifier', '=', identifier)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row && interruptionOf(row);
}

export async function insertInterruption(tx: Tx, interruption: LiveInterruption, by: string): Promise<void> {
  const { endedAt: _, ...content } = interruption;
  await tx
    .insertInto('interruption')
    .values({
      id: interruption.id,
      content: JSON.stringify(content),
      end_at: interruption.endAt,
      ended_at: null,
      cap_identifier: interruption.kind === 'emergency' ? (interruption.cap?.identifier ?? null) : null,
      created_by: by,
      created_at: interruption.createdAt,
    })
    .execute();
}

/** Keeps an interruption that was changed while it lasts. */
export async function updateInterruption(tx: Tx, interruption: LiveInterruption): Promise<void> {
  const { endedAt: _, ...content } = interruption;
  await tx
    .updateTable('interruption')
    .set({ content: JSON.stringify(content), end_at: interruption.endAt })
    .where('id', '=', interruption.id)
    .execute();
}

/** Ends it once; a later end changes nothing. */
export async function markInterruptionEnded(tx: Tx, id: string, now: number): Promise<void> {
  await tx
    .updateTable('interruption')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Notes that a screen shows an emergency; the first time counts. */
export async function noteReach(
  tx: Tx,
  reach: { interruptionId: string; displayId: string; at: number },
): Promise<void> {
  const known = await findInterruption(tx, reach.interruptionId);
  if (!known) return;
  await tx
    .insertInto('interruption_reach')
    .values({ interruption_id: reach.interruptionId, display_id: reach.displayId, at: reach.at })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Screens that have shown each of these, by the interruption's id, in the order in which they did. */
export async function reachOf(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, { displayId: string; name: string; at: number }[]>> {
  const reached = new Map<string, { displayId: string; name: string; at: number }[]>();
  if (ids.length === 0) return reached;
  const rows = await db
    .selectFrom('interruption_reach')
    .innerJoin('display', 'display.id', 'interruption_reach.display_id')
    .select(['interruption_id', 'display_id', 'display.name', 'at'])
    .where('interruption_id', 'in', ids)
    .orderBy('at')
    .execute();
  for (const { interruption_id, display_id, name, at } of rows) {
    const list = reached.get(interruption_id) ?? [];
    list.push({ displayId: display_id, name, at });
    reached.set(interruption_id, list);
  }
  return reached;
}
