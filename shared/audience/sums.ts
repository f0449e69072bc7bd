import { addBuckets } from './bucket.ts';

/** What names a row; everything else in it that is a number is a sum. */
const NAMES = new Set(['quarterStart']);

/**
 * Adds a row to the one of the same key: numbers and classes of numbers are added up, the rest names the row. A new
 * key beyond `most` rows is dropped, because a queue has a bound.
 */
export function addSums<T extends object>(rows: Map<string, T>, key: string, added: T, most: number): void {
  const row = rows.get(key);
  if (!row) {
    if (rows.size < most) rows.set(key, { ...added });
    return;
  }
  const total = row as Record<string, unknown>;
  for (const [name, value] of Object.entries(added)) {
    const before = total[name];
    if (NAMES.has(name)) continue;
    if (typeof value === 'number' && typeof before === 'number') total[name] = before + value;
    else if (Array.isArray(value) && Array.isArray(before)) total[name] = addBuckets(before, value);
  }
}
