import { z } from 'zod';

/** One product of a kept list, with all that is needed to find it without the shop's server. */
export const KeptItem = z.strictObject({
  productId: z.string().max(64),
  name: z.string().max(200),
  quantity: z.int().min(1).max(99),
  aisle: z.string().max(20),
  bay: z.string().max(20),
  priceMinor: z.int().min(0),
  currency: z.string().length(3),
  picture: z.string().max(300),
  ticked: z.boolean(),
});
export type KeptItem = z.infer<typeof KeptItem>;

const KeptList = z.strictObject({
  version: z.literal(1),
  storeName: z.string().max(200),
  items: z.array(KeptItem).max(200),
});
export type KeptList = z.infer<typeof KeptList>;

const KEY = 'vitrine-list';

/** The list of the last visit, on this phone and nowhere else. Private windows may refuse storage: then there is none. */
export function readKeptList(storage: Storage): KeptList | null {
  try {
    return KeptList.parse(JSON.parse(storage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** An empty list is no list: nothing stays behind of it. */
export function keepList(storage: Storage, list: Omit<KeptList, 'version'>): void {
  if (list.items.length === 0) {
    deleteKeptList(storage);
    return;
  }
  try {
    storage.setItem(KEY, JSON.stringify({ version: 1, ...list }));
  } catch {
    // Storage is full or refused: the list on the page is still there until it is closed.
  }
}

export function deleteKeptList(storage: Storage): void {
  try {
    storage.removeItem(KEY);
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}
