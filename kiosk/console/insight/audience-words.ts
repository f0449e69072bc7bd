import type { audienceEndpoints } from '../../../shared/protocol/audience-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { clockText, dayText, locale, momentText } from '../parts/moments.ts';
import type { BarRow } from './bar-table.ts';

export type AudienceReport = Answer<typeof audienceEndpoints.audienceReport>;
export type AudienceRow = AudienceReport['rows'][number];

const BAND: Readonly<Record<AudienceRow['band'], string>> = {
  '20-39': '20 to 39',
  '40-59': '40 to 59',
  '60+': '60 and older',
  unknown: 'Not sure',
  all: 'All ages together',
};

export function bandText(band: AudienceRow['band']): string {
  return BAND[band];
}

const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale(), options).format(value);

/** A count, or that it is withheld: never a guess at what stands behind it. */
export function withheld(value: number | null): string {
  return value === null ? 'withheld' : number(value);
}

/** A count that is told in multiples of k. */
export function tensText(value: number, k: number): string {
  return value === 0 ? `fewer than ${k}` : number(value);
}

/** "42 %", or that it is withheld. */
export function percent(share: number | null): string {
  return share === null ? 'withheld' : number(share, { style: 'percent' });
}

/** "4.2 s", or that it is withheld. */
export function secondsText(seconds: number | null): string {
  return seconds === null ? 'withheld' : `${number(seconds, { maximumFractionDigits: 1 })} s`;
}

/** A mean a play: "1.3". One without plays, or of figures told as "fewer than k", is withheld. */
export function perPlay(value: number, plays: number): string {
  return value === 0 || plays === 0
    ? 'withheld'
    : number(value / plays, { maximumFractionDigits: value / plays < 1 ? 2 : 1 });
}

/** How many are present at any moment of a play (AUA): the time that people were present in plays, over their length. */
export function averageAudience(of: { presenceSeconds: number; playedSeconds: number }): string {
  return perPlay(of.presenceSeconds, of.playedSeconds);
}

/** Every visit is in one row or in none, so rows of one band may be added up. */
export function peopleByBand(rows: readonly AudienceRow[]): BarRow[] {
  const sums = new Map<AudienceRow['band'], number>();
  for (const { band, people } of rows) sums.set(band, (sums.get(band) ?? 0) + people);
  const order = Object.keys(BAND) as AudienceRow['band'][];
  return order.flatMap((band) => {
    const value = sums.get(band);
    return value === undefined ? [] : [{ label: bandText(band), value }];
  });
}

/** When what is counted now will be told: by the clock alone, for whether anything will be is nobody's to know. */
export function comesText({ hour, day, week }: AudienceReport['comes'], zone: string): string {
  const at = (instant: number) => `${dayText(instant, zone)}, ${clockText(instant, zone)}`;
  return `This hour is told at ${clockText(hour, zone)}. What is too small for its hour joins its day (today’s: ${at(day)}), then its week (this one’s: ${at(week)}).`;
}

/** How far back what is kept goes (R17). */
export function keptText({ quarters, days }: AudienceReport['kept'], zone: string): string {
  const since = (instant: number) => momentText(instant, zone).split(',')[0];
  const cells = quarters === null ? 'no quarter hours' : `quarter hours since ${since(quarters)}`;
  const told = days === null ? 'no final weeks yet' : `final weeks since ${since(days)}`;
  return `Kept now: ${cells} (nine days at most), ${told} (25 months at most).`;
}
