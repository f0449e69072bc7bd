import type { FromWorker, VisionModels, Watch } from '../messages.ts';
import { AudienceScene } from './audience-scene.ts';
import { BandEstimator } from './band-estimator.ts';
import { FaceCrop } from './face-crop.ts';
import { FaceFinder, type Finder } from './face-finder.ts';
import { FarFinder } from './far-finder.ts';
import { type Frame, sizeOf } from './frame.ts';
import { isFit, loadModel, type VerifiedModel } from './model-store.ts';
import { NextToEstimate } from './next-to-estimate.ts';
import { PictureCheck } from './picture-check.ts';
import { Upright } from './upright.ts';

type FrameDone = Extract<FromWorker, { kind: 'frame-done' }>;

interface Networks {
  models: VisionModels;
  finder: Finder;
  estimator: BandEstimator | null;
}

const named = ({ file, sha256 }: VerifiedModel): { file: string; sha256: string } => ({ file, sha256 });

/** From frames to an audience: finds faces, follows them, and where the posture allows estimates a band. */
export class VisionPipeline {
  readonly models: VisionModels;
  readonly scene: AudienceScene;
  #watch: Watch;
  #finder: Finder;
  #estimator: BandEstimator | null;
  #upright: Upright;
  #next = new NextToEstimate();
  #crop = new FaceCrop();
  #check = new PictureCheck();

  private constructor(watch: Watch, { models, finder, estimator }: Networks) {
    this.#watch = watch;
    this.models = models;
    this.#finder = finder;
    this.#estimator = estimator;
    this.#upright = new Upright(watch.camera.turn);
    this.scene = new AudienceScene({ presentation: watch.presentation });
  }

  /** Loads what the posture needs and nothing more: P2 fetches no attribute network at all. Throws `ModelRefused`. */
  static async create(watch: Watch): Promise<VisionPipeline> {
    const [short, full] = await Promise.all([loadModel('shortRange'), loadModel('fullRange')]);
    const band = watch.posture === 'P2' ? null : await loadModel('band');
    const finder =
      watch.camera.reach === 'far'
        ? await FarFinder.create({ short, full })
        : await FaceFinder.create([short, full]);
    const estimator = band && (await BandEstimator.create(band));
    const models = { detectors: [short, full].map(named), estimator: band && named(band) };
    const presentation = watch.presentation && band !== null && isFit('presentation');
    return new VisionPipeline({ ...watch, presentation }, { models, finder, estimator });
  }

  /**
   * Looks at one frame and closes it, whatever happens (R04).
   *
   * @param at when it was taken, ms since 1970
   * @param clock ms since 1970
   */
  look(taken: VideoFrame, at: number, clock: () => number): FrameDone {
    try {
      const began = clock();
      const frame = this.#upright.of(taken);
      const faces = this.#finder.find(frame);
      const detected = clock();
      // P1: people beside the one who scanned have not agreed, so nobody is measured while they are there.
      const mayMeasure = this.#watch.posture !== 'P1' || faces.length < 2;
      const { width, height } = sizeOf(frame);
      // Of a camera that hangs on its side the zone is as deep as of one that does not.
      this.scene.observe(at, mayMeasure ? faces : [], Math.min(width, height));
      if (!mayMeasure) this.scene.notice(at);
      const estimated = mayMeasure && this.#estimateOne(frame, at);
      const picture = this.#check.look(at, taken);
      const done = clock();
      return {
        kind: 'frame-done',
        frameMs: Math.max(0, done - at),
        workMs: Math.max(0, done - began),
        detectMs: Math.max(0, detected - began),
        estimateMs: estimated ? Math.max(0, done - detected) : 0,
        somebody: faces.length > 0,
        picture,
      };
    } finally {
      taken.close();
      this.#upright.clear();
    }
  }

  #estimateOne(frame: Frame, at: number): boolean {
    const estimator = this.#estimator;
    const person = estimator && this.#next.pick(at, this.scene.seenAt(at));
    if (!person) return false;
    const crop = this.#crop.draw(frame, person.face);
    if (this.#watch.presentation) {
      const { band, presentation } = estimator.estimateBoth(crop);
      this.scene.vote(at, person, band);
      this.scene.votePresentation(at, person, presentation);
    } else this.scene.vote(at, person, estimator.estimate(crop));
    this.#crop.clear();
    return true;
  }
}
