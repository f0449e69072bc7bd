import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../signage-server/config.ts';
import type { Deps } from '../../signage-server/deps.ts';
import { startServer } from '../../signage-server/server.ts';
import { openSqlite } from '../../signage-server/storage/sqlite/open.ts';
import type { Storage } from '../../signage-server/storage/storage.ts';

export interface TestServer {
  /** `http://localhost:<port>` */
  origin: string;
  deps: Deps;
  storage: Storage;
  dataDir: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export interface TestServerOptions {
  env?: Record<string, string>;
  now?: () => number;
  /** An open store instead of a fresh SQLite file; it is closed with the server. */
  storage?: Storage;
  pagesDir?: string;
  /** A folder that the test keeps, instead of a fresh one that goes with the server. */
  dataDir?: string;
}

/** A real server on a free loopback port with a folder of its own. Close it when done. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'vitrine-')));
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'fatal',
    DEMO: 'off',
    DATA_DIR: dataDir,
    ...options.env,
  });
  const onError = (error: unknown) => console.error(error);
  const storage =
    options.storage ?? (await openSqlite(join(dataDir, 'vitrine.db'), { now: Date.now(), onError }));
  const server = await startServer(config, storage, {
    checkAnswers: true,
    log: pino({ level: config.logLevel }),
    now: options.now,
    pagesDir: options.pagesDir,
  });
  return {
    origin: server.origin,
    deps: server.deps,
    storage,
    dataDir,
    fetch: (path, init) => fetch(new URL(path, server.origin), init),
    async close() {
      await server.close();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
