import type { HoldTerms } from '../../../shared/model/hold.ts';

/** "2 hours" or "45 minutes": how long things of these categories are held together. */
export function holdMinutes(
  { minutes, categories }: Pick<HoldTerms, 'minutes' | 'categories'>,
  held: readonly string[],
  locale: string,
): string {
  const known = new Map(categories.map((one) => [one.category, one.minutes]));
  const shortest = Math.min(...held.map((category) => known.get(category) ?? minutes));
  const isHours = shortest % 60 === 0;
  const unit = { style: 'unit', unit: isHours ? 'hour' : 'minute', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, unit).format(isHours ? shortest / 60 : shortest);
}
