import { Pace } from '../../../kiosk/vision/pace.ts';
import type { Person } from '../../../kiosk/vision/worker/audience-scene.ts';
import { VisionPipeline } from '../../../kiosk/vision/worker/vision-pipeline.ts';
import { PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';
import { type HeadFit, USUAL_FIT } from '../../support/made-head.ts';
import { mirrored, type Picture } from '../../support/made-picture.ts';
import { type MadePerson, VideoPainter } from '../../support/made-video.ts';
import { wearing } from '../../support/made-wear.ts';
import type { Role, Screening, Watched, WatchedFrame } from './lab-messages.ts';

/** What a look is made to cost, whatever it costs here: the made clock must not know how busy this machine is. */
const WORK_MS = 30;
/** After the video the room is empty until every track has ended. */
const EMPTY_MS = 2500;
const DAY_MS = 86_400_000;

/** Shows made videos to the product's own pipeline, by a made clock, as fast as it can look. */
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
  screen(screening: Screening, stills: readonly Picture[], fits: readonly (HeadFit | null)[]): Watched {
    const { width, height, seconds } = screening;
    const people = screening.roles.map((role) => personOf(role, stills, fits));
    const painter = new VideoPainter({ ...screening, people });
    const { scene } = this.#pipeline;
    const ids = new Map<Person, number>();
    const frames: WatchedFrame[] = [];
    const pace = new Pace();
    const begin = this.#midnight;
    this.#midnight += DAY_MS;
    scene.beginPlay();
    for (let ms = 0; ms <= 1000 * seconds + EMPTY_MS; ) {
      const at = begin + ms;
      const drawn = painter.draw(ms / 1000);
      const picture = screening.mirrored ? mirrored(drawn) : drawn;
      const frame = new VideoFrame(picture.rgba, {
        format: 'RGBX',
        codedWidth: width,
        codedHeight: height,
        timestamp: 1000 * ms,
      });
      const { somebody } = this.#pipeline.look(frame, at, () => at);
      const { count, watchers } = scene.context(at);
      const seen = scene.seenAt(at).map((person) => {
        const id = ids.get(person) ?? ids.size;
        ids.set(person, id);
        return { id, x: person.face.x, y: person.face.y };
      });
      frames.push({ at: ms, count, watchers, seen });
      pace.looked(at, WORK_MS, somebody);
      ms += screening.everyMs ?? pace.interval(at);
    }
    return { frames, tracks: [...ids].map(trackOf), reported: sumOf(scene.endPlay().visits) };
  }
}

function personOf(role: Role, stills: readonly Picture[], fits: readonly (HeadFit | null)[]): MadePerson {
  const still = stills[role.still];
  if (!still) throw new Error(`there is no still ${role.still}`);
  const fit = fits[role.still] ?? USUAL_FIT;
  return { still: role.wear ? wearing(still, fit, role.wear) : still, fit, path: role.path, body: role.body };
}

const trackOf = ([{ visit }, id]: [Person, number]): Watched['tracks'][number] => ({
  id,
  present: visit.present,
  watcher: visit.watcher,
  presenceMs: visit.presenceMs,
  dwellMs: visit.dwellMs,
  attentionMs: visit.attentionMs,
});

function sumOf(rows: readonly Watched['reported'][]): Watched['reported'] {
  const sum = (key: keyof Watched['reported']): number => rows.reduce((total, row) => total + row[key], 0);
  return {
    people: sum('people'),
    watchers: sum('watchers'),
    presenceMs: sum('presenceMs'),
    dwellMs: sum('dwellMs'),
    attentionMs: sum('attentionMs'),
  };
}
