import { z } from 'zod';

/**
 * What a creative is about, where that decides who may or must be able to see it. Most are about none of these. Screens
 * never learn it.
 */
export const ContentCategory = z.enum([
  'alcohol',
  'gambling',
  'vape',
  'health',
  'intimate',
  'baby',
  'price',
  'stock',
  'safety',
  'job',
  'credit',
]);
export type ContentCategory = z.infer<typeof ContentCategory>;

const RESTRICTED: ReadonlySet<ContentCategory> = new Set(['alcohol', 'gambling', 'vape']);
const SENSITIVE: ReadonlySet<ContentCategory> = new Set(['health', 'intimate', 'baby']);
const ESSENTIAL: ReadonlySet<ContentCategory> = new Set(['price', 'stock', 'safety', 'job', 'credit']);

/** Never chosen by who stands there: an estimated age must steer nobody to it, nor keep anybody from it (R13). */
export const isRestricted = (category?: ContentCategory): boolean =>
  category !== undefined && RESTRICTED.has(category);

/** Nobody wants to be thought to need it in public. */
export const isSensitive = (category?: ContentCategory): boolean =>
  category !== undefined && SENSITIVE.has(category);

/** Owed to everybody alike (R25). */
export const isEssential = (category?: ContentCategory): boolean =>
  category !== undefined && ESSENTIAL.has(category);
