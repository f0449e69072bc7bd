import { bandOfFrame } from '../../../shared/audience/band-vote.ts';
import type { CameraPosture, FromWorker, VisionModels } from '../messages.ts';
import { AudienceScene } from './audience-scene.ts';
import { BandEstimator } from './band-estimator.ts';
import { Darkness } from './darkness.ts';
import { FaceCrop } from './face-crop.ts';
import { FaceFinder } from './face-finder.ts';
import { loadModel, type VerifiedModel } from './model-store.ts';
import { NextToEstimate } from './next-to-estimate.ts';

type FrameDone = Extract<FromWorker, { kind: 'frame-done' }>;

const named = ({ file, sha256 }: VerifiedModel): { file: string; sha256: string } => ({ file, sha256 });

/** From frames to an audience: finds faces, follows them, and where the posture allows estimates a band. */
export class VisionPipeline {
  readonly models: VisionModels;
  readonly scene = new AudienceScene();
  #posture: CameraPosture;
  #finder: FaceFinder;
  #estimator: BandEstimator | null;
  #next = new NextToEstimate();
  #crop = new FaceCrop();
  #darkness = new Darkness();

  private constructor(
    posture: CameraPosture,
    models: VisionModels,
    finder: FaceFinder,
    estimator: BandEstimator | null,
  ) {
    this.#posture = posture;
    this.models = models;
    this.#finder = finder;
    this.#estimator = estimator;
  }

  /** Loads what the posture needs and nothing more: P2 fetches no attribute network at all. */
  static async create(posture: CameraPosture): Promise<VisionPipeline> {
    const detectors = await Promise.all([loadModel('shortRange'), loadModel('fullRange')]);
    const band = posture === 'P2' ? null : await loadModel('band');
    const finder = await FaceFinder.create(detectors);
    const estimator = band && (await BandEstimator.create(band));
    const models = { detectors: detectors.map(named), estimator: band && named(band) };
    return new VisionPipeline(posture, models, finder, estimator);
  }

  /**
   * Looks at one frame and closes it, whatever happens (R04).
   *
   * @param at when it was taken, ms since 1970
   * @param clock ms since 1970
   */
  look(frame: VideoFrame, at: number, clock: () => number): FrameDone {
    try {
      const began = clock();
      const faces = this.#finder.find(frame);
      const detected = clock();
      // P1: people beside the one who scanned have not agreed, so nobody is measured while they are there.
      const mayMeasure = this.#posture !== 'P1' || faces.length < 2;
      this.scene.observe(at, mayMeasure ? faces : [], frame.displayHeight);
      const estimated = mayMeasure && this.#estimateOne(this.#estimator, frame, at);
      const black = this.#darkness.isBlack(at, frame);
      const done = clock();
      return {
        kind: 'frame-done',
        frameMs: Math.max(0, done - at),
        detectMs: Math.max(0, detected - began),
        estimateMs: estimated ? Math.max(0, done - detected) : 0,
        somebody: faces.length > 0,
        black,
      };
    } finally {
      frame.close();
    }
  }

  #estimateOne(estimator: BandEstimator | null, frame: VideoFrame, at: number): boolean {
    const person = estimator && this.#next.pick(at, this.scene.seenAt(at));
    if (!person) return false;
    const probabilities = estimator.estimate(this.#crop.draw(frame, person.face));
    this.#crop.clear();
    this.scene.vote(at, person, bandOfFrame(probabilities));
    return true;
  }
}
