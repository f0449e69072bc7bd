import {
  ATTENTION_GAP_MS,
  EXPOSURE_FACE_HEIGHT,
  FACING_PITCH_DEGREES,
  FACING_YAW_DEGREES,
  GLANCE_MS,
  PRESENT_MS,
  TRACK_LOST_MS,
  WATCHER_MS,
} from '../../shared/audience/constants.ts';
import { placeOnFace } from '../support/made-head.ts';
import type { HeadPose } from '../support/made-path.ts';
import { type MadePerson, nearestLast, shouldersOf } from '../support/made-video.ts';

/** What is so of one person at one moment. */
interface Moment {
  at: number;
  /** At least half of the face is in the picture and behind nobody. */
  seen: boolean;
  inZone: boolean;
  facing: boolean;
}

/** One visit, as somebody would measure it who knows all; ms from the video's beginning. */
export interface TrueVisit {
  person: number;
  from: number;
  to: number;
  presenceMs: number;
  dwellMs: number;
  attentionMs: number;
  present: boolean;
  watcher: boolean;
  /** When a second of facing was full; null for who is no watcher. */
  watcherAt: number | null;
}

/** Milliseconds between two moments of the truth. */
const GRID_MS = 20;
/** Places around the nose that are looked at to tell how much of a face is seen, in half widths of the head: rings. */
const PROBES = [0.25, 0.5, 0.75].flatMap((radius) =>
  Array.from({ length: 8 }, (_, i) => ({
    x: radius * Math.cos((Math.PI * i) / 4),
    y: 1.25 * radius * Math.sin((Math.PI * i) / 4),
  })),
);

interface Point {
  x: number;
  y: number;
}

type Actor = Pick<MadePerson, 'path' | 'fit' | 'body'>;

/** As much of a made video as the truth needs: no pixels. */
export interface Staging {
  width: number;
  height: number;
  seconds: number;
  people: readonly Actor[];
}

/** Every visit in a made video, by the written definitions (spec/audience.md) and from the paths alone. */
export function trueVisits(video: Staging): TrueVisit[] {
  const moments = video.people.map((): Moment[] => []);
  for (let at = 0; at <= 1000 * video.seconds; at += GRID_MS) {
    for (const { person, pose, seen } of seenAt(video, at / 1000)) {
      const index = video.people.indexOf(person);
      moments[index]?.push({
        at,
        seen,
        inZone: pose.ear * person.fit.box >= EXPOSURE_FACE_HEIGHT * video.height,
        facing: Math.abs(pose.yaw) <= FACING_YAW_DEGREES && Math.abs(pose.pitch) <= FACING_PITCH_DEGREES,
      });
    }
  }
  return moments.flatMap((own, person) => split(own).map((visit) => ({ person, ...measureVisit(visit) })));
}

/** Who is there, where the middle of the face is, and whether it can be seen. */
export function seenAt(
  { width, height, people }: Staging,
  seconds: number,
): { person: Actor; pose: HeadPose; face: Point; seen: boolean }[] {
  const there = nearestLast(people, seconds);
  return there.map(({ person, pose }, i) => {
    const nearer = there.slice(i + 1);
    const places = PROBES.map(({ x, y }) => placeOf(person, pose, { x, y: y + person.fit.nose.y }));
    const visible = places.filter(({ x, y }) => {
      const inPicture = x >= 0 && y >= 0 && x < width && y < height;
      return inPicture && !nearer.some((other) => covers(other.pose, other.person.body, x, y));
    });
    const mean = (axis: keyof Point): number =>
      places.reduce((sum, place) => sum + place[axis], 0) / places.length;
    const face = { x: mean('x'), y: mean('y') };
    return { person, pose, face, seen: visible.length >= PROBES.length / 2 };
  });
}

/** In the picture, pixels. */
function placeOf({ fit }: Actor, pose: HeadPose, on: Point): Point {
  const { x, y } = placeOnFace(fit, pose, on);
  return { x: pose.x + x * pose.ear, y: pose.y + y * pose.ear };
}

function covers(pose: HeadPose, body: boolean, x: number, y: number): boolean {
  const head = ((x - pose.x) / (1.12 * pose.ear)) ** 2 + ((y - pose.y) / (1.6 * pose.ear)) ** 2 <= 1;
  const { x: sx, y: sy, across, down } = shouldersOf(pose);
  return head || (body && ((x - sx) / across) ** 2 + ((y - sy) / down) ** 2 <= 1);
}

/** Whoever is unseen for more than a second and comes back is somebody else. */
function split(moments: readonly Moment[]): Moment[][] {
  const visits: Moment[][] = [];
  for (const moment of moments.filter(({ seen }) => seen)) {
    const visit = visits.at(-1);
    const last = visit?.at(-1);
    if (visit && last && moment.at - last.at <= TRACK_LOST_MS) visit.push(moment);
    else visits.push([moment]);
  }
  return visits;
}

/** The formulas of the table, on moments that follow each other. */
export function measureVisit(moments: readonly Omit<Moment, 'seen'>[]): Omit<TrueVisit, 'person'> {
  const presence = moments.reduce((sum, { at, inZone }, i) => {
    const before = moments[i - 1];
    return before?.inZone && inZone ? sum + at - before.at : sum;
  }, 0);
  const glances = runsOf(moments).filter(({ from, to }) => to - from >= GLANCE_MS);
  const facing = glances.reduce((sum, { from, to }) => sum + to - from, 0);
  const bridged = glances.reduce((sum, { from }, i) => {
    const before = glances[i - 1]?.to ?? Number.NEGATIVE_INFINITY;
    const stayed = moments.every(({ at, inZone }) => inZone || at < before || at > from);
    return from - before < ATTENTION_GAP_MS && stayed ? sum + from - before : sum;
  }, 0);
  const present = presence >= PRESENT_MS;
  const watcherAt = present ? fullAt(glances) : null;
  const watcher = watcherAt !== null;
  return {
    from: moments[0]?.at ?? 0,
    to: moments.at(-1)?.at ?? 0,
    presenceMs: present ? presence : 0,
    dwellMs: watcher ? presence : 0,
    attentionMs: watcher ? facing + bridged : 0,
    present,
    watcher,
    watcherAt,
  };
}

interface Run {
  from: number;
  to: number;
}

/** Times of facing without a break, in the zone. */
function runsOf(moments: readonly Omit<Moment, 'seen'>[]): Run[] {
  const runs: Run[] = [];
  for (const [i, { at, inZone, facing }] of moments.entries()) {
    if (!inZone || !facing) continue;
    const before = moments[i - 1];
    const run = runs.at(-1);
    if (run && before?.inZone && before.facing) run.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs;
}

/** When a second of facing was full; null if it never was. */
function fullAt(glances: readonly Run[]): number | null {
  let facing = 0;
  for (const { from, to } of glances) {
    if (facing + to - from >= WATCHER_MS) return from + WATCHER_MS - facing;
    facing += to - from;
  }
  return null;
}
