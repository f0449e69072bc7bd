import { z } from 'zod';
import { DRAFT_BOUNDS, LIVE_BOUNDS, MOST_PRODUCTS } from './bounds.ts';
import { Tags } from './condition.ts';
import { Creative, KnownCreatives, MOST_CREATIVES } from './creative.ts';
import { DisplayCamera, PLAIN_CAMERA } from './display-camera.ts';
import { DisplayKind } from './display-kind.ts';
import { DisplayStep } from './display-step.ts';
import { DownloadRules, FREE_DOWNLOADS } from './download-rules.ts';
import { Id, Instant, Name, TimeZone } from './id.ts';
import { Emergency, Takeover } from './interruption.ts';
import { Layout } from './layout.ts';
import { KnownFiles } from './media-file.ts';
import { OpeningHours } from './opening-hours.ts';
import { Playlist } from './playlist.ts';
import { Product } from './product.ts';
import { Rotation } from './rotation.ts';
import { Daypart, ScheduleEntry } from './schedule.ts';

/** The rules by which screens choose what to play. Rules travel, never expanded events. */
export const ScheduleDocument = z.strictObject({
  entries: z.array(ScheduleEntry).max(DRAFT_BOUNDS.entries),
  dayparts: z.array(Daypart).max(DRAFT_BOUNDS.dayparts),
  /** Every emergency brings a playlist and a creative of its own. */
  playlists: z.array(Playlist).max(DRAFT_BOUNDS.playlists + LIVE_BOUNDS.emergencies),
  layouts: z.array(Layout).max(DRAFT_BOUNDS.layouts).default([]),
  creatives: z.array(Creative).max(MOST_CREATIVES),
  fillerPlaylistId: Id.nullable(),
  takeovers: z.array(Takeover).max(LIVE_BOUNDS.takeovers).default([]),
  emergencies: z.array(Emergency).max(LIVE_BOUNDS.emergencies).default([]),
  /** Null: always open. */
  openingHours: OpeningHours.nullable().default(null),
});
export type ScheduleDocument = z.infer<typeof ScheduleDocument>;

/** The store's camera posture, signed by the server (compact JWS, EdDSA); see PostureClaim. */
export const SignedPosture = z.string().min(20).max(4096);

/** All that one display needs to run for weeks without a network, at one revision. */
export const Manifest = z.strictObject({
  revision: z.int().min(0),
  publishedAt: Instant,
  display: z.strictObject({
    id: Id,
    name: Name,
    kind: DisplayKind,
    zone: TimeZone,
    tags: Tags.default([]),
    rotation: Rotation.default(0),
    camera: DisplayCamera.default(PLAIN_CAMERA),
    /** Null: it plays at its own pace. */
    step: DisplayStep.nullable().default(null),
  }),
  store: z.strictObject({ id: Id, name: Name, language: z.string(), currency: z.string().length(3) }),
  schedule: ScheduleDocument.extend({ creatives: KnownCreatives }),
  /** Products that the schedule's product cards and price lists show. */
  products: z.array(Product).max(MOST_PRODUCTS),
  /** Every file the schedule can need, each once. */
  media: KnownFiles,
  downloads: DownloadRules.default(FREE_DOWNLOADS),
  posture: SignedPosture,
  /** Origin that a QR code for a phone must carry; never localhost where the server knows better. */
  phoneOrigin: z.url().max(300),
  /**
   * Ed25519 signature by the store's key over all the rest (shared/protocol/manifest-seal.ts), base64url: neither a
   * cache nor a proxy can alter what a screen shows.
   */
  seal: z.string().length(86),
});
export type Manifest = z.infer<typeof Manifest>;
