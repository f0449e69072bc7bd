const STEPS = [
  ['second', 60_000, 1000],
  ['minute', 3_600_000, 60_000],
  ['hour', 86_400_000, 3_600_000],
  ['day', Number.POSITIVE_INFINITY, 86_400_000],
] as const;

/**
 * "5 minutes ago", "in 2 hours", in the reader's language.
 *
 * @param at instant in epoch milliseconds
 * @param now the present, in epoch milliseconds
 * @param language BCP 47 tag
 */
export function relativeTime(at: number, now: number, language: string): string {
  const distance = at - now;
  const [unit, , length] = STEPS.find(([, below]) => Math.abs(distance) < below) ?? STEPS[3];
  // Truncated, so that 59.9 minutes never reads as "60 minutes ago"; `|| 0` turns -0 into "now".
  const amount = Math.trunc(distance / length) || 0;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(amount, unit);
}
