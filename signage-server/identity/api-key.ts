import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { rightsOf } from '../../shared/protocol/role.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { findLiveKey, noteKeyUse } from '../storage/api-keys.ts';
import type { Storage } from '../storage/storage.ts';
import { hashOfToken, newSecretToken } from './secret-token.ts';

/** Says what it is wherever it turns up, to people and to programs that look for secrets in files. */
const PREFIX = 'vk_';
const BEARER = /^Bearer (vk_[A-Za-z0-9_-]{43})$/;
/** When a key was used is told to the minute. */
const USE_NOTED_MS = 60_000;

export function newApiKey(): { secret: string; hash: string } {
  const secret = PREFIX + newSecretToken();
  return { secret, hash: hashOfToken(secret) };
}

/** Whether a request bears a key, good or not: it is then no person's, whatever cookies come with it. */
export function bearsApiKey(headers: Headers): boolean {
  return headers.get('authorization')?.startsWith(`Bearer ${PREFIX}`) ?? false;
}

/**
 * Who a script is that bears a key: its maker, with those of their rights that the key was given and that they still have.
 * Were it somebody of its own, one person could publish by it what two have to.
 */
export async function authenticateApiKey(
  storage: Storage,
  headers: Headers,
  now: number,
): Promise<Result<PersonPrincipal>> {
  const secret = BEARER.exec(headers.get('authorization') ?? '')?.[1];
  const key = secret === undefined ? null : await findLiveKey(storage.db, hashOfToken(secret), now);
  if (!key) return refuse('not-signed-in', 'There is no such key, or it has ended.');
  const { id, maker, lastUsedAt } = key;
  if (lastUsedAt === null || now - lastUsedAt >= USE_NOTED_MS)
    await storage.write((tx) => noteKeyUse(tx, id, now));
  const own = rightsOf(maker.role);
  const rights = key.rights.filter((right) => own.includes(right));
  const { id: userId, name, email, role } = maker;
  return done({ kind: 'person', userId, sessionId: id, name, email, role, rights, apiKey: key.name });
}
