import { type Category, ImageClassifier, type ImageClassifierResult } from '@mediapipe/tasks-vision';
import type { BandProbabilities } from '../../../shared/audience/band-vote.ts';
import type { PresentationProbabilities } from '../../../shared/audience/presentation-vote.ts';
import type { VerifiedModel } from './model-store.ts';
import { pictureSlot } from './picture-slot.ts';
import { freshRuntime } from './runtime.ts';

/** The network's nine age outputs, in order, and the band that each belongs to. */
const BAND_OF_OUTPUT: readonly (keyof BandProbabilities)[] = [
  'under20', // 0-2
  'under20', // 3-9
  'under20', // 10-19
  '20-39', // 20-29
  '20-39', // 30-39
  '40-59', // 40-49
  '40-59', // 50-59
  '60+', // 60-69
  '60+', // 70 and more
];

/** Adds up the outputs of the `age` head. */
export function bandProbabilities(
  categories: readonly Pick<Category, 'index' | 'score'>[],
): BandProbabilities {
  const sums: BandProbabilities = { under20: 0, '20-39': 0, '40-59': 0, '60+': 0 };
  for (const { index, score } of categories) {
    const band = BAND_OF_OUTPUT[index];
    if (band) sums[band] += score;
  }
  return sums;
}

/** The network's `presentation` outputs, in order. */
const PRESENTATION_OF_OUTPUT = ['masculine', 'feminine'] as const;

/** Reads the outputs of the `presentation` head. */
function presentationProbabilities(
  categories: readonly Pick<Category, 'index' | 'score'>[],
): PresentationProbabilities {
  const probabilities = { feminine: 0, masculine: 0 };
  for (const { index, score } of categories) {
    const presentation = PRESENTATION_OF_OUTPUT[index];
    if (presentation) probabilities[presentation] = score;
  }
  return probabilities;
}

/** Estimates the age band of a face crop, and, only where it is asked for by name, its presentation. */
export class BandEstimator {
  #classifier: ImageClassifier;

  private constructor(classifier: ImageClassifier) {
    this.#classifier = classifier;
  }

  static async create({ bytes }: VerifiedModel): Promise<BandEstimator> {
    const classifier = await ImageClassifier.createFromOptions(await freshRuntime(), {
      baseOptions: { modelAssetBuffer: bytes, delegate: 'CPU' },
      runningMode: 'IMAGE',
      canvas: pictureSlot(),
    });
    return new BandEstimator(classifier);
  }

  /** The band alone; the `presentation` head is not read at all. */
  estimate(crop: OffscreenCanvas): BandProbabilities {
    return bandProbabilities(headOf(this.#classifier.classify(crop), 'age'));
  }

  /** For a store whose signed switch `presentation` is on. */
  estimateBoth(crop: OffscreenCanvas): { band: BandProbabilities; presentation: PresentationProbabilities } {
    const result = this.#classifier.classify(crop);
    return {
      band: bandProbabilities(headOf(result, 'age')),
      presentation: presentationProbabilities(headOf(result, 'presentation')),
    };
  }
}

function headOf({ classifications }: ImageClassifierResult, name: string): Category[] {
  return classifications.find(({ headName }) => headName === name)?.categories ?? [];
}
