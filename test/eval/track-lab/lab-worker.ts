import '../../../kiosk/vision/worker/no-eval.ts';
import { FaceFinder } from '../../../kiosk/vision/worker/face-finder.ts';
import { loadModel } from '../../../kiosk/vision/worker/model-store.ts';
import type { HeadFit } from '../../support/made-head.ts';
import type { Picture } from '../../support/made-picture.ts';
import { fitHead } from './fit-head.ts';
import type { LabAnswer, LabJob } from './lab-messages.ts';
import { Projector } from './projector.ts';

/** FairFace's pictures are squares. */
function pictureOf(base64: string): Picture {
  const rgba = Uint8ClampedArray.from(atob(base64), (letter) => letter.charCodeAt(0));
  const side = Math.sqrt(rgba.length / 4);
  return { width: side, height: side, rgba };
}

let stills: Picture[] = [];
let fits: (HeadFit | null)[] = [];
let projector: Projector | null = null;

async function answer(job: LabJob): Promise<LabAnswer> {
  if (job.kind === 'stills') {
    const finder = await FaceFinder.create([await loadModel('shortRange'), await loadModel('fullRange')]);
    stills = job.stills.map(pictureOf);
    fits = stills.map((still) => fitHead(finder, still));
    return { kind: 'fits', fits };
  }
  projector ??= await Projector.create();
  return { kind: 'watched', watched: projector.screen(job.screening, stills, fits) };
}

self.addEventListener('message', ({ data }: MessageEvent<LabJob>) => {
  void answer(data)
    .catch((error): LabAnswer => ({ kind: 'failed', detail: String(error) }))
    .then((said) => self.postMessage(said));
});
