import type { LabelledFace } from '../face-set.ts';
import { BANDS, trueBand } from './answered-face.ts';
import { grouped } from './grouped.ts';
import { type Mean, meanOf } from './mean.ts';
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

/** A number about a face, such as by how much it was wrong: the higher, the worse. */
export type Wrong = { face: LabelledFace; wrong: number };

export interface Divided<Figure> {
  division: Division;
  /** Worst first. */
  groups: { group: string; figure: Figure }[];
  worstOverBest: number;
}

export function overall(outcomes: readonly Outcome[]): Share | null {
  const asked = outcomes.filter(({ right }) => right !== null);
  return shareOf(asked.filter(({ right }) => right).length, asked.length);
}

/** The same share in each group; the lowest is the worst. */
export const divided = (outcomes: readonly Outcome[]): Divided<Share>[] => dividedBy(outcomes, overall, 1);

/** The same mean in each group; the highest is the worst. */
export const dividedWrong = (wrongs: readonly Wrong[]): Divided<Mean>[] => dividedBy(wrongs, meanWrong, -1);

export const meanWrong = (wrongs: readonly Wrong[]): Mean | null => meanOf(wrongs.map(({ wrong }) => wrong));

function dividedBy<Item extends { face: LabelledFace }, Figure extends { value: number }>(
  items: readonly Item[],
  figureOf: (members: readonly Item[]) => Figure | null,
  worstFirst: 1 | -1,
): Divided<Figure>[] {
  return Object.entries(DIVISIONS).map(([division, groupOf]) => {
    const groups = [...grouped(items, ({ face }) => groupOf(face))]
      .flatMap(([group, members]) => {
        const figure = figureOf(members);
        return figure ? [{ group, figure }] : [];
      })
      .sort((a, b) => worstFirst * (a.figure.value - b.figure.value));
    const [worst, best] = [groups[0]?.figure.value ?? 0, groups.at(-1)?.figure.value ?? 0];
    return { division: division as Division, groups, worstOverBest: best > 0 ? worst / best : 0 };
  });
}
