import { createHash, randomBytes } from 'node:crypto';

/** 256 bits from the system's generator, as 43 characters that a URL carries as they are. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What the store keeps of a token: SHA-256, hex. A token has too many bits to be guessed from its hash, so a slow
 * hash would add nothing; and a lookup by hash takes the same time whatever the stranger's token has in common.
 */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
