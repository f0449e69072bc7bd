import { getRequestListener } from '@hono/node-server';
import { startFeeds } from './alerts/feed-poller.ts';
import { createApp } from './app.ts';
import { assemble } from './assemble.ts';
import { startPictures } from './catalogue/fetch-pictures.ts';
import { startSources } from './catalogue/read-source.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { type Door, takeDoor } from './door.ts';
import { startHousekeeping } from './operations/housekeeping.ts';
import { attachSockets } from './realtime/socket-server.ts';
import type { Storage } from './storage/storage.ts';
import { startWebhooks } from './webhooks/webhook-sender.ts';

export interface RunningServer {
  port: number;
  /** This server as seen from this machine. */
  origin: string;
  deps: Deps;
  /** Stops taking requests, lets those under way end, and closes the store. */
  close(): Promise<void>;
}

interface Options extends Partial<Pick<Deps, 'now' | 'checkAnswers' | 'log' | 'pagesDir'>> {
  /** A port that was taken before the store was opened; without it one is taken now. */
  door?: Door;
  /** What must be in the store before the first request is let in. */
  prepare?: (deps: Deps) => Promise<void>;
}

/** Starts serving a store. Throws {@link StartRefusal} when the port or the TLS files are not to be had. */
export async function startServer(
  config: Config,
  storage: Storage,
  { door: taken, prepare, ...options }: Options = {},
): Promise<RunningServer> {
  const door = taken ?? (await takeDoor(config));
  const deps = await assemble(config, storage, { ...options, port: () => door.port });
  const listener = getRequestListener(createApp(deps).fetch, { overrideGlobalObjects: true });
  await deps.importDesk.recover();
  await prepare?.(deps);
  const closeSockets = attachSockets(door.server, deps);
  door.open((request, response) => void listener(request, response));
  const stopHousekeeping = startHousekeeping(deps);
  const stopWebhooks = startWebhooks(deps);
  const stopFeeds = startFeeds(deps, deps.feedDesk);
  const stopSources = startSources(deps);
  const stopPictures = startPictures(deps);
  return {
    port: door.port,
    origin: door.origin,
    deps,
    async close() {
      stopHousekeeping();
      deps.logBell.close();
      await closeSockets();
      await door.close();
      await stopWebhooks();
      await stopFeeds();
      await stopSources();
      await stopPictures();
      await storage.close();
    },
  };
}
