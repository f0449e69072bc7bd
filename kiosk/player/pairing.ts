import { displayEndpoints, type Enrolment } from '../../shared/protocol/display-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { CallError } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { Backoff } from './backoff.ts';
import type { DisplayCalls } from './display-calls.ts';

/** How often to ask whether somebody has typed the code, milliseconds; give or take a quarter. */
const ASK_MS = 3000;

export type PairingState =
  | { step: 'asking' }
  | { step: 'code'; code: string; expiresAt: number; consoleUrl: string }
  | { step: 'unreachable' };

/**
 * Shows a code until somebody types it in the console. Events: `state`. A code that has expired is replaced; a
 * server that is away is asked again, ever more rarely.
 */
export class Pairing extends EventTarget {
  readonly #calls: DisplayCalls;
  readonly #alarm = new Alarm();
  readonly #backoff = new Backoff(1000, 30_000);
  #state: PairingState = { step: 'asking' };

  constructor(calls: DisplayCalls) {
    super();
    this.#calls = calls;
  }

  get state(): PairingState {
    return this.#state;
  }

  /** Resolves once this key has become a display. */
  async run(): Promise<Enrolment> {
    for (;;) {
      try {
        const enrolment = await this.#ask();
        this.#backoff.reset();
        if (enrolment) return enrolment;
        await this.#alarm.wait(ASK_MS * (0.75 + Math.random() / 2));
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        if (error.code === 'unavailable') this.#set({ step: 'unreachable' });
        await this.#alarm.wait(1000 + this.#backoff.next());
      }
    }
  }

  async #ask(): Promise<Enrolment | null> {
    const answer = await this.#calls.call(displayEndpoints.pairingState, {});
    if (answer.state === 'paired') return { displayId: answer.displayId, serverKey: answer.serverKey };
    // A code that was asked for before a reload is still good.
    if (answer.state === 'waiting') this.#show(answer);
    else await this.#askForCode();
    return null;
  }

  async #askForCode(): Promise<void> {
    const touch = navigator.maxTouchPoints > 0;
    const size = { width: Math.round(innerWidth), height: Math.round(innerHeight) };
    this.#show(await this.#calls.call(displayEndpoints.startPairing, { body: { ...size, touch } }));
  }

  #show({ code, expiresAt, consoleUrl }: Answer<typeof displayEndpoints.startPairing>): void {
    this.#set({ step: 'code', code, expiresAt, consoleUrl });
  }

  #set(state: PairingState): void {
    this.#state = state;
    this.dispatchEvent(new Event('state'));
  }
}
