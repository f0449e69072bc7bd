import { HOUR_MS } from './experiment.ts';

/** Hours of the same kind that count as much as all other hours of the screen together. */
const SHRINK = 2;
const DAY_HOURS = 24;
const WEEK_HOURS = 168;

interface Mean {
  sum: number;
  count: number;
}

/** What hours of one screen are usually like, by those so far: as a whole, by hour of the day and of the week. */
export class ScreenHabits {
  readonly #all: Mean = { sum: 0, count: 0 };
  readonly #impressions: Mean = { sum: 0, count: 0 };
  readonly #hours = new Map<string, Mean>();
  readonly #people = new Map<string, Mean>();
  #last: { hour: number; miss: number } | null = null;

  /** Mean of all hours, seconds of attention per impression; null before the first. */
  get level(): number | null {
    return this.#all.count > 0 ? this.#all.sum / this.#all.count : null;
  }

  /** By how much the hour of the day, and that of the week, is unlike the others, and how far the hour before was off. */
  unlike(hour: number): [day: number, week: number, before: number] {
    const before = this.#last?.hour === hour - HOUR_MS ? this.#last.miss : 0;
    return [shrunk(this.#hours.get(dayKey(hour))), shrunk(this.#hours.get(weekKey(hour))), before];
  }

  /** Impressions to be expected in an hour; null before the first. */
  impressionsIn(hour: number): number | null {
    const { sum, count } = this.#impressions;
    if (count === 0) return null;
    const kind = this.#people.get(weekKey(hour)) ?? this.#people.get(dayKey(hour));
    return ((kind?.sum ?? 0) + (SHRINK * sum) / count) / ((kind?.count ?? 0) + SHRINK);
  }

  /** @param value what it was like, without what choosing adds @param miss of that, what nobody could foresee */
  learn(
    hour: number,
    { value, miss, impressions }: { value: number; miss: number; impressions: number },
  ): void {
    const level = this.level ?? value;
    for (const key of [dayKey(hour), weekKey(hour)]) {
      addTo(this.#hours, key, value - level);
      addTo(this.#people, key, impressions);
    }
    this.#all.sum += value;
    this.#all.count += 1;
    this.#impressions.sum += impressions;
    this.#impressions.count += 1;
    this.#last = { hour, miss };
  }
}

const dayKey = (hour: number): string => `day/${(hour / HOUR_MS) % DAY_HOURS}`;
const weekKey = (hour: number): string => `week/${(hour / HOUR_MS) % WEEK_HOURS}`;

const shrunk = (mean: Mean | undefined): number => (mean ? mean.sum / (mean.count + SHRINK) : 0);

function addTo(means: Map<string, Mean>, key: string, value: number): void {
  const { sum, count } = means.get(key) ?? { sum: 0, count: 0 };
  means.set(key, { sum: sum + value, count: count + 1 });
}
