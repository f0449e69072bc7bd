import { BandVote } from '../../../shared/audience/band-vote.ts';
import { Facing } from '../../../shared/audience/facing.ts';
import { type Presentation, PresentationVote } from '../../../shared/audience/presentation-vote.ts';
import { Visit } from '../../../shared/audience/visit.ts';
import type { Face } from './face.ts';
import type { Stillness } from './stillness.ts';

/** All that is known of one track, and forgotten with it: no name, no look, no place but the last. */
export class Follower {
  face: Face;
  /** The first look, of those since the last sighting, at which nobody was seen there; null while seen. */
  missedAt: number | null = null;
  readonly visit = new Visit();
  readonly vote = new BandVote();
  readonly facing = new Facing();
  readonly stillness: Stillness;
  /** Null while the switch for it is off. */
  readonly presentationVote: PresentationVote | null;

  constructor(face: Face, stillness: Stillness, withPresentation: boolean) {
    this.face = face;
    this.stillness = stillness;
    this.presentationVote = withPresentation ? new PresentationVote() : null;
  }

  /** Of whoever has no band there is no presentation either: they may be under 20 (R13). */
  get presentation(): Presentation | 'unknown' {
    return this.vote.band === 'unknown' ? 'unknown' : (this.presentationVote?.presentation ?? 'unknown');
  }
}
