import {
  type AudienceContext,
  type CellBand,
  groupOf,
  MAX_PEOPLE,
} from '../../../shared/audience/audience-context.ts';
import type { BandProbabilities } from '../../../shared/audience/band-vote.ts';
import { EXPOSURE_FACE_HEIGHT, IDLE_MS, STILL_SMALL_HEIGHT } from '../../../shared/audience/constants.ts';
import { GroupSize } from '../../../shared/audience/group-size.ts';
import type { BandedVisit, PlayAudience } from '../../../shared/audience/play-audience.ts';
import { PlayWindow } from '../../../shared/audience/play-window.ts';
import type { Presentation, PresentationProbabilities } from '../../../shared/audience/presentation-vote.ts';
import type { Face } from './face.ts';
import { FaceTracker, type Track } from './face-tracker.ts';
import { Follower } from './follower.ts';
import { headAngles } from './head-angles.ts';
import { lookWeight } from './look-weight.ts';
import { placeOf, StillPlaces } from './still-places.ts';
import { Stillness } from './stillness.ts';

/** One person in front of the screen: forgotten when the track ends. */
export type Person = Pick<Follower, 'face' | 'visit' | 'vote'>;

/** One look at the room: when, ms since the look before, and how many pixels high the frame is. */
interface Look {
  now: number;
  lead: number;
  frameHeight: number;
}

/** Everybody in front of the screen, from faces of frame after frame to counts. Pure but for its own memory. */
export class AudienceScene {
  #withPresentation: boolean;
  #tracker = new FaceTracker();
  #places = new StillPlaces();
  #followers = new Map<Track, Follower>();
  #live: Track[] = [];
  #group = new GroupSize();
  #groupCount = 0;
  #plays = new PlayWindow();
  #lastSeenAt: number | null = null;
  #lookedAt: number | null = null;

  /** @param presentation whether the signed posture's switch for it is on */
  constructor({ presentation = false } = {}) {
    this.#withPresentation = presentation;
  }

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
    const look = { now, lead: now - (this.#lookedAt ?? now), frameHeight };
    this.#lookedAt = now;
    for (const track of this.#tracker.all) {
      if (track.seenAt === now) this.#sight(look, track);
      else this.#miss(now, track);
    }
    for (const track of ended) this.#end(now, track);
    const followed = new Set(this.#tracker.all);
    for (const track of this.#followers.keys()) if (!followed.has(track)) this.#followers.delete(track);
    const people = this.#people();
    if (people.length > 0) this.#lastSeenAt = now;
    this.#groupCount = this.#group.observe(now, people.filter(({ visit }) => visit.present).length);
  }

  /** Somebody is there whom nobody may measure (P1): the place is not idle, and that is all that is known. */
  notice(now: number): void {
    this.#lastSeenAt = now;
  }

  /** Whoever is seen in this very frame, for the estimator to choose from. */
  seenAt(now: number): Person[] {
    return this.#people(this.#live.filter((track) => track.seenAt === now));
  }

  vote(now: number, person: Person, probabilities: BandProbabilities): void {
    person.vote.observe(now, probabilities, lookWeight(person.face));
  }

  /** Heeded only where the switch is on. */
  votePresentation(now: number, person: Person, probabilities: PresentationProbabilities): void {
    const follower = this.#followed().find(({ visit }) => visit === person.visit);
    follower?.presentationVote?.observe(now, probabilities, lookWeight(person.face));
  }

  context(now: number): AudienceContext {
    const present = this.#people().filter(({ visit }) => visit.present);
    const watchers = present.filter(({ visit }) => visit.watcher);
    const withBand = (band: CellBand): number =>
      capped(watchers.filter(({ vote }) => vote.band === band).length);
    const looking = (presentation: Presentation | 'unknown'): number =>
      capped(watchers.filter((watcher) => watcher.presentation === presentation).length);
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
      ...(this.#withPresentation && {
        presentation: {
          feminine: looking('feminine'),
          masculine: looking('masculine'),
          unknown: looking('unknown'),
        },
      }),
      idle: now - (this.#lastSeenAt ?? now) >= IDLE_MS,
    };
  }

  beginPlay(): void {
    // Also those who may prove to be people later: what they did before is the play's before.
    this.#plays.begin(this.#followed().map(banded));
  }

  endPlay(): PlayAudience {
    return this.#plays.end(this.#followed().filter(isPerson).map(banded));
  }

  /** All who are followed, pictures on the wall among them. */
  #followed(tracks: readonly Track[] = this.#live): Follower[] {
    return tracks.flatMap((track) => this.#followers.get(track) ?? []);
  }

  /** Whoever is there as far as is known: everybody but pictures. */
  #people(tracks?: readonly Track[]): Follower[] {
    return this.#followed(tracks).filter(({ stillness }) => !stillness.isPicture);
  }

  #sight({ now, lead, frameHeight }: Look, track: Track): void {
    const { face } = track;
    const known = this.#followers.get(track);
    const stillness = known?.stillness ?? new Stillness(this.#places);
    const blur = ((STILL_SMALL_HEIGHT * frameHeight) / face.height) ** 2;
    const taken = stillness.observe(now, placeOf(face), blur) === 'taken-over';
    // What was counted of a picture is not that of whoever took over its track.
    const follower = known && !taken ? known : new Follower(face, stillness, this.#withPresentation);
    this.#followers.set(track, follower);
    follower.face = face;
    follower.missedAt = null;
    const sighting = {
      inZone: face.height >= EXPOSURE_FACE_HEIGHT * frameHeight,
      facing: follower.facing.observe(headAngles(face)),
    };
    follower.visit.observe(now, sighting, known ? 0 : lead);
  }

  #miss(now: number, track: Track): void {
    const follower = this.#followers.get(track);
    if (follower) follower.missedAt ??= now;
  }

  #end(now: number, track: Track): void {
    const follower = this.#followers.get(track);
    if (!follower) return;
    follower.stillness.end(now);
    follower.visit.end((follower.missedAt ?? now) - track.seenAt);
    // A visit that never moved may have been a picture's: it is not told.
    if (isPerson(follower)) this.#plays.leave(banded(follower));
  }
}

const isPerson = ({ stillness }: Follower): boolean => stillness.isPerson;
const banded = ({ visit, vote }: Person): BandedVisit => ({ visit, band: vote.band });
const capped = (count: number): number => Math.min(count, MAX_PEOPLE);
