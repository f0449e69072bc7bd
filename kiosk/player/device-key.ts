import type { ScreenRegistry } from './screen-registry.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A new key whose private half no script can read, this one included. */
export async function newDeviceKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
}

/** The key with which this browser asks to become a display; kept, so that a reload asks as the same screen. */
export async function pendingDeviceKey(registry: ScreenRegistry): Promise<CryptoKeyPair> {
  const kept = await registry.pendingKey();
  if (kept) return kept;
  const fresh = await newDeviceKey();
  await registry.keepPendingKey(fresh);
  return fresh;
}
