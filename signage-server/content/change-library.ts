import { Creative } from '../../shared/model/creative.ts';
import type { LibraryItem } from '../../shared/model/library.ts';
import type { ShelfChange } from '../../shared/protocol/library-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { recordChange } from '../operations/record-change.ts';
import { deleteCreative, insertCreative, updateCreative } from '../storage/creatives.ts';
import { allDeleted, forgetDeleted, insertDeleted } from '../storage/deleted-creatives.ts';
import { allFolders } from '../storage/media-folders.ts';
import { putOnShelf } from '../storage/shelf.ts';
import type { Tx } from '../storage/transaction.ts';
import { listLibrary } from './list-library.ts';

/** What became of an act on many: some may be left as they were, each with the reason in words. */
export interface ActOutcome {
  done: number;
  left: { id: string; name: string; why: string }[];
}

type Given = Pick<Deps, 'storage' | 'now'>;

const GONE = 'Somebody has deleted it.';

/** Moves, tags and dates many creatives in one act. A folder that is gone refuses all of it. */
export function changeLibrary(
  deps: Given,
  person: PersonPrincipal,
  changes: readonly ShelfChange[],
): Promise<Result<ActOutcome>> {
  return recordChange(deps, person, 'creative.arrange', async (tx, now) => {
    const folders = new Set((await allFolders(tx)).map(({ id }) => id));
    const lost = changes.find(({ folderId }) => folderId != null && !folders.has(folderId));
    if (lost) return refuse('not-found', 'Somebody has deleted that folder.');
    return forEach(await itemsById(tx), changes, async ({ id, lastDay, folderId, tags }, { creative }) => {
      await putOnShelf(tx, id, { folderId, tags });
      if (lastDay === undefined) return null;
      await updateCreative(tx, Creative.parse({ ...creative, lastDay: lastDay ?? undefined }), now);
      return null;
    });
  });
}

/** Deletes those of many creatives that no playlist uses. Each can be put back until housekeeping forgets it. */
export function deleteMany(
  deps: Given,
  person: PersonPrincipal,
  ids: readonly string[],
): Promise<Result<ActOutcome>> {
  return recordChange(deps, person, 'creative.delete', async (tx, now) =>
    forEach(await itemsById(tx), unique(ids), async (_, item) => {
      const [user, ...more] = item.usedIn;
      if (user !== undefined)
        return `It is used in "${user}"${more.length > 0 ? ` and ${more.length} more` : ''}.`;
      await insertDeleted(tx, { item, deletedAt: now });
      await deleteCreative(tx, item.creative.id);
      return null;
    }),
  );
}

/** Puts deleted creatives back as they were; a folder that is gone since is none. */
export function restoreMany(
  deps: Given,
  person: PersonPrincipal,
  ids: readonly string[],
): Promise<Result<ActOutcome>> {
  return recordChange(deps, person, 'creative.restore', async (tx) => {
    const folders = new Set((await allFolders(tx)).map(({ id }) => id));
    const deleted = new Map((await allDeleted(tx)).map(({ item }) => [item.creative.id, item]));
    return forEach(deleted, unique(ids), async ({ id }, { creative, folderId, tags }) => {
      await insertCreative(tx, creative);
      const isThere = folderId !== null && folders.has(folderId);
      await putOnShelf(tx, id, { folderId: isThere ? folderId : null, tags });
      await forgetDeleted(tx, id);
      return null;
    });
  });
}

async function itemsById(tx: Tx): Promise<Map<string, LibraryItem>> {
  return new Map((await listLibrary(tx)).map((item) => [item.creative.id, item]));
}

const unique = (ids: readonly string[]): { id: string }[] => [...new Set(ids)].map((id) => ({ id }));

/** Does something to each; what `act` gives as a reason is left. The audit names a few, and says how many they were. */
async function forEach<T extends { id: string }>(
  items: ReadonlyMap<string, LibraryItem>,
  asked: readonly T[],
  act: (one: T, item: LibraryItem) => Promise<string | null>,
) {
  const outcome: ActOutcome = { done: 0, left: [] };
  const touched: (T & { name: string })[] = [];
  for (const one of asked) {
    const item = items.get(one.id);
    const why = item ? await act(one, item) : GONE;
    if (item && why === null) {
      outcome.done += 1;
      touched.push({ ...one, name: item.creative.name });
    } else if (why !== null) outcome.left.push({ id: one.id, name: item?.creative.name ?? '', why });
  }
  const detail = { done: outcome.done, left: outcome.left.length, first: touched.slice(0, 20) };
  return done({ value: outcome, subject: touched[0]?.id ?? asked[0]?.id ?? '', detail });
}
