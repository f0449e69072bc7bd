import {
  TRACK_KEEP_SCORE,
  TRACK_LOST_MS,
  TRACK_MAX,
  TRACK_START_HITS,
  TRACK_START_SCORE,
} from '../../../shared/audience/constants.ts';
import { assign } from './assign.ts';
import type { Face } from './face.ts';
import { Motion } from './motion.ts';

/** Widths from where somebody is expected at which a face is rather somebody else's, and they hidden. */
const ALONE = 1.6;
/** Somebody larger, and so nearer, is expected within this many of their own widths: then they hide who is behind. */
const HIDES_WITHIN = 0.6;
const HIDES_FROM = 1.05;
/** What a face there costs who is likely hidden, in widths: where there is one face for two it is that of the nearer. */
const HIDDEN = 0.4;

/**
 * One person, followed. It has no identifier and no look: a track is this object, found again by place and size alone,
 * and whoever is lost for a second and comes back is another one (R06).
 */
export interface Track {
  face: Face;
  hits: number;
  seenAt: number;
  motion: Motion;
}

interface TrackUpdate {
  /** Followed people, seen in this frame or lost for less than a second. */
  live: Track[];
  /** Followed people who are gone now. */
  ended: Track[];
}

/**
 * Follows faces from frame to frame after ByteTrack (Zhang et al., 2022): sure faces choose first, faint ones only
 * go on with who is followed already, so that somebody half hidden is kept and a reflection starts nobody. Who is who is
 * the cheapest assignment of all to all under constant velocity.
 */
export class FaceTracker {
  #tracks: Track[] = [];

  update(now: number, faces: readonly Face[]): TrackUpdate {
    // Before anybody is looked for: who is lost is not found again, also where no frame fell into the time unseen.
    const isLost = (track: Track): boolean => now - track.seenAt > TRACK_LOST_MS;
    const ended = this.#tracks.filter((track) => followed(track) && isLost(track));
    this.#tracks = this.#tracks.filter((track) => !isLost(track));
    const unmatched = new Set(this.#tracks);
    // A bound on the work that a crowd, or a wall of portraits, can make.
    const seen = faces.toSorted((a, b) => b.score - a.score).slice(0, TRACK_MAX);
    const sure = seen.filter(({ score }) => score >= TRACK_START_SCORE);
    const faint = seen.filter(({ score }) => score < TRACK_START_SCORE && score >= TRACK_KEEP_SCORE);
    const strangers = this.#match(now, sure, unmatched, followed);
    const faintStrangers = this.#match(now, faint, unmatched, followed);
    const newcomers = this.#match(now, strangers, unmatched, isNew);
    this.#match(now, faintStrangers, unmatched, isNew);

    // Before it is followed a track must be seen in every frame.
    this.#tracks = this.#tracks.filter((track) => followed(track) || !unmatched.has(track));
    for (const face of newcomers) {
      this.#tracks.push({ face, hits: 1, seenAt: now, motion: new Motion(face) });
    }
    return { live: this.#tracks.filter(followed), ended };
  }

  /** Everybody, also those seen once. */
  get all(): readonly Track[] {
    return this.#tracks;
  }

  /** Gives faces to tracks, and answers which faces are left. */
  #match(
    now: number,
    faces: readonly Face[],
    unmatched: Set<Track>,
    isMeant: (track: Track) => boolean,
  ): readonly Face[] {
    const tracks = [...unmatched].filter(isMeant);
    if (tracks.length === 0 || faces.length === 0) return faces;
    const seconds = (track: Track): number => Math.max(0, now - track.seenAt) / 1000;
    const expected = tracks.map((track) => track.motion.expect(seconds(track)));
    const costs = tracks.map((track, i) => {
      const more = isHidden(expected[i], expected) ? HIDDEN : 0;
      return faces.map((face) => track.motion.distance(face, seconds(track)) + more);
    });
    const taken = new Set<Face>();
    for (const [i, column] of assign(costs, ALONE).entries()) {
      const [track, face] = [tracks[i], column === null ? undefined : faces[column]];
      if (!track || !face) continue;
      unmatched.delete(track);
      taken.add(face);
      track.motion.follow(face, seconds(track));
      track.face = face;
      track.hits += 1;
      track.seenAt = now;
    }
    return faces.filter((face) => !taken.has(face));
  }
}

const followed = ({ hits }: Track): boolean => hits >= TRACK_START_HITS;
const isNew = (track: Track): boolean => !followed(track);

type Expected = ReturnType<Motion['expect']>;

/** Whether one of all is likely to be hidden behind another. */
function isHidden(one: Expected | undefined, all: readonly Expected[]): boolean {
  if (!one) return false;
  return all.some(
    ({ x, y, width }) =>
      width >= HIDES_FROM * one.width && Math.hypot(x - one.x, y - one.y) <= HIDES_WITHIN * width,
  );
}
