import { createHash } from 'node:crypto';

/** What a row of the audit says, as far as its hash covers it: all of it. */
export interface HashedEntry {
  seq: number;
  id: string;
  at: number;
  actor: string;
  action: string;
  subject: string;
  /** As it is stored, JSON text. */
  detail: string;
}

/** What the first row's hash is made over in place of a row before it. */
export const FIRST_HASH = '';

/**
 * Hex SHA-256 over a row and the hash of the row before it, so that changing, taking out or putting in a row changes
 * every hash after it. Stored hashes were made by this very text: it can never be written in another way.
 */
export function auditHash(before: string, entry: HashedEntry): string {
  const { seq, id, at, actor, action, subject, detail } = entry;
  const text = JSON.stringify([before, seq, id, at, actor, action, subject, detail]);
  return createHash('sha256').update(text).digest('hex');
}
