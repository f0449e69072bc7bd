import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { InForce } from '../../shared/audience/posture-in-force.ts';
import type { PostureClaim } from '../../shared/model/posture.ts';
import type { Enrolment } from '../../shared/protocol/display-endpoints.ts';
import { sealedText } from '../../shared/protocol/manifest-seal.ts';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';

const HOUR_MS = 3_600_000;
/** A screen without a server turns its camera off after this long. */
const LIFE_MS = 48 * HOUR_MS;
/** A claim is signed anew this often, so a screen that asks holds one with at least 36 hours to go. */
const RENEW_MS = 12 * HOUR_MS;

type SigningKey = Exclude<Awaited<ReturnType<typeof importJWK>>, Uint8Array>;

/**
 * Signs manifests and camera postures with the store's Ed25519 key, which displays pin when they are paired. Ed25519 is
 * deterministic and times are rounded, so every process signs the same thing alike and the manifest's ETag holds still.
 */
export class StoreSigner {
  readonly publicKey: Enrolment['serverKey'];
  readonly #key: SigningKey;

  private constructor(publicKey: Enrolment['serverKey'], key: SigningKey) {
    this.publicKey = publicKey;
    this.#key = key;
  }

  /** Loads the key of this store, made at the first start. */
  static async open(storage: Storage, now: number): Promise<StoreSigner> {
    const text = await serverKey(storage, 'posture-signing', makeKey, now);
    const jwk = JSON.parse(text) as JWK;
    const key = await importJWK(jwk, 'EdDSA');
    if (typeof jwk.x !== 'string' || key instanceof Uint8Array)
      throw new Error('the signing key in the store is no Ed25519 key pair');
    return new StoreSigner({ kty: 'OKP', crv: 'Ed25519', x: jwk.x }, key);
  }

  /** Adds the seal by which a display knows that nobody altered its manifest on the way. */
  async seal<T extends object>(manifest: T): Promise<T & { seal: string }> {
    const text = new TextEncoder().encode(sealedText(manifest));
    const signature = await crypto.subtle.sign('Ed25519', this.#key, text);
    return { ...manifest, seal: Buffer.from(signature).toString('base64url') };
  }

  /** Compact JWS over a {@link PostureClaim} for one display. `changedAt`: when the setting was last changed. */
  async signPosture(
    display: Pick<PostureClaim, 'storeId' | 'displayId'>,
    { setting, until }: InForce,
    changedAt: number,
    now: number,
  ): Promise<string> {
    const issuedAt = Math.max(Math.floor(now / RENEW_MS) * RENEW_MS, changedAt);
    // Also without a server a screen's camera goes off when the check is due.
    const expiresAt = Math.min(issuedAt + LIFE_MS, until ?? Number.POSITIVE_INFINITY);
    const payload: PostureClaim = { ...display, setting, issuedAt, expiresAt };
    return await new SignJWT({ ...payload }).setProtectedHeader({ alg: 'EdDSA' }).sign(this.#key);
  }
}

async function makeKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}
