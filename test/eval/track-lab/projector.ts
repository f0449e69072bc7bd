import { VisionPipeline } from '../../../kiosk/vision/worker/vision-pipeline.ts';
import { PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';
import type { MadePerson } from '../../support/made-video.ts';
import type { Screening, Watched } from './lab-messages.ts';
import { show } from './show.ts';
import { Witness } from './witness.ts';

const DAY_MS = 86_400_000;

/** Shows made videos to the product's own pipeline. */
export class Projector {
  #pipeline: VisionPipeline;
  #midnight = DAY_MS;

  private constructor(pipeline: VisionPipeline) {
    this.#pipeline = pipeline;
  }

  static async create(): Promise<Projector> {
    const watch = { posture: 'P2', presentation: false, camera: PLAIN_CAMERA } as const;
    return new Projector(await VisionPipeline.create(watch));
  }

  /** Every video is shown on a day of its own: nobody of the one before is still there. */
  screen(screening: Screening, people: readonly MadePerson[]): Watched {
    const begin = this.#midnight;
    this.#midnight += DAY_MS;
    const witness = new Witness(this.#pipeline.scene, begin);
    show(screening, people, (frame, ms) => {
      const { somebody } = this.#pipeline.look(frame, begin + ms, () => begin + ms);
      witness.note(ms);
      return somebody;
    });
    return witness.end();
  }
}
