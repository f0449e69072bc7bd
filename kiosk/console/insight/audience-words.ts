import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { reportEndpoints } from '../../../shared/protocol/report-endpoints.ts';
import { locale } from '../parts/moments.ts';
import type { BarRow } from './bar-table.ts';

export type AudienceRow = Answer<typeof reportEndpoints.audienceReport>['rows'][number];

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

/** A count, or that it is hidden: never a guess at what stands behind it. */
export function hidden(value: number | null, k: number): string {
  return value === null ? `fewer than ${k}` : new Intl.NumberFormat(locale()).format(value);
}

/** "42 %", or that it is hidden. */
export function percent(share: number | null): string {
  return share === null ? 'hidden' : new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);
}

/** Every visit is in one row or in none, so rows of one band may be added up; hidden ones add nothing. */
export function watchersByBand(rows: readonly AudienceRow[]): BarRow[] {
  const sums = new Map<AudienceRow['band'], number>();
  for (const { band, watchers } of rows) sums.set(band, (sums.get(band) ?? 0) + (watchers ?? 0));
  const order = Object.keys(BAND) as AudienceRow['band'][];
  return order.flatMap((band) => {
    const value = sums.get(band);
    return value === undefined ? [] : [{ label: bandText(band), value }];
  });
}
