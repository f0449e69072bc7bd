import { withQuantity } from '../../../shared/list/edit-list.ts';
import type { SharedLine } from '../../../shared/list/list-lines.ts';
import type { SharedList } from '../../../shared/list/shared-list.ts';
import type { Product } from '../../../shared/model/product.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import { deleteKeptCoupons } from '../coupons/delete-kept-coupons.ts';
import { deleteKeptHolds } from '../holds/delete-kept-holds.ts';
import { deleteKeptPlan } from '../plan/delete-kept-plan.ts';
import type { LinkKeeper } from './link-keeper.ts';
import { ListReplica } from './list-replica.ts';
import { ListSync } from './list-sync.ts';
import { newReplica } from './new-replica.ts';

interface VisitListHost {
  storage: Storage;
  send: (visitId: string, shared: SharedList) => Promise<SharedList>;
  /** Something on the list is another now. */
  changed: () => void;
  failed: (code: ProblemCode) => void;
}

/** The list of this phone in and after a visit: changed at once here, told to the visit and to the list's link. */
export class VisitList {
  readonly replica: ListReplica;
  readonly #host: VisitListHost;
  #visit: PhoneVisit | null = null;
  #products: ReadonlyMap<string, Product> = new Map();
  #sync: ListSync | null = null;
  #link: LinkKeeper | null = null;
  /** The visit has said what it holds: only then does "one more" know of how many. */
  #heard = false;
  /** Quantities wished for before that. */
  #early = new Map<string, number>();

  constructor(host: VisitListHost) {
    this.#host = host;
    this.replica = new ListReplica(host.storage, newReplica);
    void this.keepLink();
    window.addEventListener('list-edited', this.#edited);
  }

  /** What to show: until the visit has been heard, what the page was told of it. */
  get lines(): readonly Pick<SharedLine, 'productId' | 'quantity'>[] {
    return this.#heard || !this.#visit ? this.replica.lines : this.#visit.list;
  }

  setQuantity(productId: string, quantity: number): void {
    if (!this.#heard) this.#early.set(productId, quantity);
    else this.#set(productId, quantity);
    this.tell();
  }

  /** The visit as it is now. A list is kept from the person's choice on, never before. */
  take(visit: PhoneVisit, products: ReadonlyMap<string, Product>): void {
    this.#products = products;
    const remembered = visit.state === 'over' && visit.purposes['remember-list'];
    if (visit.mode === null || !(visit.state === 'active' || remembered)) {
      if (visit.state === 'over') this.over();
      return;
    }
    const fresh = this.#visit?.visitId !== visit.visitId;
    this.#visit = visit;
    if (fresh) this.#begin(visit.visitId);
    // What is under way may bring it; if not, it is asked for then.
    else if (!this.#sync?.busy) this.#catchUp();
  }

  /** The shop keeps nothing of this visit's list any more. */
  over(): void {
    this.#sync?.stop();
    this.#sync = null;
    if (this.#visit) this.replica.endVisit();
    this.#visit = null;
    this.#heard = false;
    this.#early.clear();
  }

  /** Everything was erased. */
  stop(): void {
    this.over();
    this.#link?.stop();
    this.replica.stop();
    deleteKeptCoupons(this.#host.storage);
    deleteKeptHolds(this.#host.storage);
    deleteKeptPlan(this.#host.storage);
  }

  /** To whoever else holds the list: it was changed on this page. */
  tell = (): void => {
    this.#sync?.poke();
    this.#link?.poke();
    this.#changed();
  };

  /** Another part of the page has changed what is stored. */
  #edited = (event: Event): void => {
    this.replica.reload();
    if (event instanceof CustomEvent && event.detail === 'link') void this.keepLink();
    this.tell();
  };

  /** Begins or stops keeping to the list's link, as the list says. */
  keepLink = async (): Promise<void> => {
    this.#link?.stop();
    this.#link = null;
    if (!this.replica.list?.link) return;
    const { LinkKeeper } = await import('./link-keeper.ts');
    const { link } = this.replica.list ?? {};
    if (!link || this.#link) return;
    const arrived = () => {
      this.#sync?.poke();
      this.#changed();
    };
    this.#link = new LinkKeeper(this.replica, link.key, { arrived, ended: this.#changed });
  };

  #changed = (): void => {
    window.dispatchEvent(new Event('list-changed'));
    this.#host.changed();
  };

  #begin(visitId: string): void {
    this.#sync?.stop();
    this.#heard = false;
    this.#early.clear();
    this.replica.beginVisit(visitId);
    this.#sync = new ListSync({
      held: () => this.replica.shared,
      send: (shared) => this.#host.send(visitId, shared),
      arrived: (shared) => {
        this.replica.take(shared, this.#visit?.storeName ?? '', this.#products);
        this.#heard = true;
        for (const [productId, quantity] of this.#early) this.#set(productId, quantity);
        this.#early.clear();
        this.#link?.poke();
        this.#catchUp();
        this.#changed();
      },
      failed: this.#host.failed,
      random: Math.random,
    });
    this.#sync.poke();
  }

  #set(productId: string, quantity: number): void {
    this.replica.edit((list, replica) => withQuantity(list, replica, productId, quantity));
  }

  /** Asks for the list when the visit says that it is another than ours. */
  #catchUp(): void {
    const theirs = this.#visit?.list ?? [];
    const mine = new Map(this.replica.lines.map((line) => [line.productId, line.quantity]));
    const same =
      mine.size === theirs.length &&
      theirs.every(({ productId, quantity }) => mine.get(productId) === quantity);
    if (!same) this.#sync?.poke();
  }
}
