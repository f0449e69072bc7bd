import type { Selectable } from 'kysely';
import type { DisplayStep } from '../../shared/model/display-step.ts';
import { type StepGroup, stepAt, WallGrid } from '../../shared/model/step-group.ts';
import type { StepGroupTable } from './step-schema.ts';
import type { Reader, Tx } from './transaction.ts';

type Row = Selectable<StepGroupTable>;
interface Member {
  group_id: string;
  display_id: string;
  place: number;
}

export async function listStepGroups(db: Reader): Promise<StepGroup[]> {
  const rows = await db.selectFrom('step_group').selectAll().orderBy('name').orderBy('id').execute();
  const members = await db.selectFrom('step_member').selectAll().orderBy('place').execute();
  return rows.map((row) =>
    groupOf(
      row,
      members.filter(({ group_id }) => group_id === row.id),
    ),
  );
}

export async function findStepGroup(db: Reader, id: string): Promise<StepGroup | undefined> {
  const row = await db.selectFrom('step_group').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const members = db.selectFrom('step_member').selectAll().where('group_id', '=', id).orderBy('place');
  return groupOf(row, await members.execute());
}

/** What a display has to know of its group; null when it is in none. */
export async function stepOf(db: Reader, displayId: string): Promise<DisplayStep | null> {
  const row = await db
    .selectFrom('step_member')
    .innerJoin('step_group', 'step_group.id', 'step_member.group_id')
    .select(['step_group.id', 'grid', 'place'])
    .where('display_id', '=', displayId)
    .executeTakeFirst();
  return row ? stepAt({ id: row.id, grid: gridOf(row.grid) }, row.place) : null;
}

/** Makes a group, or makes it what is given: its screens leave, and those given come. */
export async function saveStepGroup(tx: Tx, group: StepGroup): Promise<void> {
  const { id, name, screens, createdAt } = group;
  const row = { name, grid: group.grid && JSON.stringify(group.grid) };
  await tx
    .insertInto('step_group')
    .values({ id, created_at: createdAt, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
  await tx.deleteFrom('step_member').where('group_id', '=', id).execute();
  const members = screens.flatMap((display_id, place) =>
    display_id === null ? [] : [{ display_id, group_id: id, place }],
  );
  await tx.insertInto('step_member').values(members).execute();
}

export async function deleteStepGroup(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('step_member').where('group_id', '=', id).execute();
  await tx.deleteFrom('step_group').where('id', '=', id).execute();
}

/** A display that is none any more leaves its place empty; a group that nobody is left in ends. */
export async function leaveStepGroup(tx: Tx, displayId: string): Promise<void> {
  const step = await stepOf(tx, displayId);
  if (step === null) return;
  await tx.deleteFrom('step_member').where('display_id', '=', displayId).execute();
  const { screens } = (await findStepGroup(tx, step.group)) ?? { screens: [] };
  if (screens.every((id) => id === null)) await deleteStepGroup(tx, step.group);
}

function groupOf(
  { id, name, grid: json, created_at: createdAt }: Row,
  members: readonly Member[],
): StepGroup {
  const grid = gridOf(json);
  if (grid === null) {
    return { id, name, grid, screens: members.map(({ display_id }) => display_id), createdAt };
  }
  const screens = Array.from({ length: grid.columns * grid.rows }, (_, place) => {
    return members.find((member) => member.place === place)?.display_id ?? null;
  });
  return { id, name, grid, screens, createdAt };
}

function gridOf(json: string | null): WallGrid | null {
  return json === null ? null : WallGrid.parse(JSON.parse(json));
}
