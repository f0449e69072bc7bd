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
  thumbprint: string;
}

const LARGEST_PROOF = 2048;
/** Importing a key and hashing it costs as much as checking a signature; a screen proves itself all day. */
const KEPT_KEYS = 20_000;

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
    const header = parts && ProofHeader.safeParse(parts.header).data;
    if (!parts || !header) return bad('needs typ dpop+jwt, alg ES256 and a public P-256 jwk');
    const known = await this.#keyOf(header.jwk);
    if (!known || !(await isSignedEs256(parts, known.key)))
      return bad('is not signed by the key that it carries');
    const claims = ProofClaims.safeParse(parts.claims).data;
    if (!claims) return bad('lacks jti, htm, htu or iat');
    const now = this.#now();
    if (Math.abs(now - claims.iat * 1000) > PROOF_LIFE_S * 1000) {
      return bad(`is too old or from the future; the time here is ${Math.floor(now / 1000)}`);
    }
    if (claims.htm !== proof.method) return bad(`is for ${claims.htm}, not for ${proof.method}`);
    if (!isFor(claims.htu, proof)) return bad(`is for another address than ${proof.origins[0]}${proof.path}`);
    const forgetAt = (claims.iat + PROOF_LIFE_S) * 1000 + 1;
    const { thumbprint } = known;
    if (!this.#used.use(`${thumbprint}.${claims.jti}`, now, forgetAt)) return bad('has been used already');
    return done({ kind: 'key', thumbprint, jwk: header.jwk });
  }

  /** `undefined` when the numbers are no point of the curve. */
  async #keyOf(jwk: Jwk): Promise<KnownKey | undefined> {
    const name = `${jwk.x}.${jwk.y}`;
    const known = this.#keys.get(name);
    if (known) return known;
    const key = importKey(jwk);
    if (!key) return undefined;
    if (this.#keys.size >= KEPT_KEYS) this.#keys.clear();
    const made = { key, thumbprint: await calculateJwkThumbprint(jwk) };
    this.#keys.set(name, made);
    return made;
  }
}

interface Parts {
  header: unknown;
  claims: unknown;
  signed: string;
  signature: Buffer;
}

/** The three parts of a compact JWT (RFC 7515, 7.1), the first two read as JSON. */
function split(jwt: string): Parts | undefined {
  const [header = '', claims = '', signature = '', ...rest] = jwt.split('.');
  if (rest.length > 0) return undefined;
  try {
    return {
      header: JSON.parse(Buffer.from(header, 'base64url').toString('utf8')),
      claims: JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')),
      signed: `${header}.${claims}`,
      signature: Buffer.from(signature, 'base64url'),
    };
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
