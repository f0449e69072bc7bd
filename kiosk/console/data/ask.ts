import type { Answer, Call, Endpoint } from '../../../shared/protocol/endpoint.ts';
import { CallError, type CallOptions, call } from '../../wire/http-client.ts';
import { ring } from './doorbells.ts';

/**
 * `call` with the two things that every request of the console has in common: a session that has ended brings the
 * sign-in back, and whatever this page changed is read anew at once, even while the socket is down.
 *
 * @throws {CallError} with the server's problem
 */
export async function ask<E extends Endpoint>(
  endpoint: E,
  given: Call<E>,
  options: CallOptions = {},
): Promise<Answer<E>> {
  try {
    const answer = await call(endpoint, given, options);
    if (endpoint.method !== 'GET') ringAfterChange();
    return answer;
  } catch (error) {
    if (error instanceof CallError && error.code === 'not-signed-in') {
      window.dispatchEvent(new CustomEvent('console-signed-out'));
    }
    throw error;
  }
}

/** After a change of this page's own: drafts, and what hangs on them, are no longer what the page holds. */
export function ringAfterChange(): void {
  ring('content');
  ring('displays');
}

declare global {
  interface WindowEventMap {
    'console-signed-out': CustomEvent;
  }
}
