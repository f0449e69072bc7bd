import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { experimentEndpoints } from '../../../shared/protocol/experiment-endpoints.ts';
import { count, locale } from '../parts/moments.ts';

export type ShownExperiment = Answer<typeof experimentEndpoints.listExperiments>['experiments'][number];

interface Verdict {
  tone: 'good' | 'bad' | 'open';
  /** The answer, in a few words. */
  heading: string;
  /** What it rests on. */
  detail: string;
}

/** What an experiment has shown so far, in words that promise no more than it knows. */
export function verdictOf({ result, lift }: Pick<ShownExperiment, 'result' | 'lift'>): Verdict {
  const { hours, controlHours, hoursNeeded, answer } = result;
  if (!answer) {
    const detail = `${count(hours, 'hour')} measured, ${controlHours} of them without choosing. At least ${hoursNeeded} of either are needed.${leftWords(result, lift)}`;
    return { tone: 'open', heading: 'Too early to say', detail };
  }
  const { added, control } = answer;
  const range = `between ${signed(added.low)} and ${signed(added.high)} s`;
  const base = `Without choosing it is ${seconds(control)} s an impression. ${count(hours, 'hour')} measured, ${controlHours} of them without choosing. Estimated; the range holds at any time.`;
  if (added.low > 0)
    return {
      tone: 'good',
      heading: `It works: ${signed(added.value)} s of attention an impression${share(added.value, control)}`,
      detail: `Surely ${range}. ${base}`,
    };
  if (added.high < 0)
    return {
      tone: 'bad',
      heading: `It does harm: ${signed(added.value)} s of attention an impression${share(added.value, control)}`,
      detail: `Surely ${range}. ${base}`,
    };
  const isRuledOut = lift !== null && Math.max(added.high, -added.low) < lift * control;
  return {
    tone: 'open',
    heading: isRuledOut ? `No difference as large as ${percent(lift)}` : 'No difference seen so far',
    detail: `If there is one, it is ${range}. ${base}${isRuledOut ? '' : leftWords(result, lift)}`,
  };
}

/** How long it may still take. */
function leftWords({ daysLeft }: ShownExperiment['result'], lift: number | null): string {
  if (daysLeft === null || lift === null) return '';
  if (daysLeft === 0) return ` It has run as long as finding ${percent(lift)} was thought to take.`;
  return ` A difference of ${percent(lift)} takes about ${count(daysLeft, 'more day', 'more days')}.`;
}

const percent = (share: number): string => format(share, { style: 'percent', maximumFractionDigits: 0 });

/** What a plan rests on and promises. */
export function planWords(
  { measured, spread, hoursADay, needs }: Answer<typeof experimentEndpoints.planExperiment>,
  lift: number,
): string {
  const hours = needs.find((need) => need.lift === lift)?.hours ?? 0;
  const known = measured
    ? `In the last two weeks people saw this playlist in ${format(hoursADay, { maximumFractionDigits: 1 })} hours a day, all screens together, and one hour was unlike another by ${percent(spread)}.`
    : `Nobody has seen this playlist in two weeks yet, so this is a guess: one screen, ${hoursADay} hours a day, hours that differ by ${percent(spread)}.`;
  return `${known} A difference of ${percent(lift)} is found in four of five experiments within ${count(hours, 'hour')} of screens, often sooner; a smaller one may stay unseen.`;
}

/** What an experiment would take, beside the difference that it is to find. */
export function needWords({ lift, days }: { lift: number; days: number | null }): string {
  const time = days === null ? 'longer than a year' : `about ${count(days, 'day')}`;
  return `${percent(lift)} or more: needs ${time}`;
}

const format = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale(), options).format(value);

const seconds = (value: number): string => format(value, { maximumFractionDigits: 2 });
const signed = (value: number): string =>
  format(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });

/** ", +10 %" of what there is without. */
function share(added: number, control: number): string {
  if (control <= 0) return '';
  return `, ${format(added / control, { style: 'percent', signDisplay: 'exceptZero' })}`;
}
