import type { CellBand } from './audience-context.ts';
import { BAND_CONFIDENCE, MINOR_GUARD } from './constants.ts';
import { MajorityVote } from './majority-vote.ts';

/** Probabilities of one frame, from the network. `under20` goes no further than {@link BandVote}. */
export interface BandProbabilities {
  under20: number;
  '20-39': number;
  '40-59': number;
  '60+': number;
}

/** What one frame says: a band, or `unknown`; null when the network is not sure and the frame does not count. */
export type FrameBand = CellBand | null;

/**
 * The band of one frame. Under 20, or possibly under 20, is a firm `unknown`: such frames count against every band, so
 * that a child is not called 20-39 by a few lucky ones (R13).
 */
export function bandOfFrame(probabilities: BandProbabilities): FrameBand {
  if (!(probabilities.under20 < MINOR_GUARD)) return 'unknown';
  const bands = ['20-39', '40-59', '60+'] as const;
  return bands.find((band) => probabilities[band] >= BAND_CONFIDENCE) ?? null;
}

/** One person's band: the majority of at least five confident frames, as sure as its frames are in the mean. */
export class BandVote {
  #vote = new MajorityVote<CellBand>(BAND_CONFIDENCE);
  #under20 = new MajorityVote<'under20'>(MINOR_GUARD);

  /** `unknown` until told, and of whoever looks possibly under 20 in the mean of all frames (R13). */
  get band(): CellBand {
    return this.#under20.sureness('under20') < MINOR_GUARD ? (this.#vote.answer ?? 'unknown') : 'unknown';
  }

  /** Probability of the band that it says, 0 to 1; null while that is `unknown`. */
  get sureness(): number | null {
    return this.band === 'unknown' ? null : this.#vote.sureness(this.band);
  }

  /** Frames that count, up to the size of the window. */
  get frames(): number {
    return this.#vote.looks;
  }

  /**
   * @param now ms
   * @param weight what the frame counts for, above 0 and at most 1: a large face that looks straight ahead tells more
   */
  observe(now: number, probabilities: BandProbabilities, weight = 1): void {
    const { under20, ...bands } = probabilities;
    const answer = bandOfFrame(probabilities);
    // A network that answers nonsense looks possibly under 20.
    const young = Number.isFinite(under20) ? under20 : 1;
    this.#vote.observe(now, { answer, probabilities: { ...bands, unknown: 1 }, weight });
    this.#under20.observe(now, { answer: null, probabilities: { under20: young }, weight });
  }
}
