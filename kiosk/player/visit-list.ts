import { withQuantity } from '../../shared/list/edit-list.ts';
import { linesOf } from '../../shared/list/list-lines.ts';
import { hasNewsFor, mergeLists } from '../../shared/list/merge-lists.ts';
import { NEW_LIST, type SharedList } from '../../shared/list/shared-list.ts';
import type { KioskVisit, ListItem } from '../../shared/model/visit.ts';
import type { Result } from '../../shared/protocol/problem.ts';

/** What could not be told is told again after this long, the next time after twice that. */
const RETRY_MS = 1000;
const LONGEST_RETRY_MS = 16_000;

interface VisitListHost {
  tell: (visitId: string, shared: SharedList | undefined) => Promise<Result<{ shared: SharedList }>>;
  /** The list of the visit is another now. */
  changed: () => void;
}

/**
 * The list of the visit on this kiosk: changed at once here and merged with what the phone does, also when the store was
 * out of reach meanwhile. Nothing of it outlives the visit.
 */
export class VisitList {
  readonly #host: VisitListHost;
  #visit: KioskVisit | null = null;
  /** Null until the store has said what is on it. */
  #held: SharedList | null = null;
  /** This kiosk among the devices that change the list: another in each visit. */
  #replica = '';
  /** Quantities wished for before the store had answered. */
  readonly #early = new Map<string, number>();
  #wanted = false;
  #busy = false;
  #failures = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: VisitListHost) {
    this.#host = host;
  }

  /** The visit as the store tells of it now; null: there is none any more. */
  follow(visit: KioskVisit | null): void {
    const active = visit?.state === 'active' ? visit : null;
    const fresh = active?.visitId !== this.#visit?.visitId;
    this.#visit = active;
    if (fresh) this.#begin(active);
    else if (active && !this.#busy && this.#isBehind(active)) this.#want();
  }

  set(productId: string, quantity: number): void {
    if (!this.#visit) return;
    if (this.#held) this.#held = withQuantity(this.#held, this.#replica, productId, quantity);
    else this.#early.set(productId, quantity);
    this.#want();
    this.#host.changed();
  }

  /** The lines to show: ours once we know, with the store's times. */
  shown({ list, visitId }: KioskVisit): ListItem[] {
    if (!this.#held || this.#visit?.visitId !== visitId) return list;
    const times = new Map(list.map(({ productId, addedAt }) => [productId, addedAt]));
    const latest = Math.max(this.#visit.startedAt, ...times.values());
    return linesOf(this.#held)
      .map(({ productId, quantity }) => ({ productId, quantity, addedAt: times.get(productId) ?? latest }))
      .sort((a, b) => a.addedAt - b.addedAt);
  }

  #begin(visit: KioskVisit | null): void {
    clearTimeout(this.#waiting);
    this.#held = null;
    this.#early.clear();
    this.#failures = 0;
    this.#wanted = false;
    if (!visit) return;
    const bytes = crypto.getRandomValues(new Uint8Array(8));
    this.#replica = `k${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    this.#want();
  }

  #want(): void {
    this.#wanted = true;
    clearTimeout(this.#waiting);
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#wanted && this.#visit) {
      this.#wanted = false;
      const { visitId } = this.#visit;
      const answer = await this.#host.tell(visitId, this.#held ?? undefined);
      // Another visit has begun meanwhile: this answer is not its.
      if (this.#visit?.visitId !== visitId) continue;
      if (answer.ok) this.#arrived(answer.value.shared);
      else if (answer.code === 'unavailable' || answer.code === 'too-many-requests') this.#retry();
    }
    this.#busy = false;
  }

  #arrived(told: SharedList): void {
    this.#failures = 0;
    this.#held = mergeLists(this.#held ?? NEW_LIST, told);
    for (const [productId, quantity] of this.#early)
      this.#held = withQuantity(this.#held, this.#replica, productId, quantity);
    this.#early.clear();
    if (hasNewsFor(this.#held, told) || (this.#visit && this.#isBehind(this.#visit))) this.#wanted = true;
    this.#host.changed();
  }

  #retry(): void {
    const wait = Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#wanted = false;
    this.#waiting = setTimeout(() => this.#want(), wait * (0.5 + Math.random() / 2));
  }

  /** Whether the store's list is another than what is held here. */
  #isBehind({ list }: KioskVisit): boolean {
    const mine = new Map(linesOf(this.#held ?? NEW_LIST).map((line) => [line.productId, line.quantity]));
    return (
      list.length !== mine.size || list.some(({ productId, quantity }) => mine.get(productId) !== quantity)
    );
  }
}
