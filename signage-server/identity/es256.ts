import { type KeyObject, verify } from 'node:crypto';
import { promisify } from 'node:util';

const verifyElsewhere = promisify(verify);
const LENGTH = 64;

/**
 * Whether the signature of a JWS is that key's (ES256: RFC 7518, 3.4).
 *
 * In DER and with the bare key, because that is checked on another thread for 16 microseconds of this one; Node takes
 * four times as long here for a signature as JWS has it, of which it first copies the key.
 */
export async function isSignedEs256(
  { signed, signature }: { signed: string; signature: Buffer },
  key: KeyObject,
): Promise<boolean> {
  if (signature.length !== LENGTH) return false;
  return await verifyElsewhere('sha256', Buffer.from(signed), key, der(signature));
}

/** Two numbers side by side, as SEQUENCE of two INTEGERs (RFC 3279, 2.2.3). */
function der(signature: Buffer): Buffer {
  const numbers = [signature.subarray(0, LENGTH / 2), signature.subarray(LENGTH / 2)].map(integer);
  const content = Buffer.concat(numbers);
  return Buffer.concat([Buffer.from([0x30, content.length]), content]);
}

/** Without leading zeros, but with one before a first bit that would read as a sign (X.690, 8.3). */
function integer(number: Buffer): Buffer {
  let start = 0;
  while (start < number.length - 1 && number[start] === 0) start += 1;
  const digits = number.subarray(start);
  const sign = (digits[0] ?? 0) >= 0x80 ? [0] : [];
  return Buffer.concat([Buffer.from([0x02, sign.length + digits.length, ...sign]), digits]);
}
