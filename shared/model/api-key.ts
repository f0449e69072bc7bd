import { z } from 'zod';
import { Right } from '../protocol/role.ts';
import { Id, Instant, Name } from './id.ts';

/**
 * What a script may be let do. Never: to say yes for a second person, to read what customers sent, to manage accounts,
 * keys and the store.
 */
export const KEY_RIGHTS = [
  'content:read',
  'content:write',
  'schedule:write',
  'publish',
  'displays:read',
  'displays:manage',
  'reports:read',
] as const satisfies readonly Right[];
export const KeyRight = Right.extract(KEY_RIGHTS);
export type KeyRight = z.infer<typeof KeyRight>;

/** What a person sets of a key. */
export const ApiKeyDraft = z.strictObject({
  name: Name,
  rights: z.array(KeyRight).min(1).max(KEY_RIGHTS.length),
  /** Days until it ends by itself; null: it lasts until somebody ends it. */
  days: z.int().min(1).max(730).nullable(),
});
export type ApiKeyDraft = z.infer<typeof ApiKeyDraft>;

/** A key by which a script of the shop calls the API; never its secret. */
export const ApiKey = z.strictObject({
  id: Id,
  name: Name,
  rights: z.array(KeyRight),
  createdAt: Instant,
  /** Who made it, by name. */
  createdBy: z.string(),
  /** To the minute; null while it has not been used. */
  lastUsedAt: Instant.nullable(),
  endsAt: Instant.nullable(),
});
export type ApiKey = z.infer<typeof ApiKey>;
