import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import type { Assertion, Attestation } from '../../shared/protocol/ways-in-endpoints.ts';

/** What one ceremony of WebAuthn (Level 3, 7.1 and 7.2) says, once everything but challenge and signature holds. */
interface Ceremony {
  challenge: string;
  /** How often the device says that it has used the key; 0 where it does not count. */
  uses: number;
}

const ClientData = z.object({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
});

/** Of authenticator data (6.1): 32 bytes of hash, one of flags, four of the counter, then the key. */
const FLAGS_AT = 32;
const COUNTER_AT = 33;
const ID_LENGTH_AT = 53;
const ID_AT = 55;
const SHORTEST = 37;
/** A person was there, and the device made sure who it was: what makes a passkey two factors in one. */
const PRESENT_AND_VERIFIED = 0b101;
const HAS_KEY = 0b0100_0000;

const bytes = (text: string) => Buffer.from(text, 'base64url');
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();

function readCeremony(
  type: 'webauthn.create' | 'webauthn.get',
  answer: Pick<Assertion, 'clientDataJSON' | 'authenticatorData'>,
  origins: readonly string[],
): Ceremony | undefined {
  const said = ClientData.safeParse(jsonOf(bytes(answer.clientDataJSON))).data;
  const data = bytes(answer.authenticatorData);
  if (said?.type !== type || said.crossOrigin === true || !origins.includes(said.origin)) return undefined;
  if (data.length < SHORTEST) return undefined;
  // Browsers take the host of the page where nobody names another.
  if (!data.subarray(0, FLAGS_AT).equals(sha256(new URL(said.origin).hostname))) return undefined;
  const flags = data.readUInt8(FLAGS_AT);
  if ((flags & PRESENT_AND_VERIFIED) !== PRESENT_AND_VERIFIED) return undefined;
  return { challenge: bytes(said.challenge).toString('utf8'), uses: data.readUInt32BE(COUNTER_AT) };
}

/**
 * What a device says that made a key, or `undefined` where it is not to be believed. No attestation is asked for: who
 * made the device is nobody's business, so that the key is taken from where the browser puts it.
 */
export function readAttestation(answer: Attestation, origins: readonly string[]): Ceremony | undefined {
  const ceremony = readCeremony('webauthn.create', answer, origins);
  if (!ceremony || !keyOf(answer)) return undefined;
  const data = bytes(answer.authenticatorData);
  if ((data.readUInt8(FLAGS_AT) & HAS_KEY) === 0 || data.length < ID_AT) return undefined;
  const id = data.subarray(ID_AT, ID_AT + data.readUInt16BE(ID_LENGTH_AT));
  return id.equals(bytes(answer.id)) ? ceremony : undefined;
}

/** What a device says that signed with a key we know, or `undefined` where it is not to be believed. */
export function readAssertion(
  answer: Assertion,
  known: Pick<Attestation, 'publicKey'> & { algorithm: number },
  origins: readonly string[],
): Ceremony | undefined {
  const ceremony = readCeremony('webauthn.get', answer, origins);
  const key = keyOf(known);
  if (!ceremony || !key) return undefined;
  const signed = Buffer.concat([bytes(answer.authenticatorData), sha256(bytes(answer.clientDataJSON))]);
  // Ed25519 hashes by itself.
  const hash = known.algorithm === ED25519 ? null : 'sha256';
  return verify(hash, signed, key, bytes(answer.signature)) ? ceremony : undefined;
}

const ED25519 = -8;
const KINDS: Readonly<Record<number, { type: string; curve?: string }>> = {
  [-7]: { type: 'ec', curve: 'prime256v1' },
  [ED25519]: { type: 'ed25519' },
  [-257]: { type: 'rsa' },
};
const SHORTEST_RSA = 2048;

/** The key, if it is of the kind that its algorithm says. */
function keyOf({ publicKey, algorithm }: { publicKey: string; algorithm: number }): KeyObject | undefined {
  const kind = KINDS[algorithm];
  try {
    const key = createPublicKey({ key: bytes(publicKey), format: 'der', type: 'spki' });
    const { namedCurve, modulusLength = SHORTEST_RSA } = key.asymmetricKeyDetails ?? {};
    const fits =
      kind &&
      key.asymmetricKeyType === kind.type &&
      namedCurve === kind.curve &&
      modulusLength >= SHORTEST_RSA;
    return fits ? key : undefined;
  } catch {
    return undefined;
  }
}

function jsonOf(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString('utf8'));
  } catch {
    return undefined;
  }
}
