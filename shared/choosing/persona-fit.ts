import type { Group } from '../audience/audience-context.ts';
import type { Band } from '../model/playlist.ts';
import { differenceOf, playsIn } from './creative-estimate.ts';
import type { Estimate } from './interval.ts';
import type { LearningCell } from './learning-cell.ts';

/** Plays by lot, of either side, from which a rule that shows nothing is said to show nothing. */
export const FLAG_PLAYS = 100;

export interface PersonaFit {
  /** Plays by lot to whom the rule means: of its creative, and of the slot's others. */
  plays: number;
  otherPlays: number;
  /** Seconds of attention per person that its creative has more; null while there is nothing to compare. */
  lift: Estimate | null;
  /** Enough was seen, and its people do not look longer. */
  flagged: boolean;
}

interface Compared {
  creativeId: string;
  others: readonly string[];
}

/** What was drawn by lot in front of those whom a rule means: its creative, and the slot's others. */
export function byLotBefore(
  cells: readonly LearningCell[],
  rule: { band?: Band | undefined; group?: Group | undefined },
  { creativeId, others }: Compared,
): { own: LearningCell[]; other: LearningCell[] } {
  const meant = cells.filter(
    ({ random, band, group }) => random && (rule.band ?? band) === band && (rule.group ?? group) === group,
  );
  return {
    own: meant.filter((cell) => cell.creativeId === creativeId),
    other: meant.filter((cell) => cell.creativeId !== creativeId && others.includes(cell.creativeId)),
  };
}

/**
 * Whether those whom a rule means look longer at what it shows them: its creative against the slot's others, in front of
 * them, among plays that were drawn by lot. Whatever was chosen on purpose cannot tell.
 */
export function personaFit(
  cells: readonly LearningCell[],
  rule: { band?: Band | undefined; group?: Group | undefined },
  { creativeId, others }: Compared,
): PersonaFit {
  const { own, other } = byLotBefore(cells, rule, { creativeId, others });
  const [plays, otherPlays] = [playsIn(own), playsIn(other)];
  const lift = plays > 0 && otherPlays > 0 ? differenceOf(own, other) : null;
  const enough = Math.min(plays, otherPlays) >= FLAG_PLAYS;
  return { plays, otherPlays, lift, flagged: enough && lift !== null && lift.low <= 0 };
}
