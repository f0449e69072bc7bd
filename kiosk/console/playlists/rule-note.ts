import { reachOf } from '../../../shared/audience/rule-reach.ts';
import type { AudienceRule } from '../../../shared/model/playlist.ts';
import type { RuleFacts } from '../../../shared/model/rule-facts.ts';
import { list } from '../../../shared/schedule/words.ts';
import { locale } from '../parts/moments.ts';

const UNTOLD: Readonly<Record<keyof AudienceRule, string>> = {
  group: 'groups',
  attention: 'how many watch',
  band: 'ages',
  presentation: 'presentation',
};

/** How many people a rule is for, as far as the store's own figures tell. */
export function reachWords(rule: AudienceRule, { figures }: RuleFacts): string {
  if (rule.group === '0') return 'It is for nobody: it plays while no one has been there for ten seconds.';
  if (figures.people === 0)
    return `Reach: no figures are told of the last ${figures.days} days yet, so nothing can be said.`;
  const { atMost, untold } = reachOf(rule, figures);
  const missing = untold.map((field) => UNTOLD[field]);
  const rest = missing.length > 0 ? ` No figures are kept of ${list(missing)}.` : '';
  if (atMost === null) return `Reach:${rest}`;
  return `Reach, estimated: at most ${percent(atMost)} of the ${new Intl.NumberFormat(locale()).format(figures.people)} people counted in ${figures.days} days.${rest}`;
}

/** How well the camera tells what a rule asks, as measured. */
export function accuracyWords(rule: AudienceRule, { accuracy }: RuleFacts): string[] {
  const counts = rule.group !== undefined || rule.attention !== undefined;
  return [
    ...(rule.band === undefined ? [] : [`Age, as measured: ${accuracy.band}.`]),
    ...(rule.presentation === undefined ? [] : [`Presentation, as measured: ${accuracy.presentation}.`]),
    ...(counts ? [`People, as measured: ${accuracy.people}.`] : []),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
