import { randomBytes, randomInt } from 'node:crypto';

/** Twenty letters without vowels or look-alikes: eight of them are 34 bits, and never a word. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';

/** 128 bits in 22 characters: as much as a QR code of this size carries well, for a secret that lives a minute. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** Eight letters for a person to type. */
export function newTypedCode(): string {
  return Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** Uniform in [0, 1) from the system's cryptographic source. */
export function secureRandom(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}
