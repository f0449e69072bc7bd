import type { DecisionReason, DecisionTier } from '../../../shared/audience/slot-decision.ts';

const TIERS: Readonly<Record<DecisionTier, string>> = {
  generic: 'To everybody',
  audience: 'By an audience rule',
  baseline: 'By lot',
  learned: 'By what was learned',
};

const REASONS: Readonly<Record<DecisionReason, string>> = {
  'no-variants': 'it has no variants',
  'no-camera': 'no camera was on',
  nobody: 'nobody was there',
  mixed: 'the people there had no age in common, or none that was sure',
  'no-match': 'no rule fitted',
  rule: 'the rule fitted',
  baseline: 'one decision in ten is drawn, to compare the others with',
  learned: 'it is estimated to hold people longest',
  control: 'an experiment asked for an hour without choosing',
};

/** "To everybody". */
export const tierWords = (tier: DecisionTier): string => TIERS[tier];

/** "no rule fitted". */
export function reasonWords(reason: DecisionReason | null): string {
  return reason === null ? 'several reasons, each too seldom to be told' : REASONS[reason];
}
