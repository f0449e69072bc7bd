import type { EndReason, KioskVisit } from '../../shared/model/visit.ts';
import { kioskVisitEndpoints } from '../../shared/protocol/kiosk-visit-endpoints.ts';
import { done, type ProblemCode, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { VisitOffer } from '../shop/visit-offer.ts';
import { CallError } from '../wire/http-client.ts';
import type { DisplayCalls } from './display-calls.ts';
import { VisitList } from './visit-list.ts';

/** The doorbell may be missed; a person waits beside this screen. */
const LOOK_EVERY_MS = 5000;
/** A failed offer is asked for again after this long. */
const OFFER_RETRY_MS = 5000;

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
  /** Raised by every code that is asked for: an older answer neither shows nor asks for the next. */
  #rotations = 0;
  readonly #list: VisitList;
  /** Raised by every answer that is taken, so that a slower, older one is not. */
  #asked = 0;
  #taken = 0;

  constructor(calls: DisplayCalls) {
    super();
    this.#calls = calls;
    this.#list = new VisitList({
      tell: (visitId, shared) =>
        this.#ask(() => calls.call(kioskVisitEndpoints.mergeKioskList, { body: { visitId, shared } })),
      changed: () => this.dispatchEvent(new Event('visit')),
    });
  }

  /** With the list as this kiosk holds it, which may be ahead of the store's. */
  get visit(): KioskVisit | null {
    return this.#visit && { ...this.#visit, list: this.#list.shown(this.#visit) };
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
    void this.#ask(() => this.#calls.call(kioskVisitEndpoints.kioskVisit, {}));
  }

  /** Holds at once, and is told until the store has it, or the visit is over. */
  setListItem(productId: string, quantity: number): void {
    if (this.#visit) this.#list.set(productId, quantity);
  }

  /** Begins a visit by the pass that somebody holds before the camera; resolves with the code of a refusal. */
  async claimPass(pass: string): Promise<ProblemCode | null> {
    const claimed = await this.#ask(() =>
      this.#calls.call(kioskVisitEndpoints.claimByPass, { body: { pass } }),
    );
    return claimed.ok ? null : claimed.code;
  }

  /** The answer of whoever stands here to another phone that waits for this screen. */
  answerTakeover(allow: boolean): void {
    void this.#ask(() => this.#calls.call(kioskVisitEndpoints.answerKioskTakeover, { body: { allow } }));
  }

  /** A code is bound to the connection that it was made on: with another one there has to be another code. */
  renewOffer(): void {
    if (!this.#wanted) return;
    clearTimeout(this.#rotation);
    void this.#rotate();
  }

  lookedAt(productId: string): void {
    if (this.#visit)
      void this.#ask(() => this.#calls.call(kioskVisitEndpoints.kioskTouchProduct, { body: { productId } }));
  }

  /** "Not it": the store stops suggesting it in this visit. */
  refuseIdea(productId: string): void {
    if (this.#visit)
      void this.#ask(() => this.#calls.call(kioskVisitEndpoints.refuseKioskIdea, { body: { productId } }));
  }

  /** Ends the visit here at once; the store hears of it as soon as it can be reached. */
  end(reason: EndReason): void {
    const had = this.#visit !== null;
    this.#taken = ++this.#asked;
    this.#visit = null;
    this.#list.follow(null);
    if (!had) return;
    this.dispatchEvent(new Event('left'));
    this.#calls.call(kioskVisitEndpoints.endKioskVisit, { body: { reason } }).catch((error: unknown) => {
      // The store ends it by itself when the kiosk is silent; nothing is left on this screen either way.
      if (!(error instanceof CallError)) console.error(error);
    });
  }

  /** Takes the answer if no later one has come; returns the code of a refusal. */
  async #ask<T extends { visit: KioskVisit | null }>(request: () => Promise<T>): Promise<Result<T>> {
    const turn = ++this.#asked;
    try {
      const answer = await request();
      if (turn >= this.#taken) {
        this.#taken = turn;
        this.#take(answer.visit);
      }
      return done(answer);
    } catch (error) {
      if (error instanceof CallError) return refuse(error.code);
      console.error('the visit could not be read', error);
      return refuse('internal');
    }
  }

  #take(visit: KioskVisit | null): void {
    const next = visit?.state === 'over' ? null : visit;
    if (this.#visit !== null && next?.visitId !== this.#visit.visitId) {
      // What was here is wiped before anybody else's is shown, also when the next phone has been let in.
      this.#visit = null;
      this.#list.follow(null);
      this.dispatchEvent(new Event('over'));
      if (!next) return;
    }
    this.#visit = next;
    if (next) this.want(false);
    this.#list.follow(next);
    this.dispatchEvent(new Event('visit'));
  }

  async #rotate(): Promise<void> {
    const turn = ++this.#rotations;
    let wait = OFFER_RETRY_MS;
    try {
      const offer = await this.#calls.call(kioskVisitEndpoints.offerVisit, {});
      if (!this.#wanted || turn !== this.#rotations) return;
      this.#setOffer(offer, null);
      wait = Math.max(1000, offer.rotateAt - this.#calls.clock.now());
    } catch (error) {
      if (!this.#wanted || turn !== this.#rotations) return;
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
