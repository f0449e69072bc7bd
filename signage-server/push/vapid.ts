import { createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';

/** As long as a push service may keep one for us (RFC 8292 allows a day). */
const TOKEN_LIFE_S = 12 * 3600;

/** The store's own key for push services: by it they know one shop from another, and nobody else sends in its name. */
export interface VapidKey {
  /** 65 bytes, base64url: what a phone subscribes with. */
  publicKey: string;
  jwk: JsonWebKey;
}

/** The key, made the first time anybody wants notifications. */
export async function vapidKey(storage: Storage, now: number): Promise<VapidKey> {
  const make = async () =>
    JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));
  const jwk = JSON.parse(await serverKey(storage, 'web-push', make, now)) as JsonWebKey;
  const point = [Buffer.from([4]), ...[jwk.x, jwk.y].map((part) => Buffer.from(part ?? '', 'base64url'))];
  return { jwk, publicKey: Buffer.concat(point).toString('base64url') };
}

/**
 * The Authorization header for one push service (RFC 8292): a token for that service alone.
 *
 * @param contact whom the service may ask, `https:` or `mailto:`.
 * @param now milliseconds since 1970.
 */
export function vapidHeader(
  { jwk, publicKey }: VapidKey,
  endpoint: URL,
  contact: string,
  now: number,
): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { aud: endpoint.origin, exp: Math.floor(now / 1000) + TOKEN_LIFE_S, sub: contact };
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${publicKey}`;
}
