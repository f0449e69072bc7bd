import { z } from 'zod';
import { Tags } from './condition.ts';
import { StepStatus } from './display-step.ts';
import { Id, Instant, Name, TimeZone } from './id.ts';

/** A wall screen only plays; a kiosk is also touched and shows the QR. */
export const DisplayKind = z.enum(['wall', 'kiosk']);
export type DisplayKind = z.infer<typeof DisplayKind>;

/** Degrees clockwise by which a screen turns its picture, because it hangs that way round. */
export const Rotation = z.literal([0, 90, 180, 270]);
export type Rotation = z.infer<typeof Rotation>;

/** What a screen has to warn of. A code never changes its meaning. */
export const DisplayWarning = z.enum([
  /** What came in place of a manifest was not signed by this store for this display: it was altered on its way. */
  'manifest-refused',
]);
export type DisplayWarning = z.infer<typeof DisplayWarning>;

/** What a screen says of itself, on every heartbeat and whenever the item on glass changes. */
export const DisplayStatus = z.strictObject({
  at: Instant,
  /** The revision on glass; null while the screen has never been published to. */
  revision: z.int().min(0).nullable(),
  nowPlaying: z.strictObject({ creativeId: Id, name: Name, since: Instant }).nullable(),
  /** What is on glass is chosen by who stands there, and therefore not told (R08). */
  adaptive: z.boolean().optional(),
  /**
   * `downloading` counts files still to come; `holding` is the built-in screen of an empty store; `in-use`: a person is
   * at the kiosk, and the loop waits; `hidden`: its window is in the background or minimised, so nothing plays.
   */
  state: z.enum(['playing', 'downloading', 'holding', 'in-use', 'hidden']),
  /** The newest revision it knows of, which the two counts of files are about; null while it knows of none. */
  newestRevision: z.int().min(0).nullable().default(null),
  filesReady: z.int().min(0),
  filesNeeded: z.int().min(0),
  camera: z.enum(['off', 'starting', 'on', 'denied', 'failed']),
  /**
   * What its time comes from: the server, measured since it started; what was kept from before; or, `untrusted`, a clock
   * of its own that cannot be right. Then it follows the server, and without it repeats what it played last.
   */
  clock: z.enum(['server', 'kept', 'untrusted']),
  /** `safe`: pictures of the last good loop alone, because it kept dying or somebody said so. */
  mode: z.enum(['normal', 'safe']),
  /** A newer build that did not run well and was given up for `build`. */
  refusedBuild: z.string().max(40).nullable(),
  /** Rows waiting in the outbox to be logged. */
  queued: z.int().min(0),
  storage: z
    .strictObject({ usedBytes: z.int().min(0), quotaBytes: z.int().min(0), persisted: z.boolean() })
    .nullable(),
  /** Items that could not be shown since the page was loaded. */
  decodeFailures: z.int().min(0).nullable().default(null),
  /** What scripts of the page hold, in bytes; null where the browser does not say. */
  memoryBytes: z.int().min(0).nullable().default(null),
  /** Of a screen in a group, how well it is in step; null for one that is in none. */
  step: StepStatus.nullable().default(null),
  warnings: z.array(DisplayWarning).max(10).default([]),
  build: z.string().max(40),
  width: z.int().min(0).max(20_000),
  height: z.int().min(0).max(20_000),
});
export type DisplayStatus = z.infer<typeof DisplayStatus>;

/** A display as the console lists it. */
export const Display = z.strictObject({
  id: Id,
  name: Name,
  kind: DisplayKind,
  zone: TimeZone,
  tags: Tags,
  rotation: Rotation,
  pairedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
  /** The revision it should show, and the one it last said it shows. */
  desiredRevision: z.int().min(0),
  reportedRevision: z.int().min(0).nullable(),
  online: z.boolean(),
  lastSeenAt: Instant.nullable(),
  status: DisplayStatus.nullable(),
  createdAt: Instant,
});
export type Display = z.infer<typeof Display>;
