import type { CamerasHeldOff } from '../../../shared/model/camera-reason.ts';
import type { Posture } from '../../../shared/model/posture.ts';

/** Every word of the page about the cameras, in one language. */
export interface CameraWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  loading: string;
  trouble: { title: string; text: string; again: string };
  /** Above the links to the same page in other languages. */
  languages: string;
  title: string;
  off: string;
  heldOff: Readonly<Record<CamerasHeldOff, string>>;
  on: string;
  facts: readonly string[];
  never: string;
  details: string;
  who: string;
  contact: string;
  why: string;
  purposes: Readonly<Record<Exclude<Posture, 'P0'>, string>>;
  basis: string;
  what: string;
  kept: string;
  models: string;
  modelFile(file: string, licence: string, sha256: string): string;
  assessment: string;
  object: string;
  objectText: string;
  complain: string;
  uses: string;
  useKept(kept: string): string;
  /**
   * What the server says in English, in this language. Numbers stand as `#` on both sides and are taken over in their
   * order, so that a figure that is measured anew needs no new words.
   */
  sentences: Readonly<Record<string, string>>;
}
