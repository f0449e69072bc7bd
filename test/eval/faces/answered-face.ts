import type { Look } from '../face-lab/lab-messages.ts';
import type { LabelledFace } from '../face-set.ts';

/** The four bands of the measure, in order. The first is known to the network and told to nobody. */
export const BANDS = ['under 20', '20-39', '40-59', '60+'] as const;
const BAND_OF_AGE = [0, 0, 0, 1, 1, 2, 2, 3, 3] as const;
/** Years in the middle of each of the nine ages; for the last, a guess at where most of its people are. */
const MIDDLE_OF_AGE = [1.5, 6.5, 15, 25, 35, 45, 55, 65, 75] as const;

export type Presentation = 'masculine' | 'feminine';

/** A labelled face and what a network made of it. All figures are made of these, whoever's network it was. */
export interface AnsweredFace {
  face: LabelledFace;
  /** Probabilities of the four bands; a network that tells a bare age gives one of them 1. */
  bands: readonly number[];
  /** Years. */
  age: number;
  presentation: Presentation;
  /** Probability of `presentation`. */
  sureness: number;
}

export const trueBand = ({ age }: LabelledFace): number => BAND_OF_AGE[age] ?? 0;
export const trueYears = ({ age }: LabelledFace): number => MIDDLE_OF_AGE[age] ?? 0;
export const truePresentation = ({ gender }: LabelledFace): Presentation =>
  gender === 'Male' ? 'masculine' : 'feminine';

/** Index of the highest. */
export const bestOf = (values: readonly number[]): number =>
  values.reduce((best, value, i) => (value > (values[best] ?? 0) ? i : best), 0);

/** The band that somebody of so many years belongs to. */
export const bandOfYears = (years: number): number => (years < 20 ? 0 : years < 40 ? 1 : years < 60 ? 2 : 3);

/** Null where no face was found, or nothing was asked of it. */
export function answeredFace(face: LabelledFace, { answer }: Look): AnsweredFace | null {
  if (!answer) return null;
  const bands = BANDS.map(() => 0);
  answer.ages.forEach((share, age) => {
    const band = BAND_OF_AGE[age];
    if (band !== undefined) bands[band] = (bands[band] ?? 0) + share;
  });
  const [masculine = 0, feminine = 0] = answer.presentation;
  return {
    face,
    bands,
    age: answer.ages.reduce((sum, share, age) => sum + share * (MIDDLE_OF_AGE[age] ?? 0), 0),
    presentation: feminine > masculine ? 'feminine' : 'masculine',
    sureness: Math.max(masculine, feminine),
  };
}
