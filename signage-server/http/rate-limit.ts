import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one caller may call: `points` calls in any `seconds`. */
export interface Limit {
  points: number;
  seconds: number;
}

/** A limit of one endpoint. `take` answers the seconds to wait, or 0 when the call may go on. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;

  constructor(limit: Limit) {
    this.#limiter = new RateLimiterMemory({ points: limit.points, duration: limit.seconds });
  }

  async take(key: string): Promise<number> {
    try {
      await this.#limiter.consume(key);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }

  /** Takes a call back out of the count, such as one that was no wrong guess. */
  async giveBack(key: string): Promise<void> {
    await this.#limiter.reward(key, 1);
  }
}

/** When to come back, as people say it. */
export function tryAgain(waitS: number): string {
  return waitS < 90 ? `Try again in ${waitS} s.` : `Try again in ${Math.round(waitS / 60)} minutes.`;
}
