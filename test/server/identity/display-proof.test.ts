import fc from 'fast-check';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DisplayProofVerifier } from '../../../signage-server/identity/display-proof.ts';
import { ReplayCache } from '../../../signage-server/identity/replay-cache.ts';
import { bindDisplayKey, revokeDisplay } from '../../../signage-server/storage/displays.ts';
import { type DisplayClient, newDisplay, newDisplayKey } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const MANIFEST = '/api/v1/display/manifest';

let server: TestServer;
let key: Awaited<ReturnType<typeof newDisplayKey>>;
let verifier: DisplayProofVerifier;
beforeAll(async () => {
  server = await startTestServer();
  key = await newDisplayKey(server);
});
afterAll(() => server.close());
beforeEach(() => {
  verifier = new DisplayProofVerifier(server.deps.now);
});

const wanted = () => ({ method: 'GET', path: MANIFEST, origins: [server.origin] });
const verdict = async (jwt: string) => {
  const result = await verifier.verify({ jwt, ...wanted() });
  return result.ok ? 'ok' : result.code;
};

describe('a proof', () => {
  test('WIRE-20 is taken once, and names the key by its thumbprint', async () => {
    const jwt = await key.proof('GET', MANIFEST);
    const result = await verifier.verify({ jwt, ...wanted() });
    expect(result).toEqual({ ok: true, value: { kind: 'key', thumbprint: key.thumbprint, jwk: key.jwk } });
    expect(await verdict(jwt)).toBe('bad-proof');
  });

  const now = () => Math.floor(Date.now() / 1000);
  test.each([
    ['for another method', () => ({ htm: 'POST' })],
    ['for another path', () => ({ htu: 'http://localhost/other' })],
    ['for another server', () => ({ htu: `https://other.example${MANIFEST}` })],
    ['older than a minute', () => ({ iat: now() - 62 })],
    // Far enough ahead that a busy machine does not catch up with it before it is judged.
    ['from the future', () => ({ iat: now() + 120 })],
    ['without a time', () => ({ iat: undefined })],
    ['without a number of its own', () => ({ jti: undefined })],
    ['with a number that can be guessed', () => ({ jti: 'short' })],
    ['for an address that is none', () => ({ htu: 'not a url' })],
  ])('WIRE-21 %s is refused', async (_what, claims) => {
    expect(await verdict(await key.proof('GET', MANIFEST, claims()))).toBe('bad-proof');
  });

  test('WIRE-22 signed by another key, by another algorithm, or carrying a private key is refused', async () => {
    const claims = { jti: 'a'.repeat(20), htm: 'GET', htu: server.origin + MANIFEST, iat: now() };
    const sign = async (header: Record<string, unknown>, secret: CryptoKey | Uint8Array) =>
      await new SignJWT(claims).setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', ...header }).sign(secret);
    const other = await generateKeyPair('ES256');
    const jwk = { ...key.jwk, kty: 'EC' };
    expect(await verdict(await sign({ jwk }, other.privateKey))).toBe('bad-proof');
    expect(await verdict(await sign({ alg: 'HS256', jwk }, new Uint8Array(32)))).toBe('bad-proof');
    expect(await verdict(await sign({ jwk: { ...jwk, d: 'x' } }, other.privateKey))).toBe('bad-proof');
    expect(await verdict(await sign({}, other.privateKey))).toBe('bad-proof');
    expect(await verdict(await sign({ typ: 'JWT', jwk }, other.privateKey))).toBe('bad-proof');
    const [, body] = (await sign({ jwk }, other.privateKey)).split('.');
    const none = Buffer.from(JSON.stringify({ typ: 'dpop+jwt', alg: 'none', jwk })).toString('base64url');
    expect(await verdict(`${none}.${body}.`)).toBe('bad-proof');
  });

  test('WIRE-23 anything else in its place is refused and never throws', async () => {
    const jwt = await key.proof('GET', MANIFEST);
    const bent = fc
      .tuple(fc.nat(jwt.length - 1), fc.constantFrom(...'AZaz09-_.{'))
      .map(([at, char]) => jwt.slice(0, at) + char + jwt.slice(at + 1))
      .filter((text) => text !== jwt);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), bent), async (text) => {
        // The last character carries spare bits, so a bent proof can still be the same signature: once, then used.
        const result = await verifier.verify({ jwt: text, ...wanted() });
        if (result.ok) expect(result.value.thumbprint).toBe(key.thumbprint);
        else expect(result.code).toBe('bad-proof');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a display', () => {
  const statusOf = async (client: DisplayClient) => {
    const response = await client.call('GET', MANIFEST);
    return [response.status, (await response.json()).code];
  };

  test('WIRE-24 is known by its key from pairing to its end, and told how it ended', async () => {
    const screen = await newDisplay(server, { id: 'ends' });
    expect(await statusOf(screen)).toEqual([404, 'not-found']);
    await server.storage.write(async (tx) => {
      for (const thumbprint of await revokeDisplay(tx, 'ends', 1)) {
        await server.storage.changes.ring(tx, { kind: 'revoked', displayId: 'ends', thumbprint });
      }
    });
    expect(await statusOf(screen)).toEqual([403, 'display-revoked']);
  });

  test('WIRE-25 whose place another screen took is told so', async () => {
    const before = await newDisplay(server, { id: 'moves' });
    expect(await statusOf(before)).toEqual([404, 'not-found']);
    const after = await newDisplayKey(server);
    const bind = { displayId: 'moves', thumbprint: after.thumbprint, jwk: JSON.stringify(after.jwk), now: 2 };
    await server.storage.write(async (tx) => {
      for (const thumbprint of await bindDisplayKey(tx, bind)) {
        await server.storage.changes.ring(tx, { kind: 'revoked', displayId: 'moves', thumbprint });
      }
    });
    expect(await statusOf(before)).toEqual([403, 'display-replaced']);
    expect(await statusOf(after)).toEqual([404, 'not-found']);
  });

  test('WIRE-26 that the store does not know learns that it is none', async () => {
    expect(await statusOf(await newDisplayKey(server))).toEqual([403, 'display-revoked']);
  });
});

describe('the replay cache', () => {
  test('WIRE-27 forgets what is too old to be taken anyway, and never grows over its bound', () => {
    const cache = new ReplayCache(3);
    expect(cache.use('a', 0, 100)).toBe(true);
    expect(cache.use('a', 50, 150)).toBe(false);
    expect(cache.use('a', 100, 200)).toBe(true);
    for (const id of ['b', 'c', 'd', 'e']) expect(cache.use(id, 101, 200)).toBe(true);
    expect(cache.use('e', 102, 200)).toBe(false);
    expect(cache.use('a', 102, 200)).toBe(true);
  });
});
