import { calculateJwkThumbprint, decodeProtectedHeader, errors, importJWK, jwtVerify } from 'jose';
import type { z } from 'zod';
import { PROOF_LIFE_S, ProofClaims, ProofHeader } from '../../shared/protocol/display-proof.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { KeyPrincipal, Proof } from '../http/principal.ts';
import { ReplayCache } from './replay-cache.ts';

type Jwk = z.output<typeof ProofHeader>['jwk'];
interface KnownKey {
  key: Awaited<ReturnType<typeof importJWK>>;
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
    const header = parseHeader(proof.jwt);
    if (!header) return bad('needs typ dpop+jwt, alg ES256 and a public P-256 jwk');
    const claims = await this.#signed(proof.jwt, header.jwk);
    if (!claims) return bad('is not signed by the key that it carries');
    const { thumbprint } = claims;
    const now = this.#now();
    if (Math.abs(now - claims.iat * 1000) > PROOF_LIFE_S * 1000) {
      return bad(`is too old or from the future; the time here is ${Math.floor(now / 1000)}`);
    }
    if (claims.htm !== proof.method) return bad(`is for ${claims.htm}, not for ${proof.method}`);
    if (!isFor(claims.htu, proof)) return bad(`is for another address than ${proof.origins[0]}${proof.path}`);
    const forgetAt = (claims.iat + PROOF_LIFE_S) * 1000 + 1;
    if (!this.#used.use(`${thumbprint}.${claims.jti}`, now, forgetAt)) return bad('has been used already');
    return done({ kind: 'key', thumbprint, jwk: header.jwk });
  }

  async #signed(jwt: string, jwk: Jwk) {
    try {
      const { key, thumbprint } = await this.#keyOf(jwk);
      const { payload } = await jwtVerify(jwt, key, { algorithms: ['ES256'], typ: 'dpop+jwt' });
      const claims = ProofClaims.safeParse(payload);
      return claims.success ? { ...claims.data, thumbprint } : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof DOMException || error instanceof TypeError) {
        return undefined;
      }
      throw error;
    }
  }

  async #keyOf(jwk: Jwk): Promise<KnownKey> {
    const name = `${jwk.x}.${jwk.y}`;
    const known = this.#keys.get(name);
    if (known) return known;
    const [key, thumbprint] = await Promise.all([importJWK(jwk, 'ES256'), calculateJwkThumbprint(jwk)]);
    if (this.#keys.size >= KEPT_KEYS) this.#keys.clear();
    const made = { key, thumbprint };
    this.#keys.set(name, made);
    return made;
  }
}

function bad(what: string): Result<never> {
  return refuse('bad-proof', `The proof ${what}.`);
}

function parseHeader(jwt: string) {
  try {
    return ProofHeader.safeParse(decodeProtectedHeader(jwt)).data;
  } catch {
    return undefined;
  }
}

/** RFC 9449, 4.3: compared without query and fragment; and the origin must be one of ours. */
function isFor(htu: string, proof: Proof): boolean {
  const url = new URL(htu);
  return url.pathname === proof.path && proof.origins.includes(url.origin);
}
