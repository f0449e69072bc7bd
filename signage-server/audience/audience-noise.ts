import { createHmac, randomBytes } from 'node:crypto';
import { NOISE_EPSILON } from '../../shared/audience/constants.ts';
import { laplace } from '../../shared/audience/laplace.ts';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';

/** A figure with noise: always the same for the same name, or asking often would average it away. */
export type Noise = (name: string, figure: number) => number;

/**
 * Laplace's noise for exports (R10). A visit is in one row of a screen's day, to whose people it adds one: the scale is
 * 1 / epsilon.
 */
export function laplaceNoise(secret: string): Noise {
  const scale = 1 / NOISE_EPSILON;
  return (name, figure) => {
    const digest = createHmac('sha256', secret).update(name).digest();
    // 48 bits as a number in [0, 1).
    const drawn = digest.readUIntBE(0, 6) / 2 ** 48;
    return Math.round(figure + laplace(scale, () => drawn));
  };
}

/** The store's own secret of its noise: whoever knew it could take the noise off again. */
export function noiseSecret(storage: Storage, now: number): Promise<string> {
  return serverKey(storage, 'audience-noise', async () => randomBytes(32).toString('base64url'), now);
}
