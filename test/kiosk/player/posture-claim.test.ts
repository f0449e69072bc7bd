import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { verifyPosture } from '../../../kiosk/player/posture-claim.ts';
import { toBase64url } from '../../../kiosk/wire/base64url.ts';

const claim = {
  storeId: 'store',
  displayId: 'wall-1',
  setting: { posture: 'P0' as const },
  issuedAt: 1_790_000_000_000,
  expiresAt: 1_790_100_000_000,
};
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let serverKey: Parameters<typeof verifyPosture>[1];

beforeAll(async () => {
  pair = await generateKeyPair('EdDSA', { extractable: true });
  const { x = '' } = await exportJWK(pair.publicKey);
  serverKey = { kty: 'OKP', crv: 'Ed25519', x };
});

function sign(
  payload: Record<string, unknown>,
  key: Parameters<SignJWT['sign']>[0] = pair.privateKey,
  alg = 'EdDSA',
) {
  return new SignJWT(payload).setProtectedHeader({ alg }).sign(key);
}

test('PLY-17 reads what the pinned key has signed', async () => {
  expect(await verifyPosture(await sign(claim), serverKey)).toEqual(claim);
});

test('PLY-17 believes nothing else', async () => {
  const good = await sign(claim);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const stronger = toBase64url(new TextEncoder().encode(JSON.stringify({ ...claim, displayId: 'kiosk-1' })));
  const none = toBase64url(new TextEncoder().encode(JSON.stringify({ alg: 'none' })));
  const stranger = await generateKeyPair('EdDSA', { extractable: true });
  const forged = [
    '',
    'x.y.z',
    `${header}.${payload}`,
    `${header}.${stronger}.${signature}`,
    `${none}.${payload}.`,
    `${none}.${payload}.${signature}`,
    `${good}.more`,
    await sign(claim, stranger.privateKey),
    await sign(claim, new TextEncoder().encode(serverKey.x.padEnd(32, '0')), 'HS256'),
    await sign({ ...claim, setting: { posture: 'P3' } }),
    await sign({ ...claim, extra: 1 }),
  ];
  for (const jws of forged) expect(await verifyPosture(jws, serverKey), jws).toBeNull();
});
