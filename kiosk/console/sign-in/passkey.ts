import type { Assertion, Attestation } from '../../../shared/protocol/ways-in-endpoints.ts';
import { fromBase64url, toBase64url } from '../../wire/base64url.ts';

const ALGORITHMS = [-7, -8, -257] as const;
/** As long as the server takes the answer. */
const PATIENCE_MS = 300_000;
const NAME_OF_HOST = /[a-z]/i;

/** Whether this page may use passkeys: over HTTPS or on this very machine, and at a name, for a number is no site. */
export function passkeysWork(scope: { isSecureContext: boolean; location: Location } = window): boolean {
  const { hostname } = scope.location;
  return scope.isSecureContext && 'PublicKeyCredential' in globalThis && NAME_OF_HOST.test(hostname);
}

export interface NewPasskey {
  challenge: string;
  userId: string;
  known: readonly string[];
}

/**
 * Has the device make a passkey. Null when the person called it off, or the device has one of these already.
 *
 * @param who shown by the device where it asks which passkey to use
 */
export async function makePasskey(
  { challenge, userId, known }: NewPasskey,
  who: { site: string; email: string; name: string },
): Promise<Attestation | null> {
  const made = await unlessCalledOff(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: bytesOf(challenge),
        rp: { name: who.site },
        user: { id: bytesOf(userId), name: who.email, displayName: who.name },
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        excludeCredentials: known.map((id) => ({ type: 'public-key', id: fromBase64url(id) })),
        attestation: 'none',
        timeout: PATIENCE_MS,
      },
    }),
  );
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAttestationResponse))
    return null;
  const key = made.response.getPublicKey();
  const algorithm = ALGORITHMS.find(
    (one) => one === (made.response as AuthenticatorAttestationResponse).getPublicKeyAlgorithm(),
  );
  if (!key || algorithm === undefined) return null;
  return {
    id: made.id,
    clientDataJSON: textOf(made.response.clientDataJSON),
    authenticatorData: textOf(made.response.getAuthenticatorData()),
    publicKey: textOf(key),
    algorithm,
  };
}

/** Has the device sign by one of its passkeys for this site. Null when the person called it off, or it has none. */
export async function signByPasskey(challenge: string): Promise<Assertion | null> {
  const got = await unlessCalledOff(() =>
    navigator.credentials.get({
      publicKey: { challenge: bytesOf(challenge), userVerification: 'required', timeout: PATIENCE_MS },
    }),
  );
  if (!(got instanceof PublicKeyCredential) || !(got.response instanceof AuthenticatorAssertionResponse))
    return null;
  const { clientDataJSON, authenticatorData, signature } = got.response;
  return {
    id: got.id,
    clientDataJSON: textOf(clientDataJSON),
    authenticatorData: textOf(authenticatorData),
    signature: textOf(signature),
  };
}

/** Browsers say by the same errors that somebody pressed Cancel, that time ran out, and that there is no passkey. */
async function unlessCalledOff<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const isCalledOff =
      error instanceof DOMException &&
      ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name);
    if (isCalledOff) return null;
    throw error;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (buffer: ArrayBuffer) => toBase64url(new Uint8Array(buffer));
