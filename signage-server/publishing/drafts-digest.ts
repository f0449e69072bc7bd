import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/protocol/canonical-json.ts';
import type { PublicationContent } from './publication-content.ts';

/** Drafts that differ in anything that is published differ here. What cameras may do holds without publishing. */
export function draftsDigest({ store, ...content }: PublicationContent): string {
  const published = { ...content, store: { ...store, posture: null, cameras: null } };
  return createHash('sha256').update(canonicalJson(published)).digest('hex');
}
