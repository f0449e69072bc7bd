import { z } from 'zod';
import { ImportMapping, ImportOptions } from './catalogue-import.ts';
import { Id, Instant, Name } from './id.ts';
import { OutsideUrl } from './outside-url.ts';

/** How often an address is read again, in minutes. */
export const SourceRhythm = z.union([z.literal(15), z.literal(60), z.literal(360), z.literal(1440)]);

/** What a person sets of an address whose file of products is read again and again. */
export const CatalogueSourceDraft = z.strictObject({
  name: Name,
  url: OutsideUrl,
  everyMinutes: SourceRhythm,
  /** Null: by the names of its columns. */
  mapping: ImportMapping.nullable(),
  options: ImportOptions,
});
export type CatalogueSourceDraft = z.infer<typeof CatalogueSourceDraft>;

/** Why an address could not be read, or what it gave is waiting for somebody. A code never changes its meaning. */
export const CatalogueSourceFault = z.enum([
  'address-refused',
  'host-unknown',
  'unreachable',
  'bad-answer',
  'too-large',
  /** It was read, and cannot be taken as it is: see its import. */
  'unreadable',
  /** It would change or refuse so much that somebody has to look at it first. */
  'held',
]);
export type CatalogueSourceFault = z.infer<typeof CatalogueSourceFault>;

export const CatalogueSource = z.strictObject({
  id: Id,
  ...CatalogueSourceDraft.shape,
  createdAt: Instant,
  /** When it last answered, whether or not with anything new. */
  readAt: Instant.nullable(),
  triedAt: Instant.nullable(),
  nextAt: Instant,
  fault: CatalogueSourceFault.nullable(),
});
export type CatalogueSource = z.infer<typeof CatalogueSource>;
