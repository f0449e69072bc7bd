import type { Answer, Call, Endpoint } from '../../shared/protocol/endpoint.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { publicEndpoints } from '../../shared/protocol/public-endpoints.ts';
import { CallError, type CallOptions, call, type Fetched, fetchEndpoint } from '../wire/http-client.ts';
import { makeProof } from './device-proof.ts';
import type { ServerClock } from './server-clock.ts';

/** A proof that the server refused is made anew only if the clock moved by at least this much. */
const SKEW_WORTH_A_RETRY_MS = 2000;

/** Calls that carry the proof of one key, timed by the server's clock. */
export class DisplayCalls extends EventTarget {
  readonly key: CryptoKeyPair;
  readonly clock: ServerClock;

  constructor(key: CryptoKeyPair, clock: ServerClock) {
    super();
    this.key = key;
    this.clock = clock;
  }

  /** @throws {CallError} with the server's code. */
  async call<E extends Endpoint>(endpoint: E, given: Call<E>, options: CallOptions = {}): Promise<Answer<E>> {
    return this.#proven(() => call(endpoint, given, this.#options(options)));
  }

  /** As {@link call}, for endpoints with an ETag. */
  async fetch<E extends Endpoint>(
    endpoint: E,
    given: Call<E>,
    options: CallOptions = {},
  ): Promise<Fetched<Answer<E>>> {
    return this.#proven(() => fetchEndpoint(endpoint, given, this.#options(options)));
  }

  /** A proof for a socket's handshake. */
  async proof(method: string, url: string): Promise<string> {
    return makeProof(this.key, method, url, this.clock.now());
  }

  /** Reads the server's clock, and with it whether the server can be reached at all. */
  async measureClock(): Promise<void> {
    const sentAt = this.clock.deviceNow();
    const { time } = await call(publicEndpoints.health, {});
    this.clock.sample(time, sentAt);
  }

  #options(options: CallOptions): CallOptions {
    const authorize = async (method: string, url: string) => ({
      Authorization: `DPoP ${await this.proof(method, url)}`,
    });
    return { ...options, authorize };
  }

  /** A device whose clock is off makes proofs that are too old or too new: set the clock, try once more. */
  async #proven<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      const answer = await attempt();
      this.dispatchEvent(new Event('contact'));
      return answer;
    } catch (error) {
      if (!(error instanceof CallError) || error.code !== 'bad-proof') throw this.#noted(error);
      const before = this.clock.offsetMs ?? 0;
      await this.measureClock();
      if (Math.abs((this.clock.offsetMs ?? 0) - before) < SKEW_WORTH_A_RETRY_MS) throw error;
    }
    return attempt().catch((error: unknown) => {
      throw this.#noted(error);
    });
  }

  #noted(error: unknown): unknown {
    if (error instanceof CallError && endsIdentity(error.code)) this.dispatchEvent(new Event('refused'));
    return error;
  }
}

/** Whether a refusal means that this key no longer is a display. Nothing else ever costs a screen its identity. */
export function endsIdentity(code: ProblemCode): boolean {
  return code === 'display-revoked' || code === 'display-replaced';
}
