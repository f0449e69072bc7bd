import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSignedEs256 } from '../../../signage-server/identity/es256.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = createPublicKey({ key: publicKey.export({ format: 'jwk' }), format: 'jwk' });
const signatureOf = (text: string) =>
  sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });

describe('WIRE-28 an ES256 signature', () => {
  test('is taken for its own text and no other, whatever its numbers look like', async () => {
    // One number in 256 begins with a zero byte and half of them with a set bit: both are written differently in DER.
    const seen = { zero: false, high: false };
    for (let n = 0; n < 1500; n += 1) {
      const signature = signatureOf(`text ${n}`);
      seen.zero ||= signature[0] === 0 || signature[32] === 0;
      seen.high ||= (signature[0] ?? 0) >= 0x80;
      expect(await isSignedEs256({ signed: `text ${n}`, signature }, key)).toBe(true);
      if (n % 50 === 0) expect(await isSignedEs256({ signed: `text ${n + 1}`, signature }, key)).toBe(false);
    }
    expect(seen).toEqual({ zero: true, high: true });
  });

  test('is refused, and throws nothing, whatever its bytes are', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 0, maxLength: 80 }),
      fc.uint8Array({ minLength: 64, maxLength: 64 }),
      fc.constant(new Uint8Array(64)),
      fc.constant(new Uint8Array(64).fill(255)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (signature) => {
        const parts = { signed: 'text', signature: Buffer.from(signature) };
        expect(await isSignedEs256(parts, key)).toBe(false);
      }),
    );
  });
});
