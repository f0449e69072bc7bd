import { isDeepStrictEqual } from 'node:util';
import type { Product } from '../../shared/model/product.ts';
import type { Store } from '../../shared/model/store.ts';
import type { DraftChange, DraftChanges } from '../../shared/protocol/draft-change.ts';
import type { PublicationContent } from './publication-content.ts';
import { shownProducts } from './shown-products.ts';

interface Named {
  id: string;
  name: string;
}

/** In what the drafts differ from what is published, by name. Everything is new where nothing is published yet. */
export function draftChanges(
  published: PublicationContent | undefined,
  drafts: PublicationContent,
): DraftChanges {
  const before = published?.schedule;
  const after = drafts.schedule;
  const products = productChanges(published, drafts);
  const changes = [
    ...compare('playlist', before?.playlists, after.playlists),
    ...compare('layout', before?.layouts, after.layouts),
    ...compare('entry', before?.entries, after.entries),
    ...compare('daypart', before?.dayparts, after.dayparts),
    ...compare('creative', before?.creatives, after.creatives),
    ...products.changes,
  ];
  // A shop that has made nothing yet has no draft: only its name would stand there, which nobody typed for a screen.
  const isUntouched = published === undefined && changes.length === 0;
  const store = isUntouched ? [] : storeChange(published?.store, drafts.store);
  return { changes: [...store, ...changes], along: products.along };
}

/**
 * A product that is there for a creative which itself is new or changed comes along with it, as it goes with one that
 * is removed. Under a creative that stayed as it was, it is the product that somebody added or took away.
 */
function productChanges(published: PublicationContent | undefined, drafts: PublicationContent): DraftChanges {
  const before = published?.products ?? [];
  const after = drafts.products;
  const old = new Map(published?.schedule.creatives.map((creative) => [creative.id, creative]));
  const kept = drafts.schedule.creatives.filter((one) => isDeepStrictEqual(old.get(one.id), one));
  const meant = idsOf([...shownProducts(kept, before).products, ...shownProducts(kept, after).products]);
  const was = idsOf(before);
  const is = idsOf(after);
  const isAlong = ({ id }: Product) => was.has(id) !== is.has(id) && !meant.has(id);
  const isMeant = (product: Product) => !isAlong(product);
  return {
    changes: compare('product', before.filter(isMeant), after.filter(isMeant)),
    along: compare('product', before.filter(isAlong), after.filter(isAlong)),
  };
}

function idsOf(products: readonly Product[]): Set<string> {
  return new Set(products.map(({ id }) => id));
}

function storeChange(published: Store | undefined, draft: Store): DraftChange[] {
  if (!published) return [{ what: 'store', name: draft.name, how: 'added' }];
  // What cameras may do needs no publishing: it holds from the moment it is set.
  const withoutCameras = (store: Store) => ({ ...store, posture: null, cameras: null });
  const same = isDeepStrictEqual(withoutCameras(published), withoutCameras(draft));
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
