import type { Hold, HoldItem, HoldTerms } from '../../shared/model/hold.ts';
import type { KioskVisit } from '../../shared/model/visit.ts';
import { holdEndpoints } from '../../shared/protocol/hold-endpoints.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import type { HoldDesk } from '../shop/hold/hold-desk.ts';
import { CallError } from '../wire/http-client.ts';
import type { DisplayCalls } from './display-calls.ts';

/** What whoever stands at this kiosk has put aside. It is in memory alone and gone with the session. */
export class KioskHoldDesk extends EventTarget implements HoldDesk {
  readonly #calls: Pick<DisplayCalls, 'call' | 'clock'>;
  readonly #newId: () => string;
  connected = false;
  terms: HoldTerms | null = null;
  holds: readonly Hold[] = [];
  busy = false;
  problem: ProblemCode | null = null;
  /** Raised by the end of a session and by every touch: what was asked before is no answer any more. */
  #turn = 0;

  constructor(calls: Pick<DisplayCalls, 'call' | 'clock'>, newId: () => string = () => crypto.randomUUID()) {
    super();
    this.#calls = calls;
    this.#newId = newId;
  }

  now(): number {
    return this.#calls.clock.now();
  }

  /** The visit on this kiosk is this one from here on, or has news. */
  follow(visit: KioskVisit | null): void {
    const connected = visit?.state === 'active';
    if (!connected && this.connected) this.forget();
    if (!connected) return;
    this.connected = true;
    void this.#ask(() => this.#calls.call(holdEndpoints.kioskHolds, {}), 'looking');
  }

  look(): void {
    void this.#readTerms();
  }

  hold(items: readonly HoldItem[], slot: { from: number; point: string } | null): void {
    if (this.busy || !this.connected) return;
    const params = { id: this.#newId() };
    const body = { items: [...items], slotFrom: slot?.from ?? null, point: slot?.point ?? null };
    void this.#ask(() => this.#calls.call(holdEndpoints.holdByKiosk, { params, body }), 'touched');
  }

  letGo(id: string): void {
    if (this.busy) return;
    void this.#ask(() => this.#calls.call(holdEndpoints.cancelHoldByKiosk, { params: { id } }), 'touched');
  }

  /** The session is over. What is held stays held; this screen knows nothing of it any more. */
  forget(): void {
    this.#turn += 1;
    this.connected = false;
    this.holds = [];
    this.busy = false;
    this.problem = null;
    this.#changed();
  }

  async #ask(request: () => Promise<{ holds: Hold[] }>, why: 'looking' | 'touched'): Promise<void> {
    const turn = why === 'touched' ? ++this.#turn : this.#turn;
    if (why === 'touched') {
      this.busy = true;
      this.problem = null;
      this.#changed();
    }
    try {
      const { holds } = await request();
      if (turn === this.#turn) this.holds = holds;
    } catch (error) {
      if (!(error instanceof CallError)) console.error('what is held could not be asked', error);
      if (turn === this.#turn && why === 'touched') {
        this.problem = error instanceof CallError ? error.code : 'internal';
        // Somebody was faster, or a time is over: what can be had now is told anew.
        void this.#readTerms();
      }
    } finally {
      if (turn === this.#turn && why === 'touched') this.busy = false;
      this.#changed();
    }
  }

  async #readTerms(): Promise<void> {
    try {
      this.terms = await this.#calls.call(holdEndpoints.holdTerms, {});
    } catch (error) {
      this.terms = null;
      if (!(error instanceof CallError)) console.error(error);
    }
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
