import sharp from 'sharp';
import type { Rotation } from '../../shared/model/rotation.ts';
import { evaluationFace, NO_FACES } from './face-rows.ts';
import { FRAMES_PER_SECOND, type FrameSize, y4mFile } from './y4m-file.ts';
import { pasteYuv, plainYuv, type YuvPicture, yuvFromRgb } from './yuv.ts';

const WIDTH = 640;
const HEIGHT = 360;
/** A wall of mid grey, on a darker floor: the short-range detector sees faces in plain green. */
const WALL = 120;
const FLOOR = 96;
const GREY = 128;

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
  /** Pixels to either side, to and fro: somebody who goes no further than a picture that hangs may be one. */
  goes?: number;
}

/** What the camera sees, over and over. */
export interface Scenario {
  seconds: number;
  actors: readonly Actor[];
  /** Of the picture, 640 x 360 where it is not said. */
  size?: FrameSize;
  /** How the camera hangs: degrees clockwise by which its picture must be turned to be upright. */
  hangs?: Rotation;
}

/** A y4m file for Chromium, or why there is none: then the test is to be skipped with that reason. */
export type FakeCamera = { file: string; scenario: Scenario } | { skipped: string };

/**
 * Rows of the evaluation set whose band the whole pipeline tells with a margin: both detectors find the face, it looks
 * ahead, and the network gives the labelled band at least 0.85, and under 20 less than 0.05, at five sizes. Found by
 * searching all 86 faces over 60 and 220 from 20 to 39.
 */
export const RELIABLE_ROWS = { '60+': [2133, 1708, 185], '20-39': [368, 257, 432] } as const;
export type ReliableBand = keyof typeof RELIABLE_ROWS;

/** One person of that band, there all the time. */
export function bandScenario(band: ReliableBand): Promise<FakeCamera> {
  const [row] = RELIABLE_ROWS[band];
  return fakeCamera({ seconds: 4, actors: [{ row, from: 0, to: 4, x: WIDTH / 2, goes: 40 }] });
}

/** An empty shop. */
export function emptyScenario(): Promise<FakeCamera> {
  return fakeCamera({ seconds: 1, actors: [] });
}

/** Makes the file, or finds it made before. */
export async function fakeCamera(scenario: Scenario): Promise<FakeCamera> {
  const faces = (await Promise.all(scenario.actors.map((actor) => facePatch(actor, scenario)))).filter(
    (face) => face !== null,
  );
  if (faces.length < scenario.actors.length) return { skipped: NO_FACES };
  const size = scenario.size ?? { width: WIDTH, height: HEIGHT };
  const file = await y4mFile(['people', 2, scenario], size, () => shop(scenario, size, faces));
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

async function facePatch({ row, size = 200 }: Actor, { hangs = 0 }: Scenario): Promise<YuvPicture | null> {
  const picture = await evaluationFace(row);
  if (!picture) return null;
  // A camera that must be turned clockwise sees the world turned the other way.
  const turned = sharp(picture).rotate((360 - hangs) % 360);
  const rgb = await turned.resize(size, size).removeAlpha().raw().toBuffer();
  return yuvFromRgb(rgb, size, size);
}

function* shop(
  { seconds, actors }: Scenario,
  size: FrameSize,
  faces: readonly YuvPicture[],
): Generator<YuvPicture> {
  for (let frame = 0; frame < seconds * FRAMES_PER_SECOND; frame++) {
    const now = frame / FRAMES_PER_SECOND;
    const picture = emptyShop(size, frame);
    for (const [i, { from, to, x, y = size.height / 2, goes = 4 }] of actors.entries()) {
      const face = faces[i];
      if (!face || now < from || now >= to) continue;
      // People are never quite still; a whole number of swings keeps the loop without a jump.
      const sway = goes * Math.sin((2 * Math.PI * 2 * now) / seconds);
      pasteYuv(picture, face, x - face.width / 2 + sway, y - face.height / 2);
    }
    yield picture;
  }
}

/** Two tones, and a light that flickers by one level: no place is of one colour, and none is quite still. */
function emptyShop({ width, height }: FrameSize, frame: number): YuvPicture {
  const flicker = frame % 2;
  const picture = plainYuv(width, height, WALL + flicker, GREY, GREY);
  picture.y.fill(FLOOR + flicker, width * Math.floor(height * 0.8));
  return picture;
}
