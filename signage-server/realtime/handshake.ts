import type { Socket } from 'socket.io';
import type { Result } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { ClientOf } from '../http/client.ts';

/** The headers of the request that opened a socket. */
export function headersOf(socket: Socket): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(socket.handshake.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** Origins under which this socket may have addressed us. */
export function originsOf(socket: Socket, clientOf: ClientOf, deps: Deps): string[] {
  const { origin } = clientOf(socket.request);
  return deps.config.publicUrl ? [origin, deps.config.publicUrl] : [origin];
}

/**
 * Middleware of a namespace: lets a socket in when `authenticate` knows it and keeps who it is. A refused client
 * gets `connect_error` with `{ code, detail }` as its data.
 */
export function admit<P>(
  authenticate: (socket: Socket) => Promise<Result<P>>,
  keep: (socket: Socket, principal: P) => void,
  deps: Deps,
): (socket: Socket, next: (error?: Error) => void) => void {
  return (socket, next) => {
    authenticate(socket).then(
      (result) => {
        if (!result.ok) return next(refusal(result.code, result.detail));
        keep(socket, result.value);
        next();
      },
      (error) => {
        deps.log.error({ err: error }, 'a socket could not be admitted');
        next(refusal('internal'));
      },
    );
  };
}

function refusal(code: string, detail?: string): Error {
  return Object.assign(new Error(code), { data: { code, detail } });
}
