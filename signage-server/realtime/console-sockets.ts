import type { Namespace, Socket } from 'socket.io';
import type { Right } from '../../shared/protocol/role.ts';
import { sockets } from '../../shared/protocol/socket.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import type { Change } from '../storage/change-feed.ts';
import { Coalesce } from './coalesce.ts';
import { answerEvents } from './event-answers.ts';
import { admit, headersOf } from './handshake.ts';
import { tell } from './tell.ts';

/** A list of displays that redraws more often than this is no easier to read. */
const INTERVAL_MS = 500;
/** A session that ran out by itself rings nobody, so it is looked at again this often. */
const RECHECK_MS = 60_000;

const roomOf = (userId: string) => `user:${userId}`;
const allowed = (right: Right) => `right:${right}`;

/** The sockets of console pages: what changed, told only to those who may read it. Returns how to stop. */
export function serveConsoleSockets(namespace: Namespace, deps: Deps): () => void {
  namespace.use(admit((socket) => deps.authenticators.person(headersOf(socket)), enter, deps));
  namespace.on('connection', (socket) => {
    answerEvents(socket, sockets.console.toServer, {}, deps);
    const timer = setInterval(() => recheck(socket, deps), RECHECK_MS).unref();
    socket.on('disconnect', () => clearInterval(timer));
  });
  const displays = new Coalesce(INTERVAL_MS, (displayId) => {
    tell(namespace.to(allowed('displays:read')), 'console', 'display-changed', { displayId });
  });
  const topics = new Coalesce(INTERVAL_MS, (topic) => {
    if (topic === 'floor') tell(namespace.to(allowed('floor:serve')), 'console', 'floor-changed', {});
    else if (topic === 'log') tell(namespace.to(allowed('reports:read')), 'console', 'log-changed', {});
    else tell(namespace.to(allowed('content:read')), 'console', 'content-changed', {});
  });
  const stop = deps.storage.changes.listen((change: Change) => {
    if (change.kind === 'display' || change.kind === 'revoked') displays.touch(change.displayId);
    else if (change.kind === 'log') topics.touch('log');
    else if (change.kind === 'floor') topics.touch('floor');
    else if (change.kind === 'content' || change.kind === 'catalogue' || change.kind === 'published')
      topics.touch('content');
    // Whoever may still come in does so anew, with today's rights.
    else if (change.kind === 'person') namespace.in(roomOf(change.userId)).disconnectSockets(true);
  });
  return () => {
    stop();
    displays.close();
    topics.close();
  };
}

function enter(socket: Socket, person: PersonPrincipal): void {
  const rights = ['displays:read', 'reports:read', 'content:read', 'floor:serve'] as const;
  const rooms = rights.filter((right) => person.rights.includes(right)).map(allowed);
  void socket.join([roomOf(person.userId), ...rooms]);
}

function recheck(socket: Socket, deps: Deps): void {
  deps.authenticators.person(headersOf(socket)).then(
    (person) => {
      if (!person.ok) socket.disconnect(true);
    },
    (error) => deps.log.error({ err: error }, 'a console session could not be checked again'),
  );
}
