import { CLASSES_ON, type PersonalClass } from '../consent/surface.ts';
import {
  PersonalRuleName,
  type RulePlaces,
  type RuleState,
  RuleSurface,
  type VisitMoment,
} from '../model/personal-rule.ts';
import type { Purpose } from '../model/visit.ts';
import { mayCome } from './visit-moment.ts';

/** What a rule draws on, which nobody can set. */
interface RuleNature {
  /** How personal its suggestions are. What was bought is nobody else's business at all. */
  contentClass: Extract<PersonalClass, 'L2' | 'L3' | 'L5'>;
  /** Without this purpose it is silent; null for what goes by the visit itself. */
  purpose: Purpose | null;
}

export const RULE_NATURES: Readonly<Record<PersonalRuleName, RuleNature>> = {
  merchant: { contentClass: 'L2', purpose: null },
  'bought-together': { contentClass: 'L2', purpose: null },
  'same-category': { contentClass: 'L2', purpose: null },
  'earlier-visit': { contentClass: 'L3', purpose: 'recommend-from-history' },
  'bought-before': { contentClass: 'L5', purpose: 'recommend-from-purchases' },
};

/** When each rule speaks until somebody says something else: on a kiosk never before a product was touched. */
export function usualPlaces(rule: PersonalRuleName): RulePlaces {
  return {
    'kiosk-paired': fits(rule, 'kiosk-paired') ? ['browse', 'decide', 'pay'] : [],
    phone: ['entry', 'browse', 'decide', 'pay'],
  };
}

/** Why a rule may not speak where it is told to; null when it may. */
export type PlaceFault = 'surface' | 'entry';

/** The validator of moment tags: on a shared surface nothing personal at the entry, and never what was bought. */
export function placeFault(rule: PersonalRuleName, places: RulePlaces): PlaceFault | null {
  for (const surface of RuleSurface.options) {
    if (places[surface].length > 0 && !fits(rule, surface)) return 'surface';
    if (places[surface].some((moment) => !comes(rule, surface, moment))) return 'entry';
  }
  return null;
}

/** A rule as it stands in this shop. */
export interface RuleInForce {
  places: RulePlaces;
  state: RuleState;
}

/** Rules that may speak on a surface at a moment. What the validator would refuse is silent, wherever it came from. */
export function rulesAt(
  rules: ReadonlyMap<PersonalRuleName, RuleInForce>,
  surface: RuleSurface,
  moment: VisitMoment,
): Set<PersonalRuleName> {
  return new Set(
    PersonalRuleName.options.filter((rule) => {
      const { places, state } = rules.get(rule) ?? { places: usualPlaces(rule), state: 'on' as const };
      const tagged = state === 'on' && places[surface].includes(moment);
      return tagged && fits(rule, surface) && comes(rule, surface, moment);
    }),
  );
}

function fits(rule: PersonalRuleName, surface: RuleSurface): boolean {
  const classes: readonly PersonalClass[] = CLASSES_ON[surface];
  return classes.includes(RULE_NATURES[rule].contentClass);
}

/** On the own phone it was asked for: behind a scan, and what goes by more than the visit behind its purpose. */
function comes(rule: PersonalRuleName, surface: RuleSurface, moment: VisitMoment): boolean {
  return surface === 'phone' || mayCome(RULE_NATURES[rule].contentClass, moment);
}
