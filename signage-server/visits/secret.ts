import { randomBytes, randomInt } from 'node:crypto';
import { PAIRING_CODE_LENGTH, PAIRING_LETTERS } from '../../shared/protocol/pairing-letters.ts';

/** 128 bits in 22 characters: as much as a QR code of this size carries well, for a secret that lives a minute. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** Eight letters for a person to type: 34 bits. */
export function newTypedCode(): string {
  const letter = () => PAIRING_LETTERS[randomInt(PAIRING_LETTERS.length)];
  return Array.from({ length: PAIRING_CODE_LENGTH }, letter).join('');
}

/** Uniform in [0, 1) from the system's cryptographic source. */
export function secureRandom(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}
