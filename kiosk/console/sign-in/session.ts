import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { sessionEndpoints } from '../../../shared/protocol/session-endpoints.ts';
import { waysInEndpoints } from '../../../shared/protocol/ways-in-endpoints.ts';
import { CallError, call } from '../../wire/http-client.ts';
import type { Account } from '../data/account.ts';
import { signByPasskey } from './passkey.ts';

/** The account of the session cookie, or null when there is none. @throws {CallError} when the server is away. */
export async function currentAccount(): Promise<Account | null> {
  return await unlessSignedOut(() => call(consoleEndpoints.me, {}));
}

/** How far a sign-in has come: in, refused, or a code of the authenticator app is asked for as well. */
export type SignInStep = 'in' | 'refused' | 'asked';

/**
 * Signs in by password. `refused`: address and password do not belong together.
 *
 * @throws {CallError} `too-many-requests`, or `unavailable`
 */
export async function signIn(email: string, password: string): Promise<SignInStep> {
  return await stepOf(() => call(sessionEndpoints.signIn, { body: { email, password } }));
}

/** After `asked`: a code of the app, or a recovery code. @throws {CallError} as {@link signIn} */
export async function signInSecondStep(code: string): Promise<SignInStep> {
  return await stepOf(() => call(waysInEndpoints.signInSecondStep, { body: { code } }));
}

/** By a passkey of this device. `refused` also when there is none, or it was called off. @throws {CallError} as {@link signIn} */
export async function signInByPasskey(): Promise<SignInStep> {
  const { challenge } = await call(waysInEndpoints.startPasskeySignIn, {});
  const body = await signByPasskey(challenge);
  return body ? await stepOf(() => call(waysInEndpoints.signInByPasskey, { body })) : 'refused';
}

/** Trades the one-time token of a sign-in link for a session. @throws {CallError} `link-used` when it is spent. */
export async function signInByLink(token: string): Promise<SignInStep> {
  return await stepOf(() => call(sessionEndpoints.signInByLink, { body: { token } }));
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

async function stepOf(request: () => Promise<unknown>): Promise<SignInStep> {
  try {
    return (await unlessSignedOut(request)) === null ? 'refused' : 'in';
  } catch (error) {
    if (error instanceof CallError && error.code === 'second-factor-needed') return 'asked';
    throw error;
  }
}
