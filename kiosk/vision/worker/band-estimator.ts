import { type Category, ImageClassifier } from '@mediapipe/tasks-vision';
import type { BandProbabilities } from '../../../shared/audience/band-vote.ts';
import type { VerifiedModel } from './model-store.ts';
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

/** Estimates the age band of a face crop. The network's other head, `presentation`, is not read at all. */
export class BandEstimator {
  #classifier: ImageClassifier;

  private constructor(classifier: ImageClassifier) {
    this.#classifier = classifier;
  }

  static async create({ bytes }: VerifiedModel): Promise<BandEstimator> {
    const classifier = await ImageClassifier.createFromOptions(await freshRuntime(), {
      baseOptions: { modelAssetBuffer: bytes, delegate: 'CPU' },
      runningMode: 'IMAGE',
    });
    return new BandEstimator(classifier);
  }

  estimate(crop: OffscreenCanvas): BandProbabilities {
    const { classifications } = this.#classifier.classify(crop);
    const age = classifications.find(({ headName }) => headName === 'age');
    return bandProbabilities(age?.categories ?? []);
  }
}
