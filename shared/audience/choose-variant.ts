import { asksSomething, type Slot, type Variant } from '../model/playlist.ts';
import type { AudienceReading } from './audience-reading.ts';
import { BASELINE_SHARE, HOLD_MS } from './constants.ts';
import { fitsAudience } from './rule-fit.ts';
import { genericChoice, unseenChoice, type VariantChoice } from './variant-choice.ts';

export interface ChoiceInputs {
  /** ms */
  now: number;
  /** In [0, 1). */
  random: () => number;
  /** What is on glass for this slot already; null for a fresh item. */
  held: VariantChoice | null;
  /** Chooses among creatives by what has been learned: the slot's own first, then each whose rule fits. */
  learn?: (slot: Slot, eligible: readonly string[]) => string;
}

/**
 * Which creative a slot shows to the people in front of the screen. The rule that names most wins, then the one that is
 * on glass, then the first in the list; where the slot says so, learning chooses among all that fit. Without a camera
 * always the slot's own.
 *
 * It is decided anew only when what is on glass has had its time and no longer stands: one in ten of these decisions is
 * drawn by lot, and what was drawn stays for its showing.
 *
 * @param reading null when no camera runs
 */
export function chooseVariant(
  slot: Slot,
  reading: AudienceReading | null,
  { now, random, held, learn }: ChoiceInputs,
): VariantChoice {
  // A clock set back must not hold an item for hours.
  if (held && now >= held.since && now - held.since < (slot.holdMs ?? HOLD_MS)) return held;
  const choice = decide(slot, reading, { now, random, held, ...(learn && { learn }) });
  // The same creative goes on: its time on glass has not begun anew.
  return held?.creativeId === choice.creativeId ? { ...choice, since: held.since } : choice;
}

function decide(slot: Slot, reading: AudienceReading | null, inputs: ChoiceInputs): VariantChoice {
  const { now, random, held, learn } = inputs;
  if (reading === null || slot.variants.length === 0) return unseenChoice(slot, now);
  const fitting = slot.variants.filter(({ when }) => fitsAudience(when, reading));
  if (reading.context.count === 0) return byRule(fitting, inputs) ?? genericChoice(slot, 'nobody', now);
  if (held && staysDrawn(slot, held, fitting)) return held;
  const learns = slot.choice === 'learn' && learn !== undefined && fitting.length > 0;
  const best = byRule(fitting, inputs) ?? genericChoice(slot, whyGeneric(slot, reading), now);
  if (!learns && held?.tier === best.tier && held.creativeId === best.creativeId) return best;
  if (random() < BASELINE_SHARE) return drawn(slot, inputs);
  if (!learns) return best;
  const eligible = [...new Set([slot.creativeId, ...fitting.map(({ creativeId }) => creativeId)])];
  return { creativeId: learn(slot, eligible), tier: 'learned', reason: 'learned', since: now, when: null };
}

/** What chance or learning chose is not taken back within its showing, as long as it may be shown at all. */
function staysDrawn({ creativeId }: Slot, held: VariantChoice, fitting: readonly Variant[]): boolean {
  if (held.tier === 'baseline') return true;
  if (held.tier !== 'learned') return false;
  return held.creativeId === creativeId || fitting.some((variant) => variant.creativeId === held.creativeId);
}

function byRule(fitting: readonly Variant[], { now, held }: ChoiceInputs): VariantChoice | null {
  const rank = ({ creativeId, when }: Variant): number =>
    Object.keys(when).length + (held?.tier === 'audience' && held.creativeId === creativeId ? 0.5 : 0);
  const best = fitting
    .filter(({ when }) => asksSomething(when))
    .reduce<Variant | null>(
      (chosen, variant) => (chosen && rank(chosen) >= rank(variant) ? chosen : variant),
      null,
    );
  return (
    best && { creativeId: best.creativeId, tier: 'audience', reason: 'rule', since: now, when: best.when }
  );
}

/** Any of the slot's creatives that are meant for somebody, each as likely as the others. */
function drawn({ creativeId, variants }: Slot, { now, random }: ChoiceInputs): VariantChoice {
  const all = [
    creativeId,
    ...variants.filter(({ when }) => when.group !== '0').map((variant) => variant.creativeId),
  ];
  const one = all[Math.floor(random() * all.length)] ?? creativeId;
  return { creativeId: one, tier: 'baseline', reason: 'baseline', since: now, when: null };
}

function whyGeneric({ variants }: Slot, { band, presentation }: AudienceReading): 'mixed' | 'no-match' {
  const isMixed = variants.some(
    ({ when }) =>
      (when.band !== undefined && band === null) ||
      (when.presentation !== undefined && presentation === null),
  );
  return isMixed ? 'mixed' : 'no-match';
}
