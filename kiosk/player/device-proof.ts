import { toBase64url } from '../wire/base64url.ts';

const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();

/**
 * A proof for one request, per shared/protocol/display-proof: a compact ES256 JWT signed by the display's key.
 *
 * @param url absolute, without its query.
 * @param now server-corrected milliseconds.
 */
export async function makeProof(
  key: CryptoKeyPair,
  method: string,
  url: string,
  now: number,
): Promise<string> {
  const { x, y } = await crypto.subtle.exportKey('jwk', key.publicKey);
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty: 'EC', crv: 'P-256', x, y } };
  const claims = { jti: crypto.randomUUID(), htm: method, htu: url, iat: Math.floor(now / 1000) };
  const signed = `${segment(header)}.${segment(claims)}`;
  // WebCrypto gives the raw r||s that JWS wants (RFC 7518, section 3.4), not DER.
  const signature = await crypto.subtle.sign(SIGNING, key.privateKey, encoder.encode(signed));
  return `${signed}.${toBase64url(new Uint8Array(signature))}`;
}

function segment(part: unknown): string {
  return toBase64url(encoder.encode(JSON.stringify(part)));
}
