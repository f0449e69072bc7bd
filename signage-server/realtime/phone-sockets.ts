import type { Namespace } from 'socket.io';
import { sockets } from '../../shared/protocol/socket.ts';
import type { Deps } from '../deps.ts';
import { answerEvents } from './event-answers.ts';
import { admit, headersOf } from './handshake.ts';
import { tell } from './tell.ts';

/** The sockets of phones in a visit: told when their visit changes. Returns how to stop. */
export function servePhoneSockets(namespace: Namespace, deps: Deps): () => void {
  namespace.use(
    admit(
      (socket) => deps.authenticators.phone(headersOf(socket)),
      (socket, { visitId }) => {
        socket.data.visitId = visitId;
      },
      deps,
    ),
  );
  namespace.on('connection', (socket) => {
    answerEvents(socket, sockets.phone.toServer, {}, deps);
    void socket.join(socket.data.visitId);
  });
  return deps.storage.changes.listen((change) => {
    if (change.kind !== 'visit' || change.visitId === null) return;
    tell(namespace.to(change.visitId), 'phone', 'visit-changed', {});
  });
}
