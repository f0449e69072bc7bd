import { beforeAll, expect, test } from 'vitest';
import { newDeviceKey } from '../../../kiosk/player/device-key.ts';
import { makeProof } from '../../../kiosk/player/device-proof.ts';
import { DisplayProofVerifier } from '../../../signage-server/identity/display-proof.ts';

const NOW = 1_790_000_000_000;
const ORIGIN = 'https://shop.test';
const PATH = '/api/v1/display/manifest';
let key: CryptoKeyPair;

beforeAll(async () => {
  key = await newDeviceKey();
});

async function verify(jwt: string, { method = 'GET', path = PATH, now = NOW } = {}) {
  return new DisplayProofVerifier(() => now).verify({ jwt, method, path, origins: [ORIGIN] });
}

test('PLY-2 the private half cannot be read', async () => {
  expect(key.privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('jwk', key.privateKey)).rejects.toThrow();
});

test('PLY-2 the server accepts the proof, and knows the key again', async () => {
  const first = await verify(await makeProof(key, 'GET', ORIGIN + PATH, NOW));
  const second = await verify(await makeProof(key, 'GET', ORIGIN + PATH, NOW + 900));
  expect(first.ok && second.ok && first.value.thumbprint === second.value.thumbprint).toBe(true);
});

test('PLY-2 no proof is good for another request, another time or another key', async () => {
  const jwt = await makeProof(key, 'GET', ORIGIN + PATH, NOW);
  const outcomes = await Promise.all([
    verify(jwt, { method: 'POST' }),
    verify(jwt, { path: '/api/v1/display/log' }),
    verify(jwt, { now: NOW + 62_000 }),
    verify(jwt.replace(/.{4}$/, 'AAAA')),
    verify(await makeProof(key, 'GET', `https://evil.test${PATH}`, NOW)),
  ]);
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false, false, false, false]);
});

test('PLY-2 two proofs of one moment are two proofs', async () => {
  const verifier = new DisplayProofVerifier(() => NOW);
  const proof = async () => ({
    jwt: await makeProof(key, 'GET', ORIGIN + PATH, NOW),
    method: 'GET',
    path: PATH,
    origins: [ORIGIN],
  });
  const first = await proof();
  expect((await verifier.verify(first)).ok).toBe(true);
  expect((await verifier.verify(first)).ok).toBe(false);
  expect((await verifier.verify(await proof())).ok).toBe(true);
});
