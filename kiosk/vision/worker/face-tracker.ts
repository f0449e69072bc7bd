import {
  TRACK_KEEP_SCORE,
  TRACK_LOST_MS,
  TRACK_START_HITS,
  TRACK_START_SCORE,
} from '../../../shared/audience/constants.ts';
import type { Face } from './face.ts';

/** Face widths that somebody may be away from where the track expects them. */
const GATE_WIDTHS = 1.2;
/** Widths added to the gate for each second unseen. */
const GATE_GROWTH_PER_SECOND = 1;
/** Natural logarithm of the largest ratio of sizes between two sightings of one face. */
const GATE_LOG_SIZE = 0.6;
const SIZE_WEIGHT = 0.5;
/** Share of the old velocity that stays at each sighting. */
const VELOCITY_INERTIA = 0.5;

/**
 * One person, followed. It has no identifier and no look: a track is this object, found again by place and size alone,
 * and whoever is lost for a second and comes back is another one (R06).
 */
export interface Track {
  face: Face;
  hits: number;
  seenAt: number;
  /** Pixels per second. */
  velocity: { x: number; y: number };
}

interface TrackUpdate {
  /** Followed people, seen in this frame or lost for less than a second. */
  live: Track[];
  /** Followed people who are gone now. */
  ended: Track[];
}

/** Two thresholds, constant velocity, greedy by cost. */
export class FaceTracker {
  #tracks: Track[] = [];

  update(now: number, faces: readonly Face[]): TrackUpdate {
    const unmatched = new Set(this.#tracks);
    const sure = faces.filter(({ score }) => score >= TRACK_START_SCORE);
    const faint = faces.filter(({ score }) => score < TRACK_START_SCORE && score >= TRACK_KEEP_SCORE);
    // The sure ones choose first, so that a reflection does not take over somebody's track.
    const strangers = this.#match(now, sure, unmatched);
    this.#match(now, faint, unmatched);

    const lost = (track: Track): boolean => now - track.seenAt > TRACK_LOST_MS;
    const followed = (track: Track): boolean => track.hits >= TRACK_START_HITS;
    const ended = this.#tracks.filter((track) => followed(track) && lost(track));
    // Before it is followed a track must be seen in every frame.
    this.#tracks = this.#tracks.filter((track) => (followed(track) ? !lost(track) : !unmatched.has(track)));
    for (const face of strangers) {
      this.#tracks.push({ face, hits: 1, seenAt: now, velocity: { x: 0, y: 0 } });
    }
    return { live: this.#tracks.filter(followed), ended };
  }

  /** Everybody, also those seen once. */
  get all(): readonly Track[] {
    return this.#tracks;
  }

  #match(now: number, faces: readonly Face[], unmatched: Set<Track>): Face[] {
    const pairs = [...unmatched]
      .flatMap((track) => faces.map((face) => ({ track, face, cost: costOf(track, face, now) })))
      .filter(({ cost }) => Number.isFinite(cost))
      .sort((a, b) => a.cost - b.cost);
    const taken = new Set<Face>();
    for (const { track, face } of pairs) {
      if (!unmatched.has(track) || taken.has(face)) continue;
      unmatched.delete(track);
      taken.add(face);
      follow(track, face, now);
    }
    return faces.filter((face) => !taken.has(face));
  }
}

function costOf(track: Track, face: Face, now: number): number {
  const unseen = (now - track.seenAt) / 1000;
  const expectedX = track.face.x + track.velocity.x * unseen;
  const expectedY = track.face.y + track.velocity.y * unseen;
  const width = (track.face.width + face.width) / 2;
  const distance = Math.hypot(expectedX - face.x, expectedY - face.y) / width;
  const logSize = Math.abs(Math.log(track.face.width / face.width));
  if (distance > GATE_WIDTHS + GATE_GROWTH_PER_SECOND * unseen || logSize > GATE_LOG_SIZE)
    return Number.POSITIVE_INFINITY;
  return distance + SIZE_WEIGHT * logSize;
}

function follow(track: Track, face: Face, now: number): void {
  const seconds = Math.max(0.001, (now - track.seenAt) / 1000);
  const blend = (old: number, moved: number): number =>
    VELOCITY_INERTIA * old + (1 - VELOCITY_INERTIA) * (moved / seconds);
  track.velocity = {
    x: blend(track.velocity.x, face.x - track.face.x),
    y: blend(track.velocity.y, face.y - track.face.y),
  };
  track.face = face;
  track.hits += 1;
  track.seenAt = now;
}
