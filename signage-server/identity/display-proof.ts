import { createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import type { z } from 'zod';
import { PROOF_LIFE_S, ProofClaims, ProofHeader } from '../../shared/protocol/display-proof.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { KeyPrincipal, Proof } from '../http/principal.ts';
import { isSignedEs256 } from './es256.ts';
import { ReplayCache } from './replay-cache.ts';

type Jwk = z.output<typeof ProofHeader>['jwk'];
interface KnownKey {
  key: KeyObject;
  jwk: Jwk;
  thumbprint: string;
}

const LARGEST_PROOF = 2048;
/** Importing a key and hashing it costs as much as checking a signature; a screen proves itself all day. */
const KEPT_KEYS = 20_000;
/** Ours have 220 characters. Nobody has signed yet what is kept here, so it must not grow at a stranger's will. */
const LONGEST_KEPT_HEADER = 512;

/**
 * Checks the proofs of shared/protocol/display-proof.ts. One per process: replays are remembered in memory, so a
 * second process would take a stolen proof once more within its two minutes, and it must come over TLS to be stolen.
 */
export class DisplayProofVerifier {
  readonly #now: () => number;
  readonly #used = new ReplayCache();
  readonly #keys = new Map<string, KnownKey>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Who signed, or `bad-proof` with what is wrong, in words that help whoever writes a client. */
  async verify(proof: Proof): Promise<Result<KeyPrincipal>> {
    if (proof.jwt.length > LARGEST_PROOF) return bad('is too long');
    const parts = split(proof.jwt);
    const known = parts && (await this.#keyOf(parts.header));
    if (!known) return bad('needs typ dpop+jwt, alg ES256 and a public P-256 jwk');
    if (!(await isSignedEs256(parts, known.key))) return bad('is not signed by the key that it carries');
    const claims = ProofClaims.safeParse(parts.claims).data;
    if (!claims) return bad('lacks jti, htm, htu or iat');
    const now = this.#now();
    if (Math.abs(now - claims.iat * 1000) > PROOF_LIFE_S * 1000) {
      return bad(`is too old or from the future; the time here is ${Math.floor(now / 1000)}`);
    }
    if (claims.htm !== proof.method) return bad(`is for ${claims.htm}, not for ${proof.method}`);
    if (!isFor(claims.htu, proof)) return bad(`is for another address than ${proof.origins[0]}${proof.path}`);
    const forgetAt = (claims.iat + PROOF_LIFE_S) * 1000 + 1;
    const { thumbprint, jwk } = known;
    if (!this.#used.use(`${thumbprint}.${claims.jti}`, now, forgetAt)) return bad('has been used already');
    return done({ kind: 'key', thumbprint, jwk });
  }

  /** The key in a proof's first part, which is the same in all proofs of a display. `undefined`: there is none. */
  async #keyOf(header: string): Promise<KnownKey | undefined> {
    const known = this.#keys.get(header);
    if (known) return known;
    const jwk = ProofHeader.safeParse(jsonOf(header)).data?.jwk;
    const key = jwk && importKey(jwk);
    if (!key) return undefined;
    const made = { key, jwk, thumbprint: await calculateJwkThumbprint(jwk) };
    if (header.length > LONGEST_KEPT_HEADER) return made;
    if (this.#keys.size >= KEPT_KEYS) this.#keys.clear();
    this.#keys.set(header, made);
    return made;
  }
}

interface Parts {
  header: string;
  claims: unknown;
  signed: string;
  signature: Buffer;
}

/** The three parts of a compact JWT (RFC 7515, 7.1), the second read as JSON. */
function split(jwt: string): Parts | undefined {
  const [header = '', claims = '', signature = '', ...rest] = jwt.split('.');
  if (rest.length > 0) return undefined;
  return {
    header,
    claims: jsonOf(claims),
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

/** `undefined` where the part holds no JSON. */
function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function importKey(jwk: Jwk): KeyObject | undefined {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return undefined;
  }
}

function bad(what: string): Result<never> {
  return refuse('bad-proof', `The proof ${what}.`);
}

/** RFC 9449, 4.3: compared without query and fragment; and the origin must be one of ours. */
function isFor(htu: string, proof: Proof): boolean {
  const url = new URL(htu);
  return url.pathname === proof.path && proof.origins.includes(url.origin);
}
