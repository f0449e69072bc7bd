import type { AudienceRule, Band, Slot } from '../model/playlist.ts';
import type { AudienceContext } from './audience-context.ts';
import { BAND_MAJORITY, BASELINE_SHARE, HOLD_MS } from './constants.ts';

/** Why a slot shows what it shows; for the log on the device and the preview, never for a report (R08). */
export type ChoiceReason =
  | 'no-variants'
  | 'no-camera'
  | 'nobody'
  | 'mixed'
  | 'no-match'
  | 'band'
  | 'group'
  | 'band-and-group'
  | 'baseline';

export interface VariantChoice {
  creativeId: string;
  /** `baseline` was drawn at random, so that the others can be compared with it. */
  tier: 'generic' | 'audience' | 'baseline';
  reason: ChoiceReason;
  /** When this creative was chosen, ms. */
  since: number;
}

export interface ChoiceInputs {
  /** ms */
  now: number;
  /** In [0, 1). */
  random: () => number;
  /** What is on glass for this slot already; null for a fresh item. */
  held: VariantChoice | null;
}

/** The band that holds at least 60 % of the watchers. People of unknown band count against it. */
export function majorityBand({ bands, watchers }: AudienceContext): Band | null {
  if (watchers === 0) return null;
  const known: Band[] = ['20-39', '40-59', '60+'];
  return known.find((band) => bands[band] >= BAND_MAJORITY * watchers) ?? null;
}

function fits(rule: AudienceRule, context: AudienceContext, band: Band | null): boolean {
  return (
    (rule.band === undefined || rule.band === band) &&
    (rule.group === undefined || rule.group === context.group)
  );
}

const conditions = ({ band, group }: AudienceRule): number =>
  Number(band !== undefined) + Number(group !== undefined);

function reasonOf({ band, group }: AudienceRule): ChoiceReason {
  if (band === undefined) return 'group';
  return group === undefined ? 'band' : 'band-and-group';
}

function decide(
  slot: Slot,
  context: AudienceContext | null,
  random: () => number,
): Omit<VariantChoice, 'since'> {
  const generic = (reason: ChoiceReason) => ({
    creativeId: slot.creativeId,
    tier: 'generic' as const,
    reason,
  });
  if (slot.variants.length === 0) return generic('no-variants');
  if (context === null) return generic('no-camera');
  if (context.count === 0) return generic('nobody');
  if (random() < BASELINE_SHARE) {
    const eligible = [slot.creativeId, ...slot.variants.map((variant) => variant.creativeId)];
    const drawn = eligible[Math.floor(random() * eligible.length)] ?? slot.creativeId;
    return { creativeId: drawn, tier: 'baseline', reason: 'baseline' };
  }
  const band = majorityBand(context);
  const best = slot.variants
    .filter(({ when }) => fits(when, context, band))
    .reduce<Slot['variants'][number] | null>(
      (chosen, variant) => (chosen && conditions(chosen.when) >= conditions(variant.when) ? chosen : variant),
      null,
    );
  if (best) return { creativeId: best.creativeId, tier: 'audience', reason: reasonOf(best.when) };
  return generic(band === null && slot.variants.some(({ when }) => when.band) ? 'mixed' : 'no-match');
}

/**
 * Which creative a slot shows to the people in front of the screen. The rule that names most wins, then the first in
 * the list. Without a camera, or with nobody there, always the generic one.
 *
 * @param context null when no camera runs
 */
export function chooseVariant(
  slot: Slot,
  context: AudienceContext | null,
  { now, random, held }: ChoiceInputs,
): VariantChoice {
  // A clock set back must not hold an item for hours.
  if (held && now >= held.since && now - held.since < HOLD_MS) return held;
  const choice = decide(slot, context, random);
  // The same creative goes on: its time on glass has not begun anew.
  return { ...choice, since: held?.creativeId === choice.creativeId ? held.since : now };
}
