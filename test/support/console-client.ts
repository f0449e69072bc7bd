import type { Role } from '../../shared/protocol/role.ts';
import { ensureShop } from '../../signage-server/operations/ensure-shop.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './server.ts';

/** Somebody signed in to the console, as a browser would be. */
export interface ConsoleClient {
  userId: string;
  cookie: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** JSON in, JSON out: `[status, body]`. */
  call(method: string, path: string, body?: unknown): Promise<[status: number, body: unknown]>;
}

/** Signs in by a fresh link, as somebody with this role. */
export async function signInAs(server: TestServer, role: Role | (string & {})): Promise<ConsoleClient> {
  const { identity } = server.deps;
  const email = `${role}-${Math.random().toString(36).slice(2)}@shop.example`;
  const userId = await identity.createPerson({ name: `The ${role}`, email, role });
  const { url } = await identity.createSignInLink({ id: userId }, server.origin);
  const response = await server.fetch('/api/v1/session/link', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: url.split('#sign-in=')[1] }),
  });
  if (response.status !== 200) throw new Error(await response.text());
  return consoleClient(server, userId, cookieOf(response));
}

export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export function consoleClient(server: TestServer, userId: string, cookie: string): ConsoleClient {
  const client: ConsoleClient = {
    userId,
    cookie,
    fetch: (path, init = {}) =>
      server.fetch(path, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } }),
    async call(method, path, body) {
      const response = await client.fetch(path, {
        method,
        headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return [response.status, text === '' ? undefined : JSON.parse(text)];
    },
  };
  return client;
}

/** A server with an empty shop in it. */
export async function startShop(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startTestServer(options);
  await ensureShop(server.deps);
  return server;
}
