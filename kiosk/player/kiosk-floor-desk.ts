import { type HelpAsked, isOpen } from '../../shared/model/help-request.ts';
import { helpEndpoints } from '../../shared/protocol/help-endpoints.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import type { Calling, FloorDesk, PickingUp } from '../shop/help/floor-desk.ts';
import { CallError } from '../wire/http-client.ts';
import { Backoff } from './backoff.ts';
import type { DisplayCalls } from './display-calls.ts';

/** The doorbell may be missed; a person waits beside this screen. */
const LOOK_EVERY_MS = 3000;
/** A call that could not be made for this long is none: nobody stands there any more. */
const QUEUED_FOR_MS = 600_000;

/** What somebody at this kiosk asks of the staff. It is in memory alone and gone with the session. */
export class KioskFloorDesk extends EventTarget implements FloorDesk {
  readonly #calls: Pick<DisplayCalls, 'call'>;
  readonly #newId: () => string;
  readonly #backoff = new Backoff(1000, 15_000);
  calling: Calling = { step: 'none' };
  pickingUp: PickingUp = { step: 'none' };
  promisedMs: number | null = null;
  /** Raised by whatever makes an answer that is still on its way one to another question. */
  #turn = 0;
  #typed = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(calls: Pick<DisplayCalls, 'call'>, newId: () => string = () => crypto.randomUUID()) {
    super();
    this.#calls = calls;
    this.#newId = newId;
  }

  /** Somebody has called and waits here. */
  get waits(): boolean {
    return this.calling.step === 'queued' || (this.calling.step === 'sent' && isOpen(this.calling.request));
  }

  look(): void {
    void this.#askPromise();
    this.ring();
  }

  /** Something may have happened to what was asked here. */
  ring(): void {
    if (this.calling.step === 'sent' && this.waits) void this.#askState(this.calling.request.id);
    if (this.pickingUp.step === 'queue' && this.pickingUp.ticket.state !== 'closed')
      void this.#askTicket(this.pickingUp.ticket.ticket);
  }

  call(asked: HelpAsked): void {
    if (this.waits) return;
    const turn = ++this.#turn;
    this.#backoff.reset();
    this.#setCalling({ step: 'queued', asked });
    void this.#send(this.#newId(), asked, turn, performance.now());
  }

  cancel(): void {
    const { calling } = this;
    this.#turn += 1;
    clearTimeout(this.#retry);
    if (calling.step !== 'sent') {
      this.#setCalling({ step: 'none' });
      return;
    }
    const { request } = calling;
    this.#setCalling({ step: 'sent', request: { ...request, state: 'cancelled' } });
    this.#calls.call(helpEndpoints.cancelHelp, { params: { id: request.id } }).catch((error: unknown) => {
      // Not heard of: somebody may still come, and this screen must not say otherwise.
      if (this.calling.step === 'sent' && this.calling.request.id === request.id)
        this.#setCalling({ step: 'sent', request });
      if (!(error instanceof CallError)) console.error(error);
    });
  }

  typeCode(code: string): void {
    const turn = ++this.#typed;
    this.#setPickingUp({ step: 'asking' });
    this.#calls.call(helpEndpoints.typeCode, { body: { code } }).then(
      (ticket) => {
        if (turn === this.#typed) this.#setPickingUp({ step: 'queue', ticket });
      },
      (error: unknown) => {
        if (turn === this.#typed) this.#setPickingUp({ step: 'refused', code: codeOf(error) });
      },
    );
  }

  /**
   * The session is over. What was sent stays with the staff, for somebody may stand there still; whoever has said that
   * they are done (`left`) takes it back, or staff would come to nobody.
   */
  forget(left = false): void {
    if (left && this.waits) this.cancel();
    this.#turn += 1;
    this.#typed += 1;
    clearTimeout(this.#retry);
    this.#setPickingUp({ step: 'none' });
    this.#setCalling({ step: 'none' });
  }

  async #send(id: string, asked: HelpAsked, turn: number, since: number): Promise<void> {
    try {
      const request = await this.#calls.call(helpEndpoints.askHelp, { params: { id }, body: asked });
      if (turn === this.#turn) this.#setCalling({ step: 'sent', request });
      // Taken back while it was on its way: it reached the staff all the same.
      else await this.#calls.call(helpEndpoints.cancelHelp, { params: { id } });
    } catch (error) {
      if (turn !== this.#turn) return;
      const code = codeOf(error);
      const isOver = performance.now() - since > QUEUED_FOR_MS;
      if (code !== 'unavailable' || isOver) this.#setCalling({ step: 'refused', asked, code });
      else this.#retry = setTimeout(() => void this.#send(id, asked, turn, since), this.#backoff.next());
    }
  }

  async #askState(id: string): Promise<void> {
    const turn = this.#turn;
    try {
      const request = await this.#calls.call(helpEndpoints.helpState, { params: { id } });
      if (turn === this.#turn) this.#setCalling({ step: 'sent', request });
    } catch (error) {
      if (!(error instanceof CallError)) console.error('a call could not be looked after', error);
    }
  }

  async #askTicket(ticket: string): Promise<void> {
    const turn = this.#typed;
    try {
      const found = await this.#calls.call(helpEndpoints.ticketState, { params: { ticket } });
      if (turn === this.#typed) this.#setPickingUp({ step: 'queue', ticket: found });
    } catch (error) {
      if (!(error instanceof CallError)) console.error('a ticket could not be looked after', error);
    }
  }

  async #askPromise(): Promise<void> {
    try {
      this.promisedMs = (await this.#calls.call(helpEndpoints.helpPromise, {})).promisedMs;
    } catch (error) {
      // Without a connection nothing can be promised.
      this.promisedMs = null;
      if (!(error instanceof CallError)) console.error(error);
    }
    this.#changed();
  }

  #setCalling(calling: Calling): void {
    this.calling = calling;
    this.#changed();
  }

  #setPickingUp(pickingUp: PickingUp): void {
    this.pickingUp = pickingUp;
    this.#changed();
  }

  #changed(): void {
    clearInterval(this.#looking);
    const queues = this.pickingUp.step === 'queue' && this.pickingUp.ticket.state !== 'closed';
    if (this.waits || queues) this.#looking = setInterval(() => this.ring(), LOOK_EVERY_MS);
    this.dispatchEvent(new Event('change'));
  }
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof CallError) return error.code;
  console.error('the staff could not be called', error);
  return 'internal';
}
