const LATEST = 8;
const FEWEST = 3;

/**
 * The weekday (0 for Sunday) on which somebody usually comes: the one of more than half of their last eight visits,
 * from three visits on; null where there is none.
 *
 * @param weekdays of their visits, latest first
 */
export function usualDay(weekdays: readonly number[]): number | null {
  const latest = weekdays.slice(0, LATEST);
  if (latest.length < FEWEST) return null;
  const found = latest.find((day) => latest.filter((other) => other === day).length * 2 > latest.length);
  return found ?? null;
}
