import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { evaluationFace, NO_FACES } from './face-rows.ts';
import { pasteYuv, plainYuv, type YuvPicture, yuvFromRgb } from './yuv.ts';

const WIDTH = 640;
const HEIGHT = 360;
const FRAMES_PER_SECOND = 10;
/** A wall of mid grey: the short-range detector sees faces in plain green. */
const WALL = [120, 128, 128] as const;

/** Somebody in the picture, from `from` to `to` seconds of the scenario. */
export interface Actor {
  /** Row of the evaluation set. */
  row: number;
  from: number;
  to: number;
  /** Middle of the face picture, pixels of 640 x 360. */
  x: number;
  y?: number;
  /** Side of the face picture, pixels. */
  size?: number;
}

/** What the camera sees, over and over. */
export interface Scenario {
  seconds: number;
  actors: readonly Actor[];
}

/** A y4m file for Chromium, or why there is none: then the test is to be skipped with that reason. */
export type FakeCamera = { file: string; scenario: Scenario } | { skipped: string };

/**
 * Rows of the evaluation set whose band the whole pipeline tells with a margin: both detectors find the face, it looks
 * ahead, and the network gives the labelled band at least 0.7 under five slightly different crops. Found by searching all
 * 86 faces over 60 and 250 from 20 to 39.
 */
export const RELIABLE_ROWS = { '60+': [2225, 1708, 2133], '20-39': [2031, 953, 2042] } as const;
export type ReliableBand = keyof typeof RELIABLE_ROWS;

/** One person of that band, there all the time. */
export function bandScenario(band: ReliableBand): Promise<FakeCamera> {
  return fakeCamera({ seconds: 4, actors: [{ row: RELIABLE_ROWS[band][0], from: 0, to: 4, x: WIDTH / 2 }] });
}

/** An empty shop. */
export function emptyScenario(): Promise<FakeCamera> {
  return fakeCamera({ seconds: 1, actors: [] });
}

/** Makes the file, or finds it made before. Needs no ffmpeg. */
export async function fakeCamera(scenario: Scenario): Promise<FakeCamera> {
  const faces = await Promise.all(scenario.actors.map(facePatch));
  if (faces.some((face) => face === null)) return { skipped: NO_FACES };
  const folder = resolve(import.meta.dirname, '../../.cache/fake-camera');
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256').update(JSON.stringify(scenario)).digest('hex').slice(0, 16);
  const file = resolve(folder, `${name}.y4m`);
  const made = await stat(file).then(
    () => true,
    () => false,
  );
  if (!made) {
    const part = `${file}.${process.pid}.part`;
    const frames = Readable.from(
      y4m(
        scenario,
        faces.filter((face) => face !== null),
      ),
    );
    await pipeline(frames, createWriteStream(part));
    await rename(part, file);
  }
  return { file, scenario };
}

/** Chromium's flags for that camera, granted without asking. */
export function cameraFlags(file: string): string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ];
}

async function facePatch({ row, size = 200 }: Actor): Promise<YuvPicture | null> {
  const picture = await evaluationFace(row);
  if (!picture) return null;
  const rgb = await sharp(picture).resize(size, size).removeAlpha().raw().toBuffer();
  return yuvFromRgb(rgb, size, size);
}

function* y4m({ seconds, actors }: Scenario, faces: readonly YuvPicture[]): Generator<Uint8Array> {
  yield Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`);
  for (let frame = 0; frame < seconds * FRAMES_PER_SECOND; frame++) {
    const now = frame / FRAMES_PER_SECOND;
    const picture = plainYuv(WIDTH, HEIGHT, ...WALL);
    for (const [i, { from, to, x, y = HEIGHT / 2 }] of actors.entries()) {
      const face = faces[i];
      if (!face || now < from || now >= to) continue;
      // People are never quite still; a whole number of swings keeps the loop without a jump.
      const sway = 4 * Math.sin((2 * Math.PI * 2 * now) / seconds);
      pasteYuv(picture, face, x - face.width / 2 + sway, y - face.height / 2);
    }
    yield Buffer.from('FRAME\n');
    yield picture.y;
    yield picture.u;
    yield picture.v;
  }
}
