import type { Face } from '../../../kiosk/vision/worker/face.ts';
import type { HeadFit } from '../../support/made-head.ts';
import type { MadePath } from '../../support/made-path.ts';
import type { Wear } from '../../support/made-wear.ts';

/** Who plays in a video: a still by its number, on a path. */
export interface Role {
  still: number;
  path: MadePath;
  body: boolean;
  wear?: Wear;
}

/** A video to be made and watched. */
export interface Screening {
  width: number;
  height: number;
  seconds: number;
  seed: number;
  light: number;
  noise: number;
  mirrored: boolean;
  roles: readonly Role[];
  /** Milliseconds between two frames; null looks as often as the product does. */
  everyMs: number | null;
}

/** One track as the product held it, numbered by the laboratory. */
export interface WatchedTrack {
  id: number;
  present: boolean;
  watcher: boolean;
  presenceMs: number;
  dwellMs: number;
  attentionMs: number;
}

export interface WatchedFrame {
  /** Milliseconds from the beginning. */
  at: number;
  count: number;
  watchers: number;
  /** Tracks seen in this frame, with the middle of the face. */
  seen: { id: number; x: number; y: number }[];
}

/** What the product made of a video. */
export interface Watched {
  frames: WatchedFrame[];
  tracks: WatchedTrack[];
  /** What it reports: sums over the visits that ended. */
  reported: { people: number; watchers: number; presenceMs: number; dwellMs: number; attentionMs: number };
}

/** What each detector found in one frame, before anything is made of it. */
export interface Found {
  /** Milliseconds from the beginning. */
  at: number;
  faces: Face[][];
}

export type LabJob = { kind: 'stills'; stills: string[] } | { kind: 'screen' | 'find'; screening: Screening };
export type LabAnswer =
  /** Where the head is in each still; null where the product's detectors do not see one frontal face. */
  | { kind: 'fits'; fits: (HeadFit | null)[] }
  | { kind: 'watched'; watched: Watched }
  | { kind: 'found'; found: Found[] }
  | { kind: 'failed'; detail: string };
