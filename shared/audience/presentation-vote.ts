import { PRESENTATION_CONFIDENCE } from './constants.ts';
import { MajorityVote } from './majority-vote.ts';

/** How somebody presents themselves, as a network sees it: a guess about looks, not about who anybody is. */
export type Presentation = 'feminine' | 'masculine';

/** Probabilities of one frame, from the network. */
export type PresentationProbabilities = Readonly<Record<Presentation, number>>;

/** One person's presentation, voted as the band is. Made only where the signed switch for it is on. */
export class PresentationVote {
  #vote = new MajorityVote<Presentation>(PRESENTATION_CONFIDENCE);

  /** `unknown` until told. */
  get presentation(): Presentation | 'unknown' {
    return this.#vote.answer ?? 'unknown';
  }

  /** @param weight as for the band */
  observe(now: number, probabilities: PresentationProbabilities, weight = 1): void {
    const options = ['feminine', 'masculine'] as const;
    const answer = options.find((option) => probabilities[option] >= PRESENTATION_CONFIDENCE) ?? null;
    this.#vote.observe(now, { answer, probabilities, weight });
  }
}
