import { createHmac } from 'node:crypto';
import {
  PAIRING_CODE_LENGTH as LENGTH,
  PAIRING_LETTERS as LETTERS,
} from '../../shared/protocol/pairing-letters.ts';

/** Ten minutes: long enough to walk to the office, short enough to bound guessing. */
export const PAIRING_CODE_LIFE_MS = 600_000;

/** The code of a key that asked at `askedAt`. Made anew whenever it is needed, so no copy has to be kept. */
export function pairingCode(secret: string, thumbprint: string, askedAt: number): string {
  const digest = createHmac('sha256', secret).update(`pairing ${thumbprint} ${askedAt}`).digest();
  // 128 bits of it: 20^8 divides them to within 2^-93.
  let rest = digest.readBigUInt64BE(0) * 2n ** 64n + digest.readBigUInt64BE(8);
  let code = '';
  for (let i = 0; i < LENGTH; i += 1) {
    code += LETTERS[Number(rest % 20n)];
    rest /= 20n;
  }
  return code;
}

/** What the store keeps of a code. Keyed, because 35 bits are soon guessed from a bare hash. */
export function hashOfPairingCode(secret: string, code: string): string {
  return createHmac('sha256', secret).update(`code ${code}`).digest('hex');
}

/** A code as somebody typed it: in lower case, with a dash or a space in the middle. `undefined` when it is none. */
export function readTypedCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : undefined;
}
