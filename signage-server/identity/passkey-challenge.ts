import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ReplayCache } from './replay-cache.ts';

/** Long enough to find the device; a challenge that was not used by then is worth nothing. */
export const CHALLENGE_LIFE_MS = 300_000;

/**
 * Challenges for passkeys. Each says itself until when it holds and for what, under the server's own key, so that none
 * has to be kept; those that were used are remembered until they are over. One per process, as for displays' proofs:
 * a second process would take a stolen answer once more, and it must come over TLS to be stolen.
 */
export class PasskeyChallenges {
  readonly #key: string;
  readonly #now: () => number;
  readonly #used = new ReplayCache();

  constructor(key: string, now: () => number) {
    this.#key = key;
    this.#now = now;
  }

  /** @param purpose what it is good for, such as one person's new passkey */
  make(purpose: string): string {
    const head = `${randomBytes(16).toString('base64url')}.${this.#now() + CHALLENGE_LIFE_MS}`;
    return `${head}.${this.#sign(purpose, head)}`;
  }

  /** Whether it was made here, for this, not too long ago; and has not been used: from now on it has. */
  use(purpose: string, challenge: string): boolean {
    const [nonce = '', ends = '', seal = ''] = challenge.split('.');
    const expected = Buffer.from(this.#sign(purpose, `${nonce}.${ends}`));
    const given = Buffer.from(seal);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
    const now = this.#now();
    return Number(ends) > now && this.#used.use(challenge, now, Number(ends));
  }

  #sign(purpose: string, head: string): string {
    return createHmac('sha256', this.#key).update(`${purpose} ${head}`).digest('base64url');
  }
}
