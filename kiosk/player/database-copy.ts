import type { StoreNames } from 'idb';
import { type Copy, type PlayerSchema, STRICT } from './player-schema.ts';

type Store = StoreNames<PlayerSchema>;

/** Small ones. `kept` last: the generation in it says that a copy is whole. */
const SMALL: readonly Store[] = ['manifests', 'files', 'catalogue', 'kept'];
/** Rows carried over at once. */
const CHUNK = 1000;

/** Empties a copy and carries over the log as it is by now. `source` may change meanwhile; nothing else reads `copy`. */
export async function beginCopy(copy: Copy, source: Copy): Promise<void> {
  const stores: Store[] = ['outbox', ...SMALL];
  const clearing = copy.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => clearing.objectStore(store).clear()), clearing.done]);
  await carryOver('outbox', copy, source, null);
}

/**
 * Makes a copy the same as `source`, which nothing may change until then: the log grows at its end and is forgotten from
 * its beginning, all else is small. One that is cut short lacks the generation, and is made anew at the next start.
 */
export async function finishCopy(copy: Copy, source: Copy): Promise<void> {
  const [first] = await source.getAll('outbox', null, 1);
  // Its first row may have come to say how many before it were lost.
  await copy.delete('outbox', IDBKeyRange.upperBound(first?.seq ?? Number.MAX_SAFE_INTEGER));
  if (first) await copy.put('outbox', first);
  const last = await copy.transaction('outbox').store.openKeyCursor(null, 'prev');
  await carryOver('outbox', copy, source, last && IDBKeyRange.lowerBound(last.key, true));
  for (const store of SMALL) await carryOver(store, copy, source, null);
}

async function carryOver(store: Store, copy: Copy, source: Copy, from: IDBKeyRange | null): Promise<void> {
  for (let after = from; ; ) {
    const [keys, values] = await Promise.all([
      source.getAllKeys(store, after, CHUNK),
      source.getAll(store, after, CHUNK),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    // What is synced last takes all before it along.
    const filling = copy.transaction(store, 'readwrite', store === 'kept' ? STRICT : undefined);
    const puts = values.map((value, index) =>
      filling.store.put(value, filling.store.keyPath === null ? keys[index] : undefined),
    );
    await Promise.all([...puts, filling.done]);
    after = IDBKeyRange.lowerBound(last, true);
  }
}
