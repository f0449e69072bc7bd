import { withoutProduct } from '../../../shared/list/edit-list.ts';
import { linesOf, type SharedLine } from '../../../shared/list/list-lines.ts';
import { mergeLists } from '../../../shared/list/merge-lists.ts';
import { NEW_LIST, type ReplicaId, type SharedList } from '../../../shared/list/shared-list.ts';
import type { Product } from '../../../shared/model/product.ts';
import {
  deleteKeptList,
  type KeptList,
  type KeptProduct,
  keepList,
  type ListLink,
  readKeptList,
} from '../kept-list.ts';

type Catalogue = ReadonlyMap<string, Product>;

/**
 * The list as this phone holds it, also without a connection and after the visit. Every change first takes in what another
 * tab of this page has stored, so that both speak as one device. An empty list that nobody else has leaves nothing behind.
 */
export class ListReplica {
  readonly #storage: Storage;
  readonly #newReplica: () => ReplicaId;
  #list: KeptList | null;
  /** What this page holds stands in the storage too: when it is gone there, another tab has deleted it. */
  #stored: boolean;
  #stopped = false;

  constructor(storage: Storage, newReplica: () => ReplicaId) {
    this.#storage = storage;
    this.#newReplica = newReplica;
    this.#list = readKeptList(storage, newReplica);
    this.#stored = this.#list !== null;
  }

  get list(): KeptList | null {
    return this.#list;
  }
  get shared(): SharedList {
    return this.#list?.shared ?? NEW_LIST;
  }
  get lines(): SharedLine[] {
    return linesOf(this.shared);
  }

  /** Changes the list as this phone. */
  edit(change: (shared: SharedList, replica: ReplicaId) => SharedList, about: Partial<KeptList> = {}): void {
    const { replica, shared } = this.#read();
    this.#write({ shared: change(shared, replica), ...about });
  }

  /** Takes in what another part of the page, or another tab, has stored. */
  reload(): void {
    this.#read();
  }

  /** Takes in what others hold. `catalogue` names the products that are new to this phone. */
  take(told: SharedList, storeName: string, catalogue: Catalogue): void {
    const { shared, products } = this.#read();
    const all = mergeLists(shared, told);
    this.#write({ shared: all, storeName, products: named(all, products, catalogue) }, true);
  }

  /** A visit has begun: what was ticked on the way before is bought, the rest comes along. */
  beginVisit(visitId: string): void {
    if (this.#read().visitId === visitId) return;
    this.edit(
      (shared) =>
        linesOf(shared)
          .filter(({ ticked }) => ticked)
          .reduce((list, { productId }) => withoutProduct(list, productId), shared),
      { visitId },
    );
  }

  /** The shop has forgotten the list: there is nobody to tell any more. */
  endVisit(): void {
    if (this.#list?.visitId) this.edit((shared) => shared, { visitId: null });
  }

  setLink(link: ListLink | null): void {
    this.#read();
    this.#write({ link });
  }

  /** Deletes it from this phone. What others hold of it stays theirs. */
  delete(): void {
    deleteKeptList(this.#storage);
    this.#list = null;
    this.#stored = false;
  }

  /** Writes nothing any more: everything was erased. */
  stop(): void {
    this.#stopped = true;
    this.delete();
  }

  #read(): KeptList {
    const stored = readKeptList(this.#storage, this.#newReplica);
    if (stored) {
      const mine = this.#list;
      const isMine = mine?.replica === stored.replica;
      this.#list = isMine ? { ...stored, shared: mergeLists(mine.shared, stored.shared) } : stored;
      this.#stored = true;
    } else if (this.#stored) {
      this.#list = null;
      this.#stored = false;
    }
    this.#list ??= {
      version: 2,
      storeName: '',
      replica: this.#newReplica(),
      shared: NEW_LIST,
      products: {},
      link: null,
      visitId: null,
    };
    return this.#list;
  }

  /** `told`: others have said what they hold, and so have heard of this. */
  #write(change: Partial<KeptList>, told = false): void {
    if (this.#stopped || !this.#list) return;
    const list = { ...this.#list, ...change };
    this.#list = list;
    const untold = !told && list.visitId !== null && Object.keys(list.shared.seen).length > 0;
    if (linesOf(list.shared).length > 0 || list.link !== null || untold) {
      this.#stored = keepList(this.#storage, list);
      return;
    }
    deleteKeptList(this.#storage);
    this.#stored = false;
  }
}

/** Names and places of what is on the list, and of nothing else. */
function named(
  shared: SharedList,
  products: KeptList['products'],
  catalogue: Catalogue,
): KeptList['products'] {
  const entries = Object.keys(shared.items).flatMap((productId): [string, KeptProduct][] => {
    const fresh = catalogue.get(productId);
    if (fresh) {
      const { name, aisle, bay, priceMinor, currency, picture } = fresh;
      return [[productId, { name, aisle, bay, priceMinor, currency, picture }]];
    }
    const kept = products[productId];
    return kept ? [[productId, kept]] : [];
  });
  return Object.fromEntries(entries);
}
