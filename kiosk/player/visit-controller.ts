import type { EndReason, KioskVisit } from '../../shared/model/visit.ts';
import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import type { VisitOffer } from '../shop/visit-offer.ts';
import { CallError } from '../wire/http-client.ts';
import type { DisplayCalls } from './display-calls.ts';

/** The doorbell may be missed; a person waits beside this screen. */
const LOOK_EVERY_MS = 5000;
/** A failed offer is asked for again after this long. */
const OFFER_RETRY_MS = 5000;
/** What could not be put on the list is tried again after this long. */
const WISH_RETRY_MS = 1000;

/**
 * The phone beside this kiosk: the QR it may scan and the visit it has begun. Events: `visit`, `offer`, `over` when a
 * visit that was here has ended elsewhere, and `left` when it has ended here.
 */
export class VisitController extends EventTarget {
  readonly #calls: DisplayCalls;
  #visit: KioskVisit | null = null;
  #offer: VisitOffer | null = null;
  #offerProblem: ProblemCode | null = null;
  #rotation: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  #wanted = false;
  /** Quantities that the store is still to be told, latest wish last. */
  readonly #wishes = new Map<string, number>();
  #sending = false;
  /** Raised by every answer that is taken, so that a slower, older one is not. */
  #asked = 0;
  #taken = 0;

  constructor(calls: DisplayCalls) {
    super();
    this.#calls = calls;
  }

  get visit(): KioskVisit | null {
    return this.#visit;
  }
  get offer(): VisitOffer | null {
    return this.#offer;
  }
  get offerProblem(): ProblemCode | null {
    return this.#offerProblem;
  }

  /** A session has begun or ended; only during one does the kiosk ask by itself. */
  set inSession(active: boolean) {
    clearInterval(this.#looking);
    if (active) this.#looking = setInterval(() => this.look(), LOOK_EVERY_MS);
    else this.want(false);
  }

  /** Whether a QR is to be on the screen now. */
  want(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    clearTimeout(this.#rotation);
    if (wanted) void this.#rotate();
    else this.#setOffer(null, null);
  }

  /** Fetches the visit; on the doorbell, and now and then during a session. */
  look(): void {
    void this.#ask(() => this.#calls.call(displayEndpoints.kioskVisit, {}));
  }

  /** What is wished for is sent until the store has it or refuses it, or the visit is over. */
  setListItem(productId: string, quantity: number): void {
    if (!this.#visit) return;
    this.#wishes.delete(productId);
    this.#wishes.set(productId, quantity);
    void this.#sendWishes();
  }

  lookedAt(productId: string): void {
    if (this.#visit)
      void this.#ask(() => this.#calls.call(displayEndpoints.kioskTouchProduct, { body: { productId } }));
  }

  /** Ends the visit here at once; the store hears of it as soon as it can be reached. */
  end(reason: EndReason): void {
    const had = this.#visit !== null;
    this.#taken = ++this.#asked;
    this.#visit = null;
    if (!had) return;
    this.dispatchEvent(new Event('left'));
    this.#calls.call(displayEndpoints.endKioskVisit, { body: { reason } }).catch((error: unknown) => {
      // The store ends it by itself when the kiosk is silent; nothing is left on this screen either way.
      if (!(error instanceof CallError)) console.error(error);
    });
  }

  async #sendWishes(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let [wish] = this.#wishes; wish && this.#visit; [wish] = this.#wishes) {
      const [productId, quantity] = wish;
      const code = await this.#ask(() =>
        this.#calls.call(displayEndpoints.kioskList, { body: { productId, quantity } }),
      );
      if (code === 'unavailable') await new Promise((resolve) => setTimeout(resolve, WISH_RETRY_MS));
      // Another quantity may have been wished for in the meantime: that one is still to be sent.
      else if (this.#wishes.get(productId) === quantity) this.#wishes.delete(productId);
    }
    this.#sending = false;
    if (!this.#visit) this.#wishes.clear();
  }

  /** Takes the answer if no later one has come; returns the code of a refusal. */
  async #ask(request: () => Promise<{ visit: KioskVisit | null }>): Promise<ProblemCode | null> {
    const turn = ++this.#asked;
    try {
      const { visit } = await request();
      if (turn < this.#taken) return null;
      this.#taken = turn;
      this.#take(visit);
      return null;
    } catch (error) {
      if (error instanceof CallError) return error.code;
      console.error('the visit could not be read', error);
      return 'internal';
    }
  }

  #take(visit: KioskVisit | null): void {
    const next = visit?.state === 'over' ? null : visit;
    const ended = this.#visit !== null && next?.visitId !== this.#visit.visitId;
    this.#visit = next;
    if (next) this.want(false);
    this.dispatchEvent(new Event(ended ? 'over' : 'visit'));
  }

  async #rotate(): Promise<void> {
    let wait = OFFER_RETRY_MS;
    try {
      const offer = await this.#calls.call(displayEndpoints.offerVisit, {});
      if (!this.#wanted) return;
      this.#setOffer(offer, null);
      wait = Math.max(1000, offer.rotateAt - this.#calls.clock.now());
    } catch (error) {
      if (!this.#wanted) return;
      this.#setOffer(null, error instanceof CallError ? error.code : 'internal');
    }
    this.#rotation = setTimeout(() => void this.#rotate(), wait);
  }

  #setOffer(offer: VisitOffer | null, problem: ProblemCode | null): void {
    this.#offer = offer;
    this.#offerProblem = problem;
    this.dispatchEvent(new Event('offer'));
  }
}
