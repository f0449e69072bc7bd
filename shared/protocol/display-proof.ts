import { z } from 'zod';

/**
 * The proof a display sends with every request: a compact JWT, ES256, whose header carries the public key. Modelled
 * on RFC 9449 (DPoP), without an access token: the key itself is the credential, and only its owner can sign.
 */
export const ProofHeader = z.object({
  typ: z.literal('dpop+jwt'),
  alg: z.literal('ES256'),
  jwk: z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string().max(64),
    y: z.string().max(64),
  }),
});

export const ProofClaims = z.object({
  /** Unique per proof; a second use is refused. */
  jti: z.string().min(16).max(64),
  htm: z.string().max(10),
  /** Origin and path of the request, without its query. For the socket: the namespace's path. */
  htu: z.url().max(500),
  /** Seconds since 1970 by the server-corrected clock of the display. */
  iat: z.int(),
});

/** A proof is good for this long, either way, which bounds both clock skew and the replay cache. */
export const PROOF_LIFE_S = 60;
