import { z } from 'zod';
import { DRAFT_BOUNDS, MOST_PRODUCTS } from './bounds.ts';
import { Sha256 } from './id.ts';

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

/** A widget's files in one (shared/model/bundle.ts). It has no size of its own: it fills what it is put in. */
export const BundleFile = z.strictObject({
  sha256: Sha256,
  mime: z.literal('application/vnd.vitrine.bundle'),
  bytes: z.int().positive(),
});
export type BundleFile = z.infer<typeof BundleFile>;

/** Whatever a screen fetches, verifies and keeps. */
export const StoredFile = z.discriminatedUnion('mime', [MediaFile, BundleFile]);
export type StoredFile = z.infer<typeof StoredFile>;

const MIMES: ReadonlySet<unknown> = new Set([...MediaFile.shape.mime.options, BundleFile.shape.mime.value]);

/** Files as read by a build that may be older than the one that listed them: it can show none of another type. */
export const KnownFiles = z.preprocess(
  (value) => (Array.isArray(value) ? value.filter((one) => MIMES.has(one?.mime ?? 'image/webp')) : value),
  z.array(StoredFile).max(DRAFT_BOUNDS.creatives + MOST_PRODUCTS),
);
