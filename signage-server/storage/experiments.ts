import type { PlannedExperiment } from '../../shared/choosing/experiment.ts';
import type { ExperimentTable } from './experiment-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** All there ever were, the latest first. */
export async function listExperiments(db: Reader): Promise<PlannedExperiment[]> {
  const rows = await db
    .selectFrom('experiment')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(experimentOf);
}

/** Those that screens have to know at `now`: they run, or are about to. */
export async function runningExperiments(db: Reader, now: number): Promise<PlannedExperiment[]> {
  const rows = await db
    .selectFrom('experiment')
    .selectAll()
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', now)]))
    .orderBy('id')
    .execute();
  return rows.map(experimentOf);
}

export async function insertExperiment(tx: Tx, experiment: PlannedExperiment): Promise<void> {
  const { id, name, playlistId, controlShare, startedAt, endedAt, lift, plannedHours } = experiment;
  await tx
    .insertInto('experiment')
    .values({
      id,
      name,
      playlist_id: playlistId,
      control_share: controlShare,
      started_at: startedAt,
      ended_at: endedAt,
      lift,
      planned_hours: plannedHours,
    })
    .execute();
}

export async function endExperiment(tx: Tx, id: string, endedAt: number): Promise<void> {
  await tx.updateTable('experiment').set({ ended_at: endedAt }).where('id', '=', id).execute();
}

function experimentOf(row: ExperimentTable): PlannedExperiment {
  return {
    id: row.id,
    name: row.name,
    playlistId: row.playlist_id,
    controlShare: row.control_share,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    lift: row.lift,
    plannedHours: row.planned_hours,
  };
}
