import { readFile } from 'node:fs/promises';
import {
  createServer as createHttp,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { problem } from '../shared/protocol/problem-words.ts';
import type { Config } from './config.ts';
import { securityHeaders } from './http/security-headers.ts';
import { StartRefusal } from './operations/start-refusal.ts';
import { limitArrival } from './slow-requests.ts';

/** A thousand screens come back at once after a power cut; the default of 511 would drop half of them. */
const BACKLOG = 4096;

/** The port, taken before the store is touched: a start that is refused it leaves nothing behind. */
export interface Door {
  server: Server;
  port: number;
  /** This server as seen from this machine. */
  origin: string;
  /** Lets requests in; until then each is asked to come again in a second. */
  open(listener: RequestListener): void;
  /** Takes no more requests and resolves when those under way have ended. */
  close(): Promise<void>;
}

/** Listens. Throws {@link StartRefusal} when the port or the TLS files are not to be had. */
export async function takeDoor(config: Config): Promise<Door> {
  let listener = turnAway(config.tls !== undefined);
  const server = await createServer(config, (request, response) => {
    limitArrival(request, response, { requestMs: config.requestTimeoutMs });
    listener(request, response);
  });
  const port = await listen(server, config);
  return {
    server,
    port,
    origin: `${config.tls ? 'https' : 'http'}://localhost:${port}`,
    open(next) {
      listener = next;
    },
    close: () => closeServer(server),
  };
}

function turnAway(secure: boolean): RequestListener {
  const body = problem('unavailable', 'Vitrine is starting. Try again in a moment.');
  return (_request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of securityHeaders('api', secure)) response.setHeader(name, value);
    const headers = {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'retry-after': '1',
      connection: 'close',
    };
    response.writeHead(body.status, headers).end(JSON.stringify(body));
  };
}

async function createServer(config: Config, listener: RequestListener): Promise<Server> {
  // How long a request may take to arrive depends on what it is: see limitArrival.
  const timeouts = { headersTimeout: 15_000, requestTimeout: 0, keepAliveTimeout: 65_000 };
  if (!config.tls) return createHttp(timeouts, listener);
  try {
    const [cert, key] = await Promise.all([readFile(config.tls.cert), readFile(config.tls.key)]);
    return createHttps({ ...timeouts, cert, key, minVersion: 'TLSv1.2' }, listener);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartRefusal('tls-files', `TLS_CERT and TLS_KEY cannot be used: ${reason}.`);
  }
}

async function listen(server: Server, config: Config): Promise<number> {
  return await new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenRefusal(error, config)));
    server.listen({ port: config.port, host: config.host, backlog: BACKLOG }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function listenRefusal(error: NodeJS.ErrnoException, config: Config): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartRefusal(
      'port-in-use',
      `Port ${config.port} is taken by another program. Stop that one, or choose another: PORT=8081 npm start.`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartRefusal(
      'port-forbidden',
      `Port ${config.port} may not be used by this user; choose one from 1024 up.`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartRefusal('bad-setting', `HOST ${config.host} is not an address of this machine.`);
  }
  return error;
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A download that goes on for minutes must not keep a shop from restarting.
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
}
