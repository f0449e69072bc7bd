import { seeded } from '../support/seeded.ts';
import { simulate } from './choosing/simulate.ts';
import { WORLD_KINDS } from './choosing/world.ts';
import { printFigure } from './parts/print-figure.ts';

const WORLDS = 24;

/**
 * What choosing by learning is worth on one screen in a month, over even rotation: 24 random shops for each of four
 * strengths of context, the same shoppers for every policy, contexts misread as a camera would, learned overnight.
 * `regret` is what an impression loses against somebody who knows every taste and reads every shopper right.
 */
export async function run(): Promise<void> {
  for (const [place, kind] of WORLD_KINDS.entries()) {
    const outcomes = Array.from({ length: WORLDS }, (_, world) =>
      simulate(kind, 1000 * place + world, seeded(7 + 1000 * place + world)),
    );
    for (const name of outcomes[0]?.keys() ?? []) {
      const of = outcomes.flatMap((outcome) => outcome.get(name) ?? []);
      const uplifts = of.map(({ uplift }) => 100 * uplift);
      const value = mean(uplifts);
      const error = Math.sqrt(mean(uplifts.map((one) => (one - value) ** 2)) / (WORLDS - 1));
      printFigure(
        { name: `choosing-${kind.name}-${name}`, value, unit: '% attention over rotation' },
        {
          standardError: Number(error.toFixed(2)),
          regret: Number(mean(of.map(({ regret }) => regret)).toFixed(2)),
          worlds: WORLDS,
        },
      );
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
