import { DEEPEST_FOLDER, type MediaFolder, MOST_FOLDERS } from '../../shared/model/library.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';

/** Whether a folder can stand where it is to stand, among all others. */
export function checkFolder(folder: MediaFolder, others: readonly MediaFolder[]): Result<undefined> {
  const byId = new Map([...others.filter(({ id }) => id !== folder.id), folder].map((one) => [one.id, one]));
  if (byId.size > MOST_FOLDERS) return refuse('conflict', `A library holds at most ${MOST_FOLDERS} folders.`);
  const namesake = others.find(
    ({ id, name, parentId }) =>
      id !== folder.id &&
      parentId === folder.parentId &&
      name.toLocaleLowerCase() === folder.name.toLocaleLowerCase(),
  );
  if (namesake) return refuse('conflict', `There is a folder "${namesake.name}" here already.`);
  let above = 0;
  for (let { parentId } = folder; parentId !== null; above += 1) {
    if (parentId === folder.id) return refuse('conflict', 'A folder cannot stand in itself.');
    const parent = byId.get(parentId);
    if (!parent) return refuse('not-found', 'Somebody has deleted the folder around it.');
    parentId = parent.parentId;
  }
  return above + heightOf(folder.id, [...byId.values()]) > DEEPEST_FOLDER
    ? refuse('conflict', `Folders stand at most ${DEEPEST_FOLDER} deep in one another.`)
    : done(undefined);
}

/** How many levels a folder and what is in it come to. */
function heightOf(id: string, folders: readonly MediaFolder[]): number {
  const inner = folders.filter(({ parentId }) => parentId === id);
  return 1 + Math.max(0, ...inner.map((one) => heightOf(one.id, folders)));
}
