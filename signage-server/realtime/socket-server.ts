import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { sockets } from '../../shared/protocol/socket.ts';
import type { Deps } from '../deps.ts';
import { clientOf } from '../http/client.ts';
import { isForeign } from '../http/origin.ts';
import { serveConsoleSockets } from './console-sockets.ts';
import { DisplaySockets } from './display-sockets.ts';
import { servePhoneSockets } from './phone-sockets.ts';

/** How many open sockets one address may hold: a whole shop behind one router, and no more. */
const SOCKETS_PER_ADDRESS = 20_000;

/**
 * Socket.IO as the doorbell: WebSocket only, small messages, no cluster adapter and no recovery of missed events,
 * because a missed ring costs nothing when the truth is fetched over HTTP. Returns how to close it.
 */
export function attachSockets(http: HttpServer, deps: Deps): () => Promise<void> {
  const seen = clientOf(deps.config.trustedProxies);
  const perAddress = new Map<string, number>();
  const io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    connectTimeout: 5000,
    pingInterval: 15_000,
    pingTimeout: 15_000,
    perMessageDeflate: false,
    // Socket.IO's own `cors` does not stop a WebSocket that another site opens.
    allowRequest(request, callback) {
      const { origin, address } = seen(request);
      const own = deps.config.publicUrl ? [origin, deps.config.publicUrl] : [origin];
      const fetchSite = request.headers['sec-fetch-site'];
      const foreign = isForeign(
        { origin: request.headers.origin, fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined },
        own,
      );
      if (foreign) return callback('foreign-origin', false);
      if ((perAddress.get(address) ?? 0) >= SOCKETS_PER_ADDRESS) return callback('too-many-requests', false);
      callback(null, true);
    },
  });
  io.engine.on('connection', (connection: { request: Parameters<typeof seen>[0]; on: HttpServer['on'] }) => {
    const { address } = seen(connection.request);
    perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
    connection.on('close', () => {
      const left = (perAddress.get(address) ?? 1) - 1;
      if (left > 0) perAddress.set(address, left);
      else perAddress.delete(address);
    });
  });
  const displays = new DisplaySockets(io.of(sockets.display.namespace), seen, deps);
  const stopPhones = servePhoneSockets(io.of(sockets.phone.namespace), deps);
  const stopConsoles = serveConsoleSockets(io.of(sockets.console.namespace), deps);
  return async () => {
    stopPhones();
    stopConsoles();
    io.disconnectSockets(true);
    displays.close();
    io.engine.close();
  };
}
