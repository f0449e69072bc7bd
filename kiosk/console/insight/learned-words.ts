import type { choosingEndpoints } from '../../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { locale } from '../parts/moments.ts';
import type { BarRow } from './bar-table.ts';

type LearnedCreative = Answer<typeof choosingEndpoints.learnedReport>['creatives'][number];

/** One creative: "4.2 s", "3.8 to 4.6 s", "310"; or that it was seen too seldom. */
export function learnedRow({ name, plays, seconds }: LearnedCreative, k: number): BarRow {
  if (seconds === null || plays === null)
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

type RuleFit = Pick<
  Answer<typeof choosingEndpoints.learnedReport>['rules'][number],
  'plays' | 'otherPlays' | 'lift' | 'flagged'
>;

/** Whether a guess fits: "It fits: +1.2 s, between 0.3 and 2.1 s (150 and 300 plays by lot)". */
export function fitWords({ plays, otherPlays, lift, flagged }: RuleFit): string {
  if (lift === null) return 'too early to say';
  const sign = lift.value > 0 ? '+' : '';
  const range = `${sign}${tenths(lift.value)} s, between ${tenths(lift.low)} and ${tenths(lift.high)} s (${plays} and ${otherPlays} plays by lot)`;
  if (flagged) return `No sign that it fits: ${range}`;
  return lift.low > 0 ? `It fits: ${range}` : `Open: ${range}`;
}

const tenths = (value: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
