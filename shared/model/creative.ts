import { z } from 'zod';
import {
  ClockContent,
  CountdownContent,
  MessageContent,
  PriceListContent,
  ProductCardContent,
  QrContent,
} from './drawn-content.ts';
import { Id, Instant, Name, Sha256 } from './id.ts';

/** A verified file in the store, addressed by its content. Served at `/media/<sha256>`. */
export const MediaFile = z.strictObject({
  sha256: Sha256,
  mime: z.enum([
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
    'image/gif',
    'image/svg+xml',
    'video/mp4',
    'video/webm',
  ]),
  bytes: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Playing time of a video in milliseconds; absent for a still picture. */
  durationMs: z.int().positive().optional(),
});
export type MediaFile = z.infer<typeof MediaFile>;

/**
 * How personal a creative is (spec/pairing-and-consent.md, "Surfaces"): `L0` generic, `L1` fits an audience.
 * Only these two can be scheduled; L2 to L5 exist in sessions and on a person's own phone.
 */
export const ContentClass = z.enum(['L0', 'L1']);
export type ContentClass = z.infer<typeof ContentClass>;

const base = { id: Id, name: Name, contentClass: ContentClass.default('L0'), createdAt: Instant };

/** One thing that can fill a screen. */
export const Creative = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('image'), media: MediaFile }),
  z.strictObject({ ...base, kind: z.literal('video'), media: MediaFile }),
  ProductCardContent.extend(base),
  MessageContent.extend(base),
  CountdownContent.extend(base),
  ClockContent.extend(base),
  QrContent.extend(base),
  PriceListContent.extend(base),
]);
export type Creative = z.infer<typeof Creative>;
export type CreativeKind = Creative['kind'];

const KINDS: ReadonlySet<unknown> = new Set(Creative.options.map(({ shape }) => shape.kind.value));

/**
 * Creatives as read by a build that may be older than the one that wrote them: kinds that it has never heard of are
 * left out, so that the slots which show them are skipped and all others play on. Any other flaw is still refused.
 */
export const KnownCreatives = z.preprocess(
  (value) => (Array.isArray(value) ? value.filter((one) => KINDS.has(one?.kind ?? 'image')) : value),
  z.array(Creative).max(20_000),
);
