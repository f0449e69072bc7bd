import { z } from 'zod';
import { withQuantity, withTick } from '../../shared/list/edit-list.ts';
import { linesOf } from '../../shared/list/list-lines.ts';
import { NEW_LIST, ReplicaId, SharedList } from '../../shared/list/shared-list.ts';
import { Id } from '../../shared/model/id.ts';

/** What is needed to find and name a product without the shop's server. */
const KeptProduct = z.strictObject({
  name: z.string().max(200),
  aisle: z.string().max(20),
  bay: z.string().max(20),
  priceMinor: z.int().min(0),
  currency: z.string().length(3),
  picture: z.string().max(300),
});
export type KeptProduct = z.infer<typeof KeptProduct>;

/** One line of a kept list, for people. */
export interface KeptItem extends KeptProduct {
  productId: string;
  quantity: number;
  ticked: boolean;
}

/** The link by which another phone has the same list. */
const ListLink = z.strictObject({
  key: z.string().max(64),
  /** What ends the link, on the phone that made it; null on one that was given it. */
  ownerKey: z.string().max(64).nullable(),
});
export type ListLink = z.infer<typeof ListLink>;

const KeptList = z.strictObject({
  version: z.literal(2),
  storeName: z.string().max(200),
  /** This phone among the devices that change the list. */
  replica: ReplicaId,
  shared: SharedList,
  products: z.record(Id, KeptProduct),
  link: ListLink.nullable().default(null),
  /** The visit that the list was last in; null: none yet. */
  visitId: z.string().max(64).nullable().default(null),
});
export type KeptList = z.infer<typeof KeptList>;

/** As phones kept it that have not been here since lists are merged. */
const FormerList = z.strictObject({
  version: z.literal(1),
  storeName: z.string().max(200),
  items: z
    .array(
      z.strictObject({
        ...KeptProduct.shape,
        productId: z.string().max(64),
        quantity: z.int().min(1).max(99),
        ticked: z.boolean(),
      }),
    )
    .max(200),
});

const KEY = 'vitrine-list';

/**
 * The list on this phone and nowhere else. Private windows may refuse storage: then there is none. `replica` names this
 * phone where the list is of an older page.
 */
export function readKeptList(storage: Storage, replica: () => ReplicaId): KeptList | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    const former = FormerList.safeParse(kept);
    return former.success ? renewed(former.data, replica()) : KeptList.parse(kept);
  } catch {
    return null;
  }
}

/** Whether there is any. */
export function hasKeptList(storage: Storage): boolean {
  try {
    return storage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function renewed({ storeName, items }: z.infer<typeof FormerList>, replica: ReplicaId): KeptList {
  let shared = NEW_LIST;
  const products: Record<string, KeptProduct> = {};
  for (const { productId, quantity, ticked, ...product } of items) {
    shared = withTick(withQuantity(shared, replica, productId, quantity), replica, productId, ticked);
    products[productId] = product;
  }
  return { version: 2, storeName, replica, shared, products, link: null, visitId: null };
}

/** The lines of a kept list whose products this phone knows. */
export function keptItems({ shared, products }: KeptList): KeptItem[] {
  return linesOf(shared).flatMap(({ productId, quantity, ticked }): KeptItem[] => {
    const product = products[productId];
    return product ? [{ productId, quantity, ticked, ...product }] : [];
  });
}

/** Whether the phone took it. Storage may be full or refused: the list on the page is still there until it is closed. */
export function keepList(storage: Storage, list: KeptList): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

export function deleteKeptList(storage: Storage): void {
  try {
    storage.removeItem(KEY);
  } catch {
    // Where nothing can be removed, nothing could be stored.
  }
}
