import { z } from 'zod';
import { Tags } from './condition.ts';
import { Creative, KnownCreatives } from './creative.ts';
import { DisplayKind, Rotation } from './display.ts';
import { DisplayStep } from './display-step.ts';
import { DownloadRules, FREE_DOWNLOADS } from './download-rules.ts';
import { Id, Instant, Name, TimeZone } from './id.ts';
import { Emergency, Takeover } from './interruption.ts';
import { Layout } from './layout.ts';
import { KnownFiles } from './media-file.ts';
import { OpeningHours } from './opening-hours.ts';
import { Playlist } from './playlist.ts';
import { Product } from './product.ts';
import { Daypart, ScheduleEntry } from './schedule.ts';
import { PostureSetting } from './store.ts';

/** The rules by which screens choose what to play. Rules travel, never expanded events. */
export const ScheduleDocument = z.strictObject({
  entries: z.array(ScheduleEntry).max(10_000),
  dayparts: z.array(Daypart).max(500),
  playlists: z.array(Playlist).max(2000),
  layouts: z.array(Layout).max(500).default([]),
  creatives: z.array(Creative).max(20_000),
  fillerPlaylistId: Id.nullable(),
  takeovers: z.array(Takeover).max(500).default([]),
  emergencies: z.array(Emergency).max(500).default([]),
  /** Null: always open. */
  openingHours: OpeningHours.nullable().default(null),
});
export type ScheduleDocument = z.infer<typeof ScheduleDocument>;

/** The store's camera posture, signed by the server (compact JWS, EdDSA); see {@link PostureClaim}. */
export const SignedPosture = z.string().min(20).max(4096);

/** What {@link SignedPosture} says once verified. A screen honours it only for itself and until it expires. */
export const PostureClaim = z.strictObject({
  storeId: Id,
  displayId: Id,
  setting: PostureSetting,
  issuedAt: Instant,
  expiresAt: Instant,
});
export type PostureClaim = z.infer<typeof PostureClaim>;

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
    /** Null: it plays at its own pace. */
    step: DisplayStep.nullable().default(null),
  }),
  store: z.strictObject({ id: Id, name: Name, language: z.string(), currency: z.string().length(3) }),
  schedule: ScheduleDocument.extend({ creatives: KnownCreatives }),
  /** Products that the schedule's product cards and price lists show. */
  products: z.array(Product).max(5000),
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
