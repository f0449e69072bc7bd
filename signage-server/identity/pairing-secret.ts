import type { Deps } from '../deps.ts';
import { serverKey } from '../storage/server-keys.ts';
import { newSecretToken } from './secret-token.ts';

/** The key under which pairing codes are made and kept, the same in every process on this store. */
export async function pairingSecret(deps: Pick<Deps, 'storage' | 'now'>): Promise<string> {
  return await serverKey(deps.storage, 'pairing-codes', async () => newSecretToken(), deps.now());
}
