import { isSensitive } from '../model/content-category.ts';
import type { Creative } from '../model/creative.ts';
import { textsOf } from '../model/creative-texts.ts';
import { type CreepVerdict, creepScore, creepVerdict, type Encounter } from '../model/creep-gate.ts';
import type { ContentRule } from './content-rules.ts';

/** What the gate has to know beside the rule itself. */
export interface RuleSetting {
  /** Words given to each display. */
  tags: ReadonlyMap<string, readonly string[]>;
  /** Products that are nobody's business: health, intimacy, alcohol. */
  sensitiveProducts: ReadonlySet<string>;
  /** Posture P1: the camera sees only who has scanned and said yes. */
  afterConsent: boolean;
}

export interface ScoredRule {
  rule: ContentRule;
  score: number;
  verdict: CreepVerdict;
  /** What would lower the score, most first; empty where nothing has to. */
  instead: string;
}

/** A display that is tagged so stands where people come in. */
const ENTRY = /^(entrance|entry|door|eingang|entrée|ingresso|entrada)$/i;
/** English and German: words by which a text speaks to one person. */
const SPOKEN_TO = /\b(you|your|yours|yourself|dich|dir|dein|deine|deinen|deiner|ihnen)\b/i;

/** How a content rule meets the people it is for. */
export function encounterOf(
  { rule, learns, shown, displayIds }: ContentRule,
  setting: RuleSetting,
): Encounter {
  const { band, presentation } = rule;
  const guesses = Number(band !== undefined || learns) + 2 * Number(presentation !== undefined);
  const displays = displayIds.length > 0 ? displayIds : [...setting.tags.keys()];
  const atEntry = displays.some((id) => setting.tags.get(id)?.some((tag) => ENTRY.test(tag.trim())));
  const asksOfPeople = guesses > 0;
  return {
    identification: Math.min(2, guesses) as 0 | 1 | 2,
    surface: 2,
    // What only counts people answers to them as a door does; what guesses about them speaks first.
    unsolicited: (Number(asksOfPeople) + Number(asksOfPeople && speaksTo(shown))) as 0 | 1 | 2,
    moment: atEntry ? 'entry' : 'decision',
    sensitive: isPrivate(shown, setting) ? 3 : 0,
    // Every camera has its notice and its button; in P1 it does not even run before somebody has said yes.
    control: setting.afterConsent ? 2 : 1,
  };
}

/** @returns the rule with its score, verdict and way round */
export function scoreRule(rule: ContentRule, setting: RuleSetting): ScoredRule {
  const encounter = encounterOf(rule, setting);
  const score = creepScore(encounter);
  const verdict = creepVerdict(score);
  return { rule, score, verdict, instead: verdict === 'passes' ? '' : wayRound(encounter) };
}

function wayRound({ identification, unsolicited, moment, sensitive }: Encounter): string {
  const ways = [
    sensitive > 0 && 'show it to everybody instead of by a rule',
    identification >= 2 && 'ask for no presentation',
    identification === 1 && 'ask only how many people are there, or whether somebody watches',
    unsolicited === 2 && 'say it without speaking to anybody',
    moment === 'entry' && 'keep it off the screens at the entrance',
  ].filter((way) => way !== false);
  const said = ways.join('; or ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function isPrivate(creative: Creative, { sensitiveProducts }: RuleSetting): boolean {
  return (
    isSensitive(creative.category) ||
    (creative.kind === 'product' && sensitiveProducts.has(creative.productId))
  );
}

function speaksTo(creative: Creative): boolean {
  return textsOf(creative).some((text) => SPOKEN_TO.test(text));
}
