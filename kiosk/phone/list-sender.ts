import type { PhoneVisit } from '../../shared/model/visit.ts';
import type { PendingChange } from '../shop/session-list.ts';

interface SenderHost {
  send: (productId: string, quantity: number) => Promise<PhoneVisit>;
  arrived: (visit: PhoneVisit) => void;
  failed: (error: unknown) => void;
  now: () => number;
}

/**
 * Sends changes of the list one after another. Of several changes to one product only the latest goes out, so ten
 * quick touches on "plus" are two requests and the last word is always the person's.
 */
export class ListSender {
  readonly #host: SenderHost;
  readonly #waiting = new Map<string, PendingChange>();
  #busy: [string, PendingChange] | null = null;

  constructor(host: SenderHost) {
    this.#host = host;
  }

  /** Changes that the visit does not hold yet. */
  get pending(): ReadonlyMap<string, PendingChange> {
    return new Map(this.#busy ? [this.#busy, ...this.#waiting] : this.#waiting);
  }

  change(productId: string, quantity: number): void {
    this.#waiting.set(productId, { quantity, at: this.#host.now() });
    if (!this.#busy) void this.#run();
  }

  clear(): void {
    this.#waiting.clear();
  }

  async #run(): Promise<void> {
    for (let next = this.#take(); next; next = this.#take()) {
      this.#busy = next;
      const [productId, { quantity }] = next;
      try {
        const visit = await this.#host.send(productId, quantity);
        this.#busy = null;
        this.#host.arrived(visit);
      } catch (error) {
        this.#busy = null;
        this.#waiting.clear();
        this.#host.failed(error);
      }
    }
  }

  #take(): [string, PendingChange] | null {
    const [first] = this.#waiting;
    if (first) this.#waiting.delete(first[0]);
    return first ?? null;
  }
}
