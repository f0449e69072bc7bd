const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Remaining {
  unit: 'day' | 'hour' | 'minute' | 'second';
  count: number;
}

/**
 * What is left until an instant, largest unit first, leading zeros left out; empty from that instant on. A second
 * that has begun counts: 1 is shown until it is over, so that nothing ever stands at 0. Days are of 24 hours.
 */
export function remaining(until: number, now: number): Remaining[] {
  const left = Math.ceil((until - now) / SECOND_MS) * SECOND_MS;
  if (left <= 0) return [];
  const parts: Remaining[] = [
    { unit: 'day', count: Math.floor(left / DAY_MS) },
    { unit: 'hour', count: Math.floor((left % DAY_MS) / HOUR_MS) },
    { unit: 'minute', count: Math.floor((left % HOUR_MS) / MINUTE_MS) },
    { unit: 'second', count: Math.floor((left % MINUTE_MS) / SECOND_MS) },
  ];
  return parts.slice(parts.findIndex(({ count }) => count > 0));
}
