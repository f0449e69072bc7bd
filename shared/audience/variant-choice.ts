import type { AudienceRule, Slot } from '../model/playlist.ts';
import type { DecisionReason, DecisionTier } from './slot-decision.ts';

/** What one slot shows now, and why. In memory only: what is told of it are counts of many (R08). */
export interface VariantChoice {
  creativeId: string;
  tier: DecisionTier;
  reason: DecisionReason;
  /** When this creative was chosen, ms. */
  since: number;
  /** The rule by which it was, if it was by one. */
  when: AudienceRule | null;
}

/** The slot's own creative, for everybody. @param now ms */
export function genericChoice(slot: Slot, reason: DecisionReason, now: number): VariantChoice {
  return { creativeId: slot.creativeId, tier: 'generic', reason, since: now, when: null };
}

/** What a screen shows that sees nobody. @param now ms */
export function unseenChoice(slot: Slot, now: number): VariantChoice {
  return genericChoice(slot, slot.variants.length === 0 ? 'no-variants' : 'no-camera', now);
}
