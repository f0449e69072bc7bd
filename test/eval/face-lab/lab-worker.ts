import '../../../kiosk/vision/worker/no-eval.ts';
import { ImageClassifier } from '@mediapipe/tasks-vision';
import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { FaceCrop } from '../../../kiosk/vision/worker/face-crop.ts';
import { FaceFinder } from '../../../kiosk/vision/worker/face-finder.ts';
import { headAngles } from '../../../kiosk/vision/worker/head-angles.ts';
import { mergeFaces } from '../../../kiosk/vision/worker/merge-faces.ts';
import { loadModel } from '../../../kiosk/vision/worker/model-store.ts';
import { pictureSlot } from '../../../kiosk/vision/worker/picture-slot.ts';
import { freshRuntime } from '../../../kiosk/vision/worker/runtime.ts';
import { seeded } from '../../support/seeded.ts';
import { CropStore } from './crop-store.ts';
import type { FromLab, LabJob, Look, Picture } from './lab-messages.ts';
import { type Place, Wall } from './wall.ts';

/** How far a face's middle may lie from the picture's, as a share of its side: beyond it is somebody else's. */
const NEAR_MIDDLE = 0.3;

/** Three tasks: of a fifth in one worker, Chromium takes the first one's WebGL context, and that detector goes blind. */
interface Lab {
  short: FaceFinder;
  full: FaceFinder;
  classifier: ImageClassifier;
}

let lab: Promise<Lab> | null = null;
let shard: { url: string; bytes: Promise<ArrayBuffer> } | null = null;

async function open(): Promise<Lab> {
  const [short, full, band] = await Promise.all([
    loadModel('shortRange'),
    loadModel('fullRange'),
    loadModel('band'),
  ]);
  return {
    short: await FaceFinder.create([short]),
    full: await FaceFinder.create([full]),
    // Not through BandEstimator: its four bands are less than an evaluation wants to know.
    classifier: await ImageClassifier.createFromOptions(await freshRuntime(), {
      baseOptions: { modelAssetBuffer: band.bytes, delegate: 'CPU' },
      runningMode: 'IMAGE',
      canvas: pictureSlot(),
    }),
  };
}

async function bitmapOf({ offset, bytes }: Picture): Promise<ImageBitmap> {
  if (!shard) throw new Error('no shard');
  const whole = await shard.bytes;
  return createImageBitmap(new Blob([new Uint8Array(whole, offset, bytes)], { type: 'image/webp' }));
}

/** The surest face in the middle of each place. */
function facesAt(places: readonly Place[], faces: readonly Face[]): (Face | null)[] {
  return places.map(
    ({ x, y, size }) => faces.find((face) => Math.hypot(face.x - x, face.y - y) < NEAR_MIDDLE * size) ?? null,
  );
}

function answerOf(classifier: ImageClassifier, canvas: OffscreenCanvas): Look['answer'] {
  const began = performance.now();
  const { classifications } = classifier.classify(canvas);
  const ms = performance.now() - began;
  const head = (name: string): number[] => {
    const categories = classifications.find(({ headName }) => headName === name)?.categories ?? [];
    return categories.toSorted((a, b) => a.index - b.index).map(({ score }) => score);
  };
  return { ages: head('age'), presentation: head('presentation'), ms };
}

function lookAtWall(
  lab: Lab,
  job: LabJob,
  { frame, places }: { frame: OffscreenCanvas; places: readonly Place[] },
  store: CropStore | null,
): Look[] {
  const [byShort, byFull] = [lab.short.find(frame), lab.full.find(frame)];
  // As FaceFinder does with two detectors.
  const merged = facesAt(places, mergeFaces([...byShort, ...byFull]));
  const [short, full] = [facesAt(places, byShort), facesAt(places, byFull)];
  const crop = new FaceCrop();
  return places.map(({ picture, size }, i) => {
    const face = merged[i] ?? null;
    const answer = face && job.estimate ? answerOf(lab.classifier, crop.draw(frame, face)) : null;
    crop.clear();
    if (face) store?.add(frame, face);
    return {
      row: picture.row,
      size,
      short: Boolean(short[i]),
      full: Boolean(full[i]),
      face: face && { width: face.width, score: face.score, ...headAngles(face) },
      answer,
    };
  });
}

async function look(job: LabJob): Promise<Look[]> {
  lab ??= open();
  const tools = await lab;
  if (shard?.url !== job.shard) shard = { url: job.shard, bytes: fetched(job.shard) };
  const random = seeded(job.seed);
  const store = job.crops && new CropStore(job.crops.geometry);
  const wall = new Wall(job.frame);
  const looks: Look[] = [];
  const show = async (pictures: readonly Picture[], size: number): Promise<Look[]> => {
    const hung = await Promise.all(
      pictures.map(async (picture) => ({ picture, bitmap: await bitmapOf(picture) })),
    );
    const places = wall.hang(hung, size, random);
    const seen = lookAtWall(tools, job, { frame: wall.canvas, places }, store);
    for (const { bitmap } of hung) bitmap.close();
    return seen;
  };
  for (let at = 0; at < job.pictures.length; ) {
    const size = Math.round(job.size.from + random() * (job.size.to - job.size.from));
    const some = job.pictures.slice(at, at + wall.room(size));
    at += some.length;
    const seen = await show(some, size);
    const missed = some.filter((_, i) => job.again && !seen[i]?.face);
    looks.push(...seen.filter(({ row }) => !missed.some((picture) => picture.row === row)));
    for (const picture of missed) looks.push(...(await show([picture], size)));
  }
  if (job.crops && store) {
    const sent = await fetch(job.crops.to, { method: 'POST', body: store.bytes() });
    if (!sent.ok) throw new Error(`crops refused: ${sent.status}`);
  }
  return looks;
}

async function fetched(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}

self.addEventListener('message', ({ data }: MessageEvent<LabJob>) => {
  const send = (message: FromLab): void => self.postMessage(message);
  look(data).then(
    (looks) => send({ looks }),
    (error: unknown) => send({ failed: String(error) }),
  );
});
