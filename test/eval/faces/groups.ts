import type { LabelledFace } from '../face-set.ts';
import { BANDS, trueBand } from './answered-face.ts';
import { grouped } from './grouped.ts';
import { type Share, shareOf } from './wilson.ts';

/** How the faces are divided for the question whom a network serves worse (R24). */
const DIVISIONS = {
  'race and sex label': ({ race, gender }: LabelledFace) => `${race} ${gender}`,
  'race label': ({ race }: LabelledFace) => race,
  'sex label': ({ gender }: LabelledFace) => gender,
  'age group': (face: LabelledFace) => BANDS[trueBand(face)] ?? '',
} as const;
export type Division = keyof typeof DIVISIONS;

/** What came of one question, asked of every face: null where it does not arise. */
export type Outcome = { face: LabelledFace; right: boolean | null };

export interface Divided {
  division: Division;
  groups: { group: string; share: Share }[];
  /** The lowest share over the highest. */
  worstOverBest: number;
}

export function overall(outcomes: readonly Outcome[]): Share | null {
  const asked = outcomes.filter(({ right }) => right !== null);
  return shareOf(asked.filter(({ right }) => right).length, asked.length);
}

/** The same share in each group, worst first. */
export function divided(outcomes: readonly Outcome[]): Divided[] {
  return Object.entries(DIVISIONS).map(([division, groupOf]) => {
    const groups = [...grouped(outcomes, ({ face }) => groupOf(face))]
      .flatMap(([group, members]) => {
        const share = overall(members);
        return share ? [{ group, share }] : [];
      })
      .sort((a, b) => a.share.value - b.share.value);
    const [worst, best] = [groups[0], groups.at(-1)];
    const worstOverBest = worst && best && best.share.value > 0 ? worst.share.value / best.share.value : 0;
    return { division: division as Division, groups, worstOverBest };
  });
}
