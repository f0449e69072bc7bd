import { z } from 'zod';
import { CameraFault } from './camera-fault.ts';
import { CameraReason } from './camera-reason.ts';
import { Tags } from './condition.ts';
import { CameraLabel, DisplayCamera } from './display-camera.ts';
import { DisplayKind } from './display-kind.ts';
import { StepStatus } from './display-step.ts';
import { Id, Instant, Name, Sha256, TimeZone } from './id.ts';
import { Place } from './place.ts';
import { Rotation } from './rotation.ts';

/** What a screen has to warn of. A code never changes its meaning. */
export const DisplayWarning = z.enum([
  /** What came in place of a manifest was not signed by this store for this display: it was altered on its way. */
  'manifest-refused',
  /** The newest version needs more room than this device keeps for content, so the one before plays on. */
  'content-too-large',
]);
export type DisplayWarning = z.infer<typeof DisplayWarning>;

/** How many files and creatives a screen names at most: a status is a few kilobytes. */
export const MOST_TOLD = 50;

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
   * at the kiosk, and the loop waits; `hidden`: its window is in the background or minimised, so nothing plays;
   * `closed`: dark, as it is to be outside opening hours.
   */
  state: z.enum(['playing', 'downloading', 'holding', 'in-use', 'hidden', 'closed']),
  /** When a screen that is `closed` shows something again; null where it does not know. */
  darkUntil: Instant.nullable().default(null),
  /** The newest revision it knows of, which files are counted of; null, as the counts, while it knows of none. */
  newestRevision: z.int().min(0).nullable().default(null),
  filesReady: z.int().min(0).nullable(),
  filesNeeded: z.int().min(0).nullable(),
  /** Files of it that are still to come, the first of them. */
  missing: z.array(Sha256).max(MOST_TOLD).default([]),
  /**
   * Creatives that could not be shown lately and wait for another try. Nothing that an audience may have a part in is
   * named here: its failure would tell who stood there (R08).
   */
  failing: z
    .array(z.strictObject({ creativeId: Id, zone: Place.nullable() }))
    .max(MOST_TOLD)
    .default([]),
  camera: z.enum(['off', 'starting', 'on', 'denied', 'failed']),
  /** What is wrong with it; it may be on all the same. */
  cameraFault: CameraFault.nullable().default(null),
  /** All that are connected, as far as the browser tells. */
  cameras: z.array(CameraLabel).max(8).default([]),
  /** What keeps the camera off, or `as-signed`; null of a player that does not say. */
  cameraReason: CameraReason.nullable().default(null),
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
  /** By how much it turns its picture, because it hangs that way round. */
  rotation: Rotation,
  camera: DisplayCamera,
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
