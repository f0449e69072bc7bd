import { chooseAmong } from '../../../shared/choosing/choose-among.ts';
import { DRAW_WIDTH } from '../../../shared/choosing/constants.ts';
import { type LearningContext, tenthsOf } from '../../../shared/choosing/learning-cell.ts';
import { LearningModel } from '../../../shared/choosing/learning-model.ts';
import { LearningSums } from '../../../shared/choosing/learning-sums.ts';
import { afterPlay, EVEN } from '../../../shared/choosing/ration.ts';
import { normal } from '../../support/seeded.ts';
import { bestOf, type Policy } from './policy.ts';

/** Share of plays drawn by lot, as the product does (R08). */
const BASELINE_SHARE = 0.1;
const idOf = (creative: number): string => `c${creative}`;
const keyOf = ({ band, group, part }: LearningContext): string =>
  `${band}-${group === '3+' ? 3 : group}-${part}`;

/** Learns from sums overnight, as a screen does that sends them and gets those of all back. */
function learner(
  name: string,
  choose: (model: LearningModel, count: number, seen: LearningContext) => number,
  armOf: (creative: number, seen: LearningContext) => string = idOf,
): Policy {
  const sums = new LearningSums();
  let model = LearningModel.of([]);
  return {
    name,
    choose: (count, { seen }) => choose(model, count, seen),
    saw(creative, seen, seconds) {
      const tenths = tenthsOf(seconds * 1000, 1);
      sums.addPlay({ ...seen, creativeId: armOf(creative, seen), random: false, tenths });
    },
    endDay() {
      model = LearningModel.of(sums.cells);
    },
  };
}

/** Thompson sampling that knows nothing of who stands there. */
export const contextFree = (random: () => number): Policy =>
  learner('context-free', (model, count) =>
    bestOf(count, (creative) => {
      const { mean, deviation } = model.belief(idOf(creative), null);
      return mean + deviation * normal(random);
    }),
  );

/** Thompson sampling that learns every context by itself. */
export const perCell = (random: () => number): Policy =>
  learner(
    'per-cell',
    (model, count, seen) =>
      bestOf(count, (creative) => {
        const { mean, deviation } = model.belief(`${idOf(creative)}-${keyOf(seen)}`, null);
        return mean + deviation * normal(random);
      }),
    (creative, seen) => `${idOf(creative)}-${keyOf(seen)}`,
  );

/** What the product does, without its limits and without its plays by lot. */
export const unlimited = (random: () => number): Policy =>
  learner('additive-unlimited', (model, count, seen) =>
    bestOf(count, (creative) => {
      const { mean, deviation } = model.belief(idOf(creative), seen);
      return mean + DRAW_WIDTH * deviation * normal(random);
    }),
  );

/** What the product does. */
export const additive = (random: () => number): Policy => limited('additive', (seen) => seen, random);

/** What the product would do without asking who stands there. */
export const contextFreeLimited = (random: () => number): Policy =>
  limited('context-free-limited', () => null, random);

/** With the product's limits, and its plays by lot. */
function limited(
  name: string,
  contextOf: (seen: LearningContext) => LearningContext | null,
  random: () => number,
): Policy {
  let ration = EVEN;
  return learner(name, (model, count, seen) => {
    const eligible = Array.from({ length: count }, (_, creative) => idOf(creative));
    const lot = random() < BASELINE_SHARE ? eligible[Math.floor(random() * count)] : undefined;
    const choice =
      lot === undefined
        ? chooseAmong(eligible, contextOf(seen), { model, ration }, random)
        : { creativeId: lot, trial: true };
    ration = afterPlay(ration, eligible, choice);
    return eligible.indexOf(choice.creativeId);
  });
}
