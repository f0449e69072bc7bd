import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { sessionEndpoints } from '../../../shared/protocol/session-endpoints.ts';
import { CallError, call } from '../../wire/http-client.ts';
import type { Account } from '../data/account.ts';

/** The account of the session cookie, or null when there is none. @throws {CallError} when the server is away. */
export async function currentAccount(): Promise<Account | null> {
  return await unlessSignedOut(() => call(consoleEndpoints.me, {}));
}

/**
 * Signs in by password. Resolves to false when address and password do not belong together.
 *
 * @throws {CallError} `too-many-requests`, or `unavailable`
 */
export async function signIn(email: string, password: string): Promise<boolean> {
  return (await unlessSignedOut(() => call(sessionEndpoints.signIn, { body: { email, password } }))) !== null;
}

/** Trades the one-time token of a sign-in link for a session. @throws {CallError} `link-used` when it is spent. */
export async function signInByLink(token: string): Promise<void> {
  await call(sessionEndpoints.signInByLink, { body: { token } });
}

/** Ends the session on the server. @throws {CallError} */
export async function signOut(): Promise<void> {
  await call(sessionEndpoints.signOut, {});
}

/** The one-time token in the address, taken out of it so that neither history nor a shared screen keeps it. */
export function takeLinkToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('sign-in');
  if (token) history.replaceState(null, '', location.pathname + location.search);
  return token;
}

async function unlessSignedOut<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof CallError && error.code === 'not-signed-in') return null;
    throw error;
  }
}
