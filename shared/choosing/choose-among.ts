import { DRAW_WIDTH } from './constants.ts';
import type { LearningContext } from './learning-cell.ts';
import type { LearningModel } from './learning-model.ts';
import { leastOf, mayTry, type Ration, starving, withinCap } from './ration.ts';

export interface LearnedChoice {
  creativeId: string;
  /** Not the one that is believed to be the best. */
  trial: boolean;
}

export interface WhatIsKnown {
  model: LearningModel;
  ration: Ration;
}

/**
 * The creative to show next of those that the merchandiser's rules leave (Thompson sampling): each is drawn from what is
 * believed of it, and the best draw wins, so that it is tried as often as it may well be the best. Within limits: each
 * gets a little, none gets nearly all, and trials are few. While nothing is known they take turns.
 *
 * @param eligible at least one
 * @param context null when nobody can tell, and then it is chosen by what did best whoever was there
 * @param random in [0, 1)
 */
export function chooseAmong(
  eligible: readonly string[],
  context: LearningContext | null,
  { model, ration }: WhatIsKnown,
  random: () => number,
): LearnedChoice {
  const hungry = starving(ration, eligible);
  const allowed = withinCap(ration, eligible);
  const beliefs = allowed.map((creativeId) => ({ creativeId, ...model.belief(creativeId, context) }));
  const highest = Math.max(...beliefs.map(({ mean }) => mean));
  const equals = beliefs.filter(({ mean }) => mean === highest).map(({ creativeId }) => creativeId);
  const best = leastOf(ration, eligible, equals);
  if (best === null) throw new RangeError('there is nothing to choose among');
  if (hungry !== null) return { creativeId: hungry, trial: hungry !== best };
  const drawn = beliefs
    .map(({ creativeId, mean, deviation }) => ({
      creativeId,
      draw: mean + DRAW_WIDTH * deviation * normal(random),
    }))
    .reduce((winner, one) => (one.draw > winner.draw ? one : winner)).creativeId;
  if (equals.includes(drawn) || !mayTry(ration)) return { creativeId: best, trial: false };
  return { creativeId: drawn, trial: true };
}

/** A number from the standard normal distribution (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
