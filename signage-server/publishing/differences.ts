import { isDeepStrictEqual } from 'node:util';
import type { Difference } from '../../shared/protocol/difference.ts';
import type { PublicationContent } from './publication-content.ts';
import { shownProducts } from './shown-products.ts';

/** In what two states of a shop differ, and the products that only come or go with what shows them. */
export interface Told {
  differences: Difference[];
  along: Difference[];
}

/** In what the drafts differ from what is published. Everything is new where nothing is published yet. */
export function differencesOf(published: PublicationContent | undefined, drafts: PublicationContent): Told {
  const before = published?.schedule;
  const after = drafts.schedule;
  const products = productDifferences(published, drafts);
  const differences: Difference[] = [
    ...storeDifference(published, drafts),
    ...pairs(before?.playlists, after.playlists).map((pair) => ({ what: 'playlist' as const, ...pair })),
    ...pairs(before?.layouts, after.layouts).map((pair) => ({ what: 'layout' as const, ...pair })),
    ...pairs(before?.entries, after.entries).map((pair) => ({ what: 'entry' as const, ...pair })),
    ...pairs(before?.dayparts, after.dayparts).map((pair) => ({ what: 'daypart' as const, ...pair })),
    ...pairs(before?.creatives, after.creatives).map((pair) => ({ what: 'creative' as const, ...pair })),
    ...products.differences,
  ];
  return { differences, along: products.along };
}

/**
 * A product that is there for a creative which itself is new or changed comes along with it, as it goes with one that
 * is removed. Under a creative that stayed as it was, it is the product that somebody added or took away.
 */
function productDifferences(published: PublicationContent | undefined, drafts: PublicationContent): Told {
  const before = published?.products ?? [];
  const after = drafts.products;
  const old = new Map(published?.schedule.creatives.map((creative) => [creative.id, creative]));
  const kept = drafts.schedule.creatives.filter((one) => isDeepStrictEqual(old.get(one.id), one));
  const meant = new Set(
    [before, after].flatMap((products) => shownProducts(kept, products).products.map(({ id }) => id)),
  );
  const all = pairs(before, after).map((pair): Difference => ({ what: 'product', ...pair }));
  const isAlong = (one: Difference) => (one.before === null || one.after === null) && !meant.has(one.id);
  return { differences: all.filter((one) => !isAlong(one)), along: all.filter(isAlong) };
}

/** A shop whose first publication is still to come has a name all the same, which nobody typed for a screen. */
function storeDifference(
  published: PublicationContent | undefined,
  drafts: PublicationContent,
): Difference[] {
  if (!published) return [];
  // What cameras may do needs no publishing: it holds from the moment it is set.
  const { posture, cameras, id, name } = drafts.store;
  const before = { ...published.store, posture, cameras };
  const isSame = isDeepStrictEqual(before, drafts.store);
  return isSame ? [] : [{ what: 'store', id, name, before, after: drafts.store }];
}

interface Pair<T> {
  id: string;
  /** What it is called now, or was at last. */
  name: string;
  before: T | null;
  after: T | null;
}

/** What was added, changed or removed between two lists, told apart by id. What stands anew comes first, in its order. */
export function pairs<T extends { id: string; name: string }>(
  before: readonly T[] = [],
  after: readonly T[],
): Pair<T>[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const found: Pair<T>[] = [];
  for (const one of after) {
    const was = old.get(one.id) ?? null;
    old.delete(one.id);
    if (!isDeepStrictEqual(was, one)) found.push({ id: one.id, name: one.name, before: was, after: one });
  }
  for (const one of old.values()) found.push({ id: one.id, name: one.name, before: one, after: null });
  return found;
}
