import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptPush, isPushKey } from '../../../signage-server/push/encrypt-push.ts';
import { vapidHeader, vapidKey } from '../../../signage-server/push/vapid.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

/** RFC 8291, section 5 and appendix A. */
const RFC = {
  text: 'When I grow up, I want to be a watermelon',
  keys: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
  privateKey: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('PSH-1 a notification is sealed as in the example of RFC 8291, and differently each time', () => {
  const chance = {
    salt: Buffer.from(RFC.salt, 'base64url'),
    privateKey: Buffer.from(RFC.privateKey, 'base64url'),
  };
  expect(encryptPush(RFC.text, RFC.keys, chance).toString('base64url')).toBe(RFC.body);
  const [first, second] = [encryptPush(RFC.text, RFC.keys), encryptPush(RFC.text, RFC.keys)];
  expect(first.equals(second)).toBe(false);
  expect(first.length).toBe(second.length);
});

test('PSH-1 what is no point of the curve is no key', () => {
  expect(isPushKey(RFC.keys.p256dh)).toBe(true);
  const bytes = Buffer.from(RFC.keys.p256dh, 'base64url');
  for (const wrong of [
    bytes.subarray(0, 64),
    Buffer.alloc(65),
    Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]),
    Buffer.concat([Buffer.from([3]), bytes.subarray(1)]),
  ])
    expect(isPushKey(wrong.toString('base64url'))).toBe(false);
});

test('PSH-2 the store has one key for push services, and a token of it names one service for twelve hours', async () => {
  const now = 1_800_000_000_000;
  const key = await vapidKey(server.storage, now);
  expect(await vapidKey(server.storage, now + 1)).toEqual(key);
  expect(isPushKey(key.publicKey)).toBe(true);
  const header = vapidHeader(key, new URL('https://push.example/x/y?z=1'), 'https://shop.example', now);
  const [, token = '', told] = /^vapid t=(\S+), k=(\S+)$/.exec(header) ?? [];
  expect(told).toBe(key.publicKey);
  const [head = '', body = '', signature = ''] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  expect(read(head)).toEqual({ typ: 'JWT', alg: 'ES256' });
  expect(read(body)).toEqual({
    aud: 'https://push.example',
    exp: now / 1000 + 43_200,
    sub: 'https://shop.example',
  });
  const { kty, crv, x, y } = key.jwk;
  const publicKey = createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
  const signed = Buffer.from(`${head}.${body}`);
  const bytes = Buffer.from(signature, 'base64url');
  expect(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true);
});
