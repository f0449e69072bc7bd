import type { AudienceCell } from '../../shared/audience/audience-cell.ts';
import type { TestServer } from './server.ts';

const MINUTE_MS = 60_000;

/** Replaces all audience cells of the store. Each came a minute after its quarter, unless it says otherwise. */
export async function storeCells(
  { storage }: Pick<TestServer, 'storage'>,
  cells: readonly (AudienceCell & { displayId: string; receivedAt?: number })[],
): Promise<void> {
  await storage.write(async (tx) => {
    await tx.deleteFrom('audience_cell').execute();
    let seq = 0;
    for (const { displayId, receivedAt, ...one } of cells) {
      seq += 1;
      await tx
        .insertInto('audience_cell')
        .values({
          display_id: displayId,
          epoch: 'e1',
          seq,
          received_at: receivedAt ?? one.quarterStart + 16 * MINUTE_MS,
          quarter_start: one.quarterStart,
          cell: JSON.stringify(one),
        })
        .execute();
    }
  });
}
