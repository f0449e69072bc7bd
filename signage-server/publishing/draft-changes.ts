import { isDeepStrictEqual } from 'node:util';
import type { Store } from '../../shared/model/store.ts';
import type { DraftChange } from '../../shared/protocol/draft-change.ts';
import type { PublicationContent } from './publication-content.ts';

interface Named {
  id: string;
  name: string;
}

/** In what the drafts differ from what is published, by name. Everything is new where nothing is published yet. */
export function draftChanges(
  published: PublicationContent | undefined,
  drafts: PublicationContent,
): DraftChange[] {
  const before = published?.schedule;
  const after = drafts.schedule;
  return [
    ...storeChange(published?.store, drafts.store),
    ...compare('playlist', before?.playlists, after.playlists),
    ...compare('layout', before?.layouts, after.layouts),
    ...compare('entry', before?.entries, after.entries),
    ...compare('daypart', before?.dayparts, after.dayparts),
    ...compare('creative', before?.creatives, after.creatives),
    ...compare('product', published?.products, drafts.products),
  ];
}

function storeChange(published: Store | undefined, draft: Store): DraftChange[] {
  if (!published) return [{ what: 'store', name: draft.name, how: 'added' }];
  // The camera's posture needs no publishing: it holds from the moment it is set.
  const same = isDeepStrictEqual({ ...published, posture: null }, { ...draft, posture: null });
  return same ? [] : [{ what: 'store', name: draft.name, how: 'changed' }];
}

/** What was added, changed or removed between two lists, told apart by id. */
export function compare(
  what: DraftChange['what'],
  before: readonly Named[] = [],
  after: readonly Named[],
): DraftChange[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const changes: DraftChange[] = [];
  for (const one of after) {
    const was = old.get(one.id);
    old.delete(one.id);
    if (!was) changes.push({ what, name: one.name, how: 'added' });
    else if (!isDeepStrictEqual(was, one)) changes.push({ what, name: one.name, how: 'changed' });
  }
  for (const { name } of old.values()) changes.push({ what, name, how: 'removed' });
  return changes;
}
