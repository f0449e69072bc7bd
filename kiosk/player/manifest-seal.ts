import type { Enrolment } from '../../shared/protocol/display-endpoints.ts';
import { sealedText } from '../../shared/protocol/manifest-seal.ts';
import { fromBase64url, toBase64url } from '../wire/base64url.ts';

/** What came in place of a manifest was not what the store has signed for this display. */
export class ManifestRefused extends Error {
  override readonly name = 'ManifestRefused';
}

/**
 * Lets a manifest pass only if the store, whose key was pinned when this screen was paired, signed it for this display.
 *
 * @param json the answer as it came, before it is parsed
 * @throws {ManifestRefused} for anything else
 */
export async function checkSeal(json: unknown, { displayId, serverKey }: Enrolment): Promise<void> {
  if (typeof json !== 'object' || json === null) throw new ManifestRefused('it is no object');
  const { seal, display } = json as { seal?: unknown; display?: { id?: unknown } | null };
  if (typeof seal !== 'string') throw new ManifestRefused('it has no seal');
  const key = await crypto.subtle.importKey('jwk', serverKey, { name: 'Ed25519' }, false, ['verify']);
  const text = new TextEncoder().encode(sealedText(json));
  if (!(await crypto.subtle.verify('Ed25519', key, signatureOf(seal), text)))
    throw new ManifestRefused('its seal is not by the key of this store');
  if (display?.id !== displayId) throw new ManifestRefused('it was made for another display');
}

/** One way of writing it only: of the last letter of a base64url text some bits mean nothing. */
function signatureOf(seal: string): Uint8Array<ArrayBuffer> {
  try {
    const signature = fromBase64url(seal);
    if (toBase64url(signature) === seal) return signature;
  } catch {
    // Said below.
  }
  throw new ManifestRefused('its seal is no base64url');
}
