import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../signage-server/config.ts';
import { startServer } from '../../signage-server/server.ts';
import { openSqlite } from '../../signage-server/storage/sqlite/open.ts';
import type { TestServer } from './server.ts';

/** A server that stops and comes back at the same address with the same data, as after a power cut. */
export class RestartableServer {
  readonly dataDir: string;
  #port = 0;
  #running: TestServer | null = null;

  private constructor(dataDir: string) {
    this.dataDir = dataDir;
  }

  static async create(): Promise<RestartableServer> {
    return new RestartableServer(await mkdtemp(join(tmpdir(), 'vitrine-')));
  }

  get now(): TestServer {
    if (!this.#running) throw new Error('the server is stopped');
    return this.#running;
  }

  async start(pagesDir: string): Promise<TestServer> {
    const settings = {
      PORT: `${this.#port}`,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'fatal',
      DEMO: 'off',
      DATA_DIR: this.dataDir,
    };
    const config = readConfig(settings);
    const onError = (error: unknown) => console.error(error);
    const storage = await openSqlite(join(this.dataDir, 'vitrine.db'), { now: Date.now(), onError });
    const log = pino({ level: config.logLevel });
    const server = await startServer(config, storage, { checkAnswers: true, log, pagesDir });
    this.#port = server.port;
    this.#running = {
      origin: server.origin,
      deps: server.deps,
      storage,
      dataDir: this.dataDir,
      fetch: (path, init) => fetch(new URL(path, server.origin), init),
      close: () => server.close(),
    };
    return this.#running;
  }

  async stop(): Promise<void> {
    await this.#running?.close();
    this.#running = null;
  }

  async destroy(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
