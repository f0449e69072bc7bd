import { createHmac, randomBytes } from 'node:crypto';
import { PAIRING_LETTERS } from '../../shared/protocol/pairing-letters.ts';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';

const LENGTH = 12;

/** The secret from which codes are made, so that no code has to be stored and each can be told to its phone again. */
export function couponSecret(storage: Storage, now: number): Promise<string> {
  return serverKey(storage, 'coupon-codes', async () => randomBytes(32).toString('base64url'), now);
}

/** Twelve letters (51 bits) that only who knows the secret can make of an id. */
export function couponCode(secret: string, id: string): string {
  const bytes = createHmac('sha256', secret).update(id).digest();
  return Array.from({ length: LENGTH }, (_, place) => {
    // Two bytes for a letter: the part of 65,536 that 20 does not divide is one in 4,096.
    return PAIRING_LETTERS[bytes.readUInt16BE(place * 2) % PAIRING_LETTERS.length];
  }).join('');
}
