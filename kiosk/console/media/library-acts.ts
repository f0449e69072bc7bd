import type { LibraryItem } from '../../../shared/model/library.ts';
import { libraryEndpoints, type ShelfChange } from '../../../shared/protocol/library-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { offerUndo, wordsFor } from '../data/feedback.ts';
import { outcomeWords, things } from './library-words.ts';

type Items = readonly LibraryItem[];

/** A day's worth of changes is more than a usual answer's time. */
const TIMEOUT_MS = 60_000;

/**
 * Moves, tags or dates creatives, and offers to take it back.
 *
 * @param did what is said of them after "is" or "are"
 * @throws {CallError}
 */
export async function arrange(
  items: Items,
  change: (item: LibraryItem) => Omit<ShelfChange, 'id'>,
  did: string,
): Promise<void> {
  const send = (changes: ShelfChange[]) =>
    ask(libraryEndpoints.changeCreatives, { body: { changes } }, { timeoutMs: TIMEOUT_MS });
  const wanted = items.map((item) => ({ item, change: change(item) }));
  const { left } = await send(wanted.map(({ item, change: set }) => ({ id: item.creative.id, ...set })));
  const gone = new Set(left.map(({ id }) => id));
  const done = wanted.filter(({ item }) => !gone.has(item.creative.id));
  if (done.length === 0) {
    showToast({ tone: 'danger', text: outcomeWords('', left) });
    return;
  }
  const names = done.map(({ item }) => item.creative.name);
  offerUndo(outcomeWords(`${things(names)} ${did}.`, left), () =>
    send(done.map(({ item, change: set }) => before(item, set))),
  );
}

/** What an item was, in as much as a change touched it. */
function before({ creative, folderId, tags }: LibraryItem, set: Omit<ShelfChange, 'id'>): ShelfChange {
  return {
    id: creative.id,
    ...(set.folderId !== undefined && { folderId }),
    ...(set.tags !== undefined && { tags }),
    ...(set.lastDay !== undefined && { lastDay: creative.lastDay ?? null }),
  };
}

/** Deletes those of some creatives that nothing uses, and offers to put them back. Says so itself when it is refused. */
export async function deleteItems(items: Items): Promise<void> {
  const ids = items.map(({ creative }) => creative.id);
  try {
    const { left } = await ask(
      libraryEndpoints.deleteCreatives,
      { body: { ids } },
      { timeoutMs: TIMEOUT_MS },
    );
    const kept = new Set(left.map(({ id }) => id));
    const done = items.filter(({ creative }) => !kept.has(creative.id));
    if (done.length === 0) showToast({ tone: 'danger', text: outcomeWords('Nothing was deleted.', left) });
    else
      offerUndo(outcomeWords(`${things(done.map(({ creative }) => creative.name))} deleted.`, left), () =>
        putBack(done),
      );
  } catch (error) {
    showToast({ tone: 'danger', text: wordsFor(error) });
  }
}

/** @throws {CallError} */
export async function putBack(items: readonly Pick<LibraryItem, 'creative'>[]): Promise<void> {
  const ids = items.map(({ creative }) => creative.id);
  await ask(libraryEndpoints.restoreCreatives, { body: { ids } }, { timeoutMs: TIMEOUT_MS });
}
