import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { assemble } from './assemble.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { startHousekeeping } from './operations/housekeeping.ts';
import { StartRefusal } from './operations/start-refusal.ts';
import { attachSockets } from './realtime/socket-server.ts';
import type { Storage } from './storage/storage.ts';

/** A thousand screens come back at once after a power cut; the default of 511 would drop half of them. */
const BACKLOG = 4096;

export interface RunningServer {
  port: number;
  /** This server as seen from this machine. */
  origin: string;
  deps: Deps;
  /** Stops taking requests, lets those under way end, and closes the store. */
  close(): Promise<void>;
}

type Options = Partial<Pick<Deps, 'now' | 'checkAnswers' | 'log' | 'pagesDir'>>;

/** Starts serving a store. Throws {@link StartRefusal} when the port or the TLS files are not to be had. */
export async function startServer(
  config: Config,
  storage: Storage,
  options: Options = {},
): Promise<RunningServer> {
  let port = config.port;
  const deps = await assemble(config, storage, { ...options, port: () => port });
  const app = createApp(deps);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: true });
  const server = await createServer(config, (request, response) => void listener(request, response));
  const closeSockets = attachSockets(server, deps);
  port = await listen(server, config);
  const stopHousekeeping = startHousekeeping(deps);
  return {
    port,
    origin: `${config.tls ? 'https' : 'http'}://localhost:${port}`,
    deps,
    async close() {
      stopHousekeeping();
      deps.logBell.close();
      await closeSockets();
      await closeServer(server);
      await storage.close();
    },
  };
}

type Listener = Parameters<typeof createHttp>[1];

async function createServer(config: Config, listener: Listener): Promise<Server> {
  const timeouts = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 };
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
