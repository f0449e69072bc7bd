import { type CreepVerdict, creepScore, creepVerdict, type Encounter } from '../model/creep-gate.ts';
import type { PersonalRuleName, RulePlaces } from '../model/personal-rule.ts';
import { type PlaceFault, placeFault, RULE_NATURES } from './personal-rules.ts';

export interface ScoredPersonalRule {
  score: number;
  verdict: CreepVerdict;
  /** What would lower the score; empty where nothing has to. */
  instead: string;
}

/** How a personal rule meets the person it is for, at the worst of the places where it speaks. */
export function personalEncounter(rule: PersonalRuleName, places: RulePlaces): Encounter {
  const { contentClass, purpose } = RULE_NATURES[rule];
  const shared = places['kiosk-paired'];
  return {
    // What was touched just now says no more than the touch; what was kept singles this person out.
    identification: contentClass === 'L2' ? 1 : 3,
    surface: shared.length > 0 ? 1 : 0,
    // Once the visit is over nobody has asked for anything: whoever reads it is spoken to while leaving.
    unsolicited: shared.includes('after') ? 2 : shared.includes('entry') ? 1 : 0,
    moment: shared.includes('entry') ? 'entry' : 'decision',
    // Purchases tell of health and of presents as well, and on a screen others read them.
    sensitive: contentClass === 'L5' && shared.length > 0 ? 3 : 0,
    control: purpose === null ? 1 : 2,
  };
}

/** The creep gate for what is personal: its formula, and what no score may let through. */
export function scorePersonalRule(rule: PersonalRuleName, places: RulePlaces): ScoredPersonalRule {
  const score = creepScore(personalEncounter(rule, places));
  const fault = placeFault(rule, places);
  const verdict = fault ? 'blocked' : creepVerdict(score);
  return { score, verdict, instead: verdict === 'passes' ? '' : wayRound(fault) };
}

function wayRound(fault: PlaceFault | null): string {
  switch (fault) {
    case 'surface':
      return 'Show what somebody bought on their own phone alone';
    case 'entry':
      return 'Let it wait on the kiosk until they have opened a product';
    case null:
      return 'Keep it off the kiosk once the visit is over';
  }
}
