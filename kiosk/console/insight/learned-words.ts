import type { choosingEndpoints } from '../../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { locale } from '../parts/moments.ts';
import type { BarRow } from './bar-table.ts';

type LearnedCreative = Answer<typeof choosingEndpoints.learnedReport>['creatives'][number];

/** One creative: "4.2 s", "3.8 to 4.6 s", "310"; or that it was seen too seldom. */
export function learnedRow({ name, plays, seconds }: LearnedCreative, k: number): BarRow {
  if (seconds === null)
    return { label: name, value: 0, text: 'too early to say', cells: ['', `fewer than ${k}`] };
  const { value, low, high } = seconds;
  const range = `${tenths(low)} to ${tenths(high)} s`;
  return {
    label: name,
    value,
    text: `${tenths(value)} s`,
    cells: [range, new Intl.NumberFormat(locale()).format(plays)],
  };
}

const tenths = (value: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
