import { type HeadFit, PATCH_SIDE, turnedHead } from './made-head.ts';
import { type HeadPose, type MadePath, poseAt } from './made-path.ts';
import { layEllipse, layPatch, type Picture, plainPicture } from './made-picture.ts';
import { normal, seeded } from './seeded.ts';

/** Somebody in a made video, or a picture of somebody on the wall. */
export interface MadePerson {
  still: Picture;
  fit: HeadFit;
  path: MadePath;
  /** What hangs on a wall has no shoulders. */
  body: boolean;
}

/** A video of still faces that are moved, scaled, turned and hidden behind each other along known paths. */
export interface MadeVideo {
  width: number;
  height: number;
  seconds: number;
  people: readonly MadePerson[];
  /** Share of full brightness; a shop by day is 1. */
  light: number;
  /** Standard deviation of the camera's noise, of 255. */
  noise: number;
  seed: number;
}

/** Degrees between two patches of one head: turning is drawn in steps, and each step once. */
const TURN_STEP = 3;
/** Pixels of noise that are made and used again from another beginning in every frame. */
const NOISE_LENGTH = 1 << 19;
const SHELVES = [
  [0.09, 0.3, 0.19, 0.83, [138, 122, 102]],
  [0.65, 0.25, 0.25, 0.9, [127, 143, 122]],
] as const;

/** Draws the frames of one video, in any order. Runs in Node and in a worker. */
export class VideoPainter {
  #video: MadeVideo;
  #wall: Picture;
  #patches = new Map<string, Picture>();
  #noise = new Float32Array(NOISE_LENGTH);

  constructor(video: MadeVideo) {
    this.#video = video;
    this.#wall = wallOf(video);
    const random = seeded(video.seed);
    for (let i = 0; i < NOISE_LENGTH; i++) this.#noise[i] = video.noise * normal(random);
  }

  draw(seconds: number): Picture {
    const { width, height, light, noise } = this.#video;
    const picture = { width, height, rgba: this.#wall.rgba.slice() };
    for (const { person, pose } of nearestLast(this.#video.people, seconds))
      this.#drawPerson(picture, person, pose);
    if (noise > 0 || light !== 1) this.#expose(picture, seconds);
    return picture;
  }

  #drawPerson(picture: Picture, person: MadePerson, pose: HeadPose): void {
    if (person.body) layEllipse(picture, shouldersOf(pose), [70, 78, 96]);
    const patch = this.#patchOf(person, pose);
    const roll = (pose.roll * Math.PI) / 180;
    layPatch(picture, patch, { x: pose.x, y: pose.y, side: PATCH_SIDE * pose.ear, roll, light: 1 });
  }

  #patchOf(person: MadePerson, { yaw, pitch }: HeadPose): Picture {
    const [a, b] = [yaw, pitch].map((degrees) => TURN_STEP * Math.round(degrees / TURN_STEP)) as [
      number,
      number,
    ];
    const key = `${this.#video.people.indexOf(person)} ${a} ${b}`;
    const patch = this.#patches.get(key) ?? turnedHead(person.still, person.fit, a, b);
    this.#patches.set(key, patch);
    return patch;
  }

  /** The camera's part: light and noise. */
  #expose({ rgba }: Picture, seconds: number): void {
    const { light, seed } = this.#video;
    let from = Math.floor(seeded(seed + Math.round(1000 * seconds))() * NOISE_LENGTH);
    for (let at = 0; at < rgba.length; at += 4) {
      for (let i = 0; i < 3; i++) {
        from = (from + 1) & (NOISE_LENGTH - 1);
        rgba[at + i] = light * (rgba[at + i] ?? 0) + (this.#noise[from] ?? 0);
      }
    }
  }
}

/** Who is there, the largest and so the nearest last. */
export function nearestLast<Person extends { path: MadePath }>(
  people: readonly Person[],
  seconds: number,
): { person: Person; pose: HeadPose }[] {
  return people
    .flatMap((person) => {
      const pose = poseAt(person.path, seconds);
      return pose ? [{ person, pose }] : [];
    })
    .sort((a, b) => a.pose.ear - b.pose.ear);
}

export function shouldersOf({ x, y, ear }: HeadPose): { x: number; y: number; across: number; down: number } {
  return { x, y: y + 3.4 * ear, across: 2.3 * ear, down: 1.9 * ear };
}

/** A shop of no shop: grey, getting darker, with two shelves. */
function wallOf({ width, height }: MadeVideo): Picture {
  const wall = plainPicture(width, height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const grey = 190 - (90 * column) / width;
      wall.rgba.set([grey, grey + 6, grey + 12, 255], 4 * (row * width + column));
    }
  }
  for (const [left, top, across, down, colour] of SHELVES) {
    for (
      let row = Math.round(top * height);
      row < Math.min(height, Math.round((top + down) * height));
      row++
    ) {
      for (let column = Math.round(left * width); column < Math.round((left + across) * width); column++) {
        wall.rgba.set(colour, 4 * (row * width + column));
      }
    }
  }
  return wall;
}
