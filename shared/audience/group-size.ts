import { GROUP_SMOOTHING_MS } from './constants.ts';

/** The number of people as a median over the last second, so that one missed face does not change the group. */
export class GroupSize {
  #recent: { at: number; count: number }[] = [];

  observe(now: number, count: number): number {
    this.#recent = this.#recent.filter(({ at }) => now - at < GROUP_SMOOTHING_MS && at <= now);
    this.#recent.push({ at: now, count });
    const sorted = this.#recent.map((recent) => recent.count).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? count;
  }
}
