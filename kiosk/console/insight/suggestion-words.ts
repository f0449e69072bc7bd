import type {
  PersonalRuleName,
  RuleState,
  RuleSurface,
  VisitMoment,
} from '../../../shared/model/personal-rule.ts';
import type { PersonalRule } from '../../../shared/protocol/personal-rule-endpoints.ts';
import { locale } from '../parts/moments.ts';

/** What each personal rule does, as a shop owner would say it. */
export const RULE_WORDS: Readonly<Record<PersonalRuleName, string>> = {
  merchant: 'What you linked: “goes with”',
  'bought-together': 'What is often bought together',
  'same-category': 'Others from the same shelf',
  'earlier-visit': 'What goes with earlier visits',
  'bought-before': 'What they have bought before',
};

export const MOMENT_WORDS: Readonly<Record<VisitMoment, string>> = {
  entry: 'before they have touched anything',
  browse: 'while they look at products',
  decide: 'once something is on the list',
  pay: 'after they have paid',
  after: 'after the visit',
};

/** From a moment on, for as long as the visit lasts. */
export const SINCE_WORDS: Readonly<Record<VisitMoment, string>> = {
  entry: 'At any time',
  browse: 'Once they look at a product',
  decide: 'Once something is on the list',
  pay: 'Once they have paid',
  after: 'After the visit',
};

export const SURFACE_WORDS: Readonly<Record<RuleSurface, string>> = {
  'kiosk-paired': 'On the kiosk they are connected to',
  phone: 'On their own phone',
};

export const STATE_WORDS: Readonly<Record<RuleState, string>> = {
  on: 'On',
  off: 'Off',
  paused: 'Paused by itself',
};

/** "20 % of 50 visits and more", or why there is nothing to tell. */
export function stopText({ visits, percent }: Pick<PersonalRule, 'visits' | 'percent'>): string {
  const number = new Intl.NumberFormat(locale());
  if (visits === null) return 'Told from ten visits on';
  const of = `of ${number.format(visits)} visits and more`;
  return percent === null ? `Fewer than ten ${of}` : `${number.format(percent)} % ${of}`;
}

/** The alarm in a sentence. */
export function pausedText({ rule, visits, percent }: PersonalRule): string {
  const share = percent === null ? '' : `: ${stopText({ visits, percent })} stopped it`;
  return `“${RULE_WORDS[rule]}” is paused${share}. Nobody is suggested anything by it until you let it on again.`;
}
