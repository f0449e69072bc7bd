import { allCreatives } from '../storage/creatives.ts';
import { displayNames } from '../storage/displays.ts';
import { allProducts } from '../storage/products.ts';
import { latestPublication } from '../storage/publications.ts';
import type { Reader } from '../storage/transaction.ts';

/** Names by id. What nobody remembers is told by its id. */
export type Names = (id: string) => string;

function namesIn(rows: Iterable<{ id: string; name: string }>): Names {
  const known = new Map([...rows].map((row) => [row.id, row.name]));
  return (id) => known.get(id) ?? id;
}

export async function namesOfDisplays(db: Reader): Promise<Names> {
  return namesIn(await displayNames(db));
}

/** Also of creatives that were deleted and are still on screens. */
export async function namesOfCreatives(db: Reader): Promise<Names> {
  const [drafts, published] = [await allCreatives(db), await latestPublication(db)];
  return namesIn([...(published?.content.schedule.creatives ?? []), ...drafts]);
}

export async function namesOfProducts(db: Reader): Promise<Names> {
  return namesIn(await allProducts(db));
}
