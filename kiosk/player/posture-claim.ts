import { PostureClaim } from '../../shared/model/posture.ts';
import type { Enrolment } from '../../shared/protocol/display-endpoints.ts';
import { fromBase64url } from '../wire/base64url.ts';

/**
 * What the store signed about its camera, or null when the signature is not by the pinned key, or it says anything
 * that this build does not know. Whether it still holds is `effectivePosture`'s to decide.
 */
export async function verifyPosture(
  jws: string,
  serverKey: Enrolment['serverKey'],
): Promise<PostureClaim | null> {
  try {
    const [header, payload, signature, ...rest] = jws.split('.');
    if (!header || !payload || !signature || rest.length > 0) return null;
    // The header chooses nothing: one algorithm, one key, both pinned when this screen was paired.
    if ((decode(header) as { alg?: unknown }).alg !== 'EdDSA') return null;
    const key = await crypto.subtle.importKey('jwk', serverKey, { name: 'Ed25519' }, false, ['verify']);
    const signed = new TextEncoder().encode(`${header}.${payload}`);
    if (!(await crypto.subtle.verify('Ed25519', key, fromBase64url(signature), signed))) return null;
    return PostureClaim.safeParse(decode(payload)).data ?? null;
  } catch {
    return null;
  }
}

function decode(segment: string): unknown {
  return JSON.parse(new TextDecoder().decode(fromBase64url(segment)));
}
