import type { CellBand } from './audience-context.ts';
import {
  BAND_CHANGE_MS,
  BAND_CONFIDENCE,
  BAND_MIN_FRAMES,
  BAND_WINDOW_FRAMES,
  MINOR_GUARD,
} from './constants.ts';

/** Probabilities of one frame, from the network. `under20` goes no further than {@link bandOfFrame}. */
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

/** One person's band: the majority of at least five confident frames; slow to change its mind. */
export class BandVote {
  /** `unknown` until told. */
  band: CellBand = 'unknown';
  #frames: CellBand[] = [];
  /** Whether any majority has been seen: the first one holds at once. */
  #told = false;
  #contrary: { band: CellBand; since: number } | null = null;

  /** Confident frames so far, up to the size of the window. */
  get frames(): number {
    return this.#frames.length;
  }

  observe(now: number, frame: FrameBand): void {
    if (frame === null) return;
    this.#frames.push(frame);
    if (this.#frames.length > BAND_WINDOW_FRAMES) this.#frames.shift();
    const majority = this.#majority();
    if (majority !== null && !this.#told) {
      this.#told = true;
      this.band = majority;
    } else if (majority === null || majority === this.band) {
      this.#contrary = null;
    } else if (this.#contrary?.band !== majority) {
      this.#contrary = { band: majority, since: now };
    } else if (now - this.#contrary.since >= BAND_CHANGE_MS) {
      this.band = majority;
      this.#contrary = null;
    }
  }

  #majority(): CellBand | null {
    const { length } = this.#frames;
    if (length < BAND_MIN_FRAMES) return null;
    const counts = new Map<CellBand, number>();
    for (const band of this.#frames) counts.set(band, (counts.get(band) ?? 0) + 1);
    for (const [band, count] of counts) if (count > length / 2) return band;
    return null;
  }
}
