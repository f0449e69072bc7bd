import type { Deps } from '../deps.ts';
import type { Change } from '../storage/change-feed.ts';
import type { Tx } from '../storage/transaction.ts';

/** What the shop floor needs of the server. */
export type FloorDeps = Pick<Deps, 'storage' | 'now'>;

/** Tells the staff, and the kiosk and the phone that it is about. */
export async function ringFloor(
  tx: Tx,
  { display_id: displayId, visit_id: visitId }: { display_id: string | null; visit_id: string | null },
  { storage }: FloorDeps,
): Promise<void> {
  const rings: Change[] = [{ kind: 'floor' }];
  if (displayId !== null) rings.push({ kind: 'visit', displayId, visitId });
  for (const change of rings) await storage.changes.ring(tx, change);
}
