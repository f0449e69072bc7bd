import type { Selectable } from 'kysely';
import type { Delivery } from '../../shared/model/delivery.ts';
import type { DeliveryTable } from './fleet-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** These displays have been told of a revision. A second telling keeps the time of the first. */
export async function savePushed(
  tx: Tx,
  pushed: readonly { displayId: string; revision: number }[],
  now: number,
): Promise<void> {
  if (pushed.length === 0) return;
  await tx
    .insertInto('delivery')
    .values(pushed.map(({ displayId, revision }) => ({ display_id: displayId, revision, pushed_at: now })))
    .onConflict((on) =>
      on.columns(['display_id', 'revision']).doUpdateSet(({ ref, fn }) => ({
        pushed_at: fn.coalesce(ref('delivery.pushed_at'), ref('excluded.pushed_at')),
      })),
    )
    .execute();
}

/** What a display has just said of one revision. */
export interface DeliveryStep {
  displayId: string;
  revision: number;
  filesReady: number;
  filesNeeded: number;
  onGlass: boolean;
}

/** Counts are those of now; the times of verified and on glass are those of when they were first heard. */
export async function saveDeliveryStep(tx: Tx, step: DeliveryStep, now: number): Promise<void> {
  const { displayId, revision, filesReady, filesNeeded, onGlass } = step;
  await tx
    .insertInto('delivery')
    .values({
      display_id: displayId,
      revision,
      files_ready: filesReady,
      files_needed: filesNeeded,
      verified_at: filesReady >= filesNeeded ? now : null,
      on_glass_at: onGlass ? now : null,
    })
    .onConflict((on) =>
      on.columns(['display_id', 'revision']).doUpdateSet(({ ref, fn }) => ({
        files_ready: ref('excluded.files_ready'),
        files_needed: ref('excluded.files_needed'),
        verified_at: fn.coalesce(ref('delivery.verified_at'), ref('excluded.verified_at')),
        on_glass_at: fn.coalesce(ref('delivery.on_glass_at'), ref('excluded.on_glass_at')),
      })),
    )
    .execute();
}

/** How far each display in use has come with the revision that it should show. */
export async function deliveriesInHand(db: Reader): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('display', (join) =>
      join
        .onRef('display.id', '=', 'delivery.display_id')
        .onRef('display.desired_revision', '=', 'delivery.revision'),
    )
    .selectAll('delivery')
    .where('display.revoked_at', 'is', null)
    .execute();
  return rows.map(deliveryOf);
}

/** The latest revisions of one display, newest first. */
export async function deliveriesOf(
  db: Reader,
  displayId: string,
  limit: number,
): Promise<(Delivery & { publishedAt: number })[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('publication', 'publication.revision', 'delivery.revision')
    .selectAll('delivery')
    .select('publication.published_at')
    .where('delivery.display_id', '=', displayId)
    .orderBy('delivery.revision', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...deliveryOf(row), publishedAt: row.published_at }));
}

/** Forgets what became of revisions published before an instant, save those that displays should still show. */
export async function deleteDeliveriesBefore(tx: Tx, before: number): Promise<void> {
  await tx
    .deleteFrom('delivery')
    .where('revision', 'in', (qb) =>
      qb.selectFrom('publication').select('revision').where('published_at', '<', before),
    )
    .where('revision', 'not in', (qb) => qb.selectFrom('display').select('desired_revision'))
    .execute();
}

function deliveryOf(row: Selectable<DeliveryTable>): Delivery {
  return {
    displayId: row.display_id,
    revision: row.revision,
    pushedAt: row.pushed_at,
    filesReady: row.files_ready,
    filesNeeded: row.files_needed,
    verifiedAt: row.verified_at,
    onGlassAt: row.on_glass_at,
  };
}
