import '../../../kiosk/vision/worker/no-eval.ts';
import { FaceFinder } from '../../../kiosk/vision/worker/face-finder.ts';
import { loadModel } from '../../../kiosk/vision/worker/model-store.ts';
import { type HeadFit, USUAL_FIT } from '../../support/made-head.ts';
import type { Picture } from '../../support/made-picture.ts';
import type { MadePerson } from '../../support/made-video.ts';
import { wearing } from '../../support/made-wear.ts';
import { fitHead } from './fit-head.ts';
import type { Found, LabAnswer, LabJob, Role, Screening } from './lab-messages.ts';
import { Projector } from './projector.ts';
import { show } from './show.ts';

/** FairFace's pictures are squares. */
function pictureOf(base64: string): Picture {
  const rgba = Uint8ClampedArray.from(atob(base64), (letter) => letter.charCodeAt(0));
  const side = Math.sqrt(rgba.length / 4);
  return { width: side, height: side, rgba };
}

let finder: FaceFinder | null = null;
let stills: Picture[] = [];
let fits: (HeadFit | null)[] = [];
let projector: Projector | null = null;

function personOf(role: Role): MadePerson {
  const still = stills[role.still];
  if (!still) throw new Error(`there is no still ${role.still}`);
  const fit = fits[role.still] ?? USUAL_FIT;
  return { still: role.wear ? wearing(still, fit, role.wear) : still, fit, path: role.path, body: role.body };
}

async function answer(job: LabJob): Promise<LabAnswer> {
  finder ??= await FaceFinder.create([await loadModel('shortRange'), await loadModel('fullRange')]);
  const eyes = finder;
  if (job.kind === 'stills') {
    stills = job.stills.map(pictureOf);
    fits = stills.map((still) => fitHead(eyes, still));
    return { kind: 'fits', fits };
  }
  const people = job.screening.roles.map(personOf);
  if (job.kind === 'find') return { kind: 'found', found: findAll(eyes, job.screening, people) };
  projector ??= await Projector.create();
  return { kind: 'watched', watched: projector.screen(job.screening, people) };
}

function findAll(finder: FaceFinder, screening: Screening, people: readonly MadePerson[]): Found[] {
  const found: Found[] = [];
  show(screening, people, (frame, at) => {
    const faces = finder.findEach(frame);
    frame.close();
    found.push({ at, faces });
    return faces.some(({ length }) => length > 0);
  });
  return found;
}

self.addEventListener('message', ({ data }: MessageEvent<LabJob>) => {
  void answer(data)
    .catch((error): LabAnswer => ({ kind: 'failed', detail: String(error) }))
    .then((said) => self.postMessage(said));
});
