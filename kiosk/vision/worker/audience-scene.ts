import {
  type AudienceContext,
  type CellBand,
  groupOf,
  MAX_PEOPLE,
} from '../../../shared/audience/audience-context.ts';
import { BandVote, type FrameBand } from '../../../shared/audience/band-vote.ts';
import { EXPOSURE_FACE_HEIGHT, IDLE_MS } from '../../../shared/audience/constants.ts';
import { Facing } from '../../../shared/audience/facing.ts';
import { GroupSize } from '../../../shared/audience/group-size.ts';
import type { BandedVisit, PlayAudience } from '../../../shared/audience/play-audience.ts';
import { PlayWindow } from '../../../shared/audience/play-window.ts';
import { Visit } from '../../../shared/audience/visit.ts';
import type { Face } from './face.ts';
import { FaceTracker, type Track } from './face-tracker.ts';
import { headAngles } from './head-angles.ts';

/** One person in front of the screen: forgotten when the track ends. */
export interface Person {
  face: Face;
  visit: Visit;
  vote: BandVote;
}

interface Follower extends Person {
  facing: Facing;
}

/** Everybody in front of the screen, from faces of frame after frame to counts. Pure but for its own memory. */
export class AudienceScene {
  #tracker = new FaceTracker();
  #followers = new Map<Track, Follower>();
  #live: Track[] = [];
  #group = new GroupSize();
  #groupCount = 0;
  #plays = new PlayWindow();
  #lastSeenAt: number | null = null;

  /**
   * Takes the faces of one frame.
   *
   * @param now ms
   * @param frameHeight pixels
   */
  observe(now: number, faces: readonly Face[], frameHeight: number): void {
    this.#lastSeenAt ??= now;
    const { live, ended } = this.#tracker.update(now, faces);
    this.#live = live;
    for (const track of this.#tracker.all) if (track.seenAt === now) this.#sight(now, track, frameHeight);
    for (const track of ended) {
      const follower = this.#followers.get(track);
      if (follower) this.#plays.leave(banded(follower));
    }
    const followed = new Set(this.#tracker.all);
    for (const track of this.#followers.keys()) if (!followed.has(track)) this.#followers.delete(track);
    if (live.length > 0) this.#lastSeenAt = now;
    this.#groupCount = this.#group.observe(now, this.#people().filter(({ visit }) => visit.present).length);
  }

  /** Whoever is seen in this very frame, for the estimator to choose from. */
  seenAt(now: number): Person[] {
    return this.#live
      .filter((track) => track.seenAt === now)
      .flatMap((track) => this.#followers.get(track) ?? []);
  }

  vote(now: number, person: Person, band: FrameBand): void {
    person.vote.observe(now, band);
  }

  context(now: number): AudienceContext {
    const present = this.#people().filter(({ visit }) => visit.present);
    const watchers = present.filter(({ visit }) => visit.watcher);
    const withBand = (band: CellBand): number =>
      capped(watchers.filter(({ vote }) => vote.band === band).length);
    return {
      at: Math.round(now),
      count: capped(this.#groupCount),
      group: groupOf(this.#groupCount),
      facing: capped(present.filter(({ visit }) => visit.facing).length),
      watchers: capped(watchers.length),
      bands: {
        '20-39': withBand('20-39'),
        '40-59': withBand('40-59'),
        '60+': withBand('60+'),
        unknown: withBand('unknown'),
      },
      idle: now - (this.#lastSeenAt ?? now) >= IDLE_MS,
    };
  }

  beginPlay(): void {
    this.#plays.begin(this.#people().map(banded));
  }

  endPlay(): PlayAudience {
    return this.#plays.end(this.#people().map(banded));
  }

  #people(): Follower[] {
    return this.#live.flatMap((track) => this.#followers.get(track) ?? []);
  }

  #sight(now: number, track: Track, frameHeight: number): void {
    const { face } = track;
    const follower = this.#followers.get(track) ?? {
      face,
      visit: new Visit(),
      vote: new BandVote(),
      facing: new Facing(),
    };
    follower.face = face;
    this.#followers.set(track, follower);
    follower.visit.observe(now, {
      inZone: face.height >= EXPOSURE_FACE_HEIGHT * frameHeight,
      facing: follower.facing.observe(headAngles(face.keypoints)),
    });
  }
}

const banded = ({ visit, vote }: Person): BandedVisit => ({ visit, band: vote.band });
const capped = (count: number): number => Math.min(count, MAX_PEOPLE);
