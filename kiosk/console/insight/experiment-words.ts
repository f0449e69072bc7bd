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
export function verdictOf({ result }: Pick<ShownExperiment, 'result'>): Verdict {
  const { hours, controlHours, hoursNeeded, answer } = result;
  if (!answer) {
    const missing = Math.max(0, hoursNeeded - hours);
    const detail =
      missing > 0
        ? `${count(hours, 'hour')} measured of the first ${hoursNeeded}.`
        : `${count(hours, 'hour')} measured, but ${count(controlHours, 'hour')} without choosing: at least 2 are needed.`;
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
  return {
    tone: 'open',
    heading: 'No difference seen so far',
    detail: `If there is one, it is ${range}. ${base}`,
  };
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
