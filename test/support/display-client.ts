import { randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { bindDisplayKey, insertDisplay } from '../../signage-server/storage/displays.ts';
import type { TestServer } from './server.ts';

/** A key as a screen makes one, and requests signed with it. */
export interface DisplayClient {
  displayId: string;
  thumbprint: string;
  proof(method: string, path: string, claims?: Record<string, unknown>): Promise<string>;
  /** A signed request with a JSON body. */
  call(method: string, path: string, body?: unknown): Promise<Response>;
}

/** What a display talks to: a test's own server, or one in another process. */
export type DisplayHost = Pick<TestServer, 'origin' | 'fetch'> & { deps: Pick<TestServer['deps'], 'now'> };

/** A key that no display has yet. */
export async function newDisplayKey(
  server: DisplayHost,
): Promise<DisplayClient & { jwk: Record<string, string> }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const { kty = '', crv = '', x = '', y = '' } = await exportJWK(publicKey);
  const jwk = { kty, crv, x, y };
  const client: DisplayClient & { jwk: Record<string, string> } = {
    jwk,
    displayId: '',
    thumbprint: await calculateJwkThumbprint({ ...jwk, kty }),
    proof: (method, path, claims = {}) =>
      new SignJWT({
        jti: randomUUID(),
        htm: method,
        htu: `${server.origin}${path}`,
        iat: Math.floor(server.deps.now() / 1000),
        ...claims,
      })
        .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk: { ...jwk, kty } })
        .sign(privateKey),
    async call(method, path, body) {
      const headers: Record<string, string> = { Authorization: `DPoP ${await client.proof(method, path)}` };
      if (body !== undefined) headers['Content-Type'] = 'application/json';
      return server.fetch(path, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    },
  };
  return client;
}

/** A paired display, put straight into the store. */
export async function newDisplay(
  server: TestServer,
  display: { id: string; name?: string; kind?: 'wall' | 'kiosk' },
): Promise<DisplayClient> {
  const key = await newDisplayKey(server);
  const now = server.deps.now();
  const { id, name = 'Test kiosk', kind = 'kiosk' } = display;
  await server.storage.write(async (tx) => {
    await insertDisplay(tx, { id, name, kind, zone: 'Europe/London', created_at: now, desired_revision: 0 });
    await bindDisplayKey(tx, {
      displayId: id,
      thumbprint: key.thumbprint,
      jwk: JSON.stringify(key.jwk),
      now,
    });
  });
  return Object.assign(key, { displayId: id });
}
