import { around, type Estimate, radiusOf } from '../choosing/interval.ts';
import { LEAST_TOLD } from '../floor/help-counts.ts';

/** Chance of a plan to come without an invitation: enough to compare with, and four of five as the shop wants them. */
export const WITHOUT_SHARE = 1 / 5;
/** The interval is tightest after so many plans. */
const TIGHTEST_AT = 500;

/** Of so many plans so many led to a visit. */
export interface InvitedCounts {
  of: number;
  did: number;
}

interface Arm {
  plans: number;
  /** From 0 to 1. */
  share: number;
}

export interface InvitationEffect {
  /** Each null below ten plans: fewer could tell about one person. */
  invited: Arm | null;
  without: Arm | null;
  /** What the invitation adds to the share of plans that lead to a visit; null where one of them is not told. */
  added: Estimate | null;
}

/**
 * What an invitation does, from plans that were given one or none by lot. The interval holds however often somebody looks
 * (shared/choosing/interval.ts).
 */
export function invitationEffect(invited: InvitedCounts, without: InvitedCounts): InvitationEffect {
  const [withOne, withNone] = [armOf(invited), armOf(without)];
  if (!withOne || !withNone) return { invited: withOne, without: withNone, added: null };
  const total = invited.of + without.of;
  // Of one plan's score, where plans of either kind are weighted by their chance.
  const variance = spreadOf(invited) / (1 - WITHOUT_SHARE) + spreadOf(without) / WITHOUT_SHARE;
  const value = invited.did / invited.of - without.did / without.of;
  return {
    invited: withOne,
    without: withNone,
    added: around(value, radiusOf(total, Math.sqrt(variance), TIGHTEST_AT)),
  };
}

/** Variance of one yes or no; as if one more had come and one more stayed away, so that ten of ten are not certain. */
function spreadOf({ of, did }: InvitedCounts): number {
  const share = (did + 1) / (of + 2);
  return share * (1 - share);
}

function armOf({ of, did }: InvitedCounts): Arm | null {
  return of < LEAST_TOLD ? null : { plans: of, share: Number((did / of).toFixed(4)) };
}
