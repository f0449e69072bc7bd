import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Config, readConfig } from './config.ts';
import { refusals, StartRefusal } from './operations/start-refusal.ts';
import { startServer } from './server.ts';
import { openPostgres } from './storage/postgres/open.ts';
import { openSqlite } from './storage/sqlite/open.ts';
import type { Storage } from './storage/storage.ts';

/** The data folder, made if it is missing. Throws {@link StartRefusal} when nothing can be written there. */
function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartRefusal(
      'data-folder',
      `DATA_DIR ${dataDir} cannot be written (${reason}). Give this user the folder, or name another.`,
    );
  }
}

async function openStorage(config: Config, onError: (error: unknown) => void): Promise<Storage> {
  const options = { now: Date.now(), onError };
  if (config.databaseUrl) return await openPostgres(config.databaseUrl, options);
  return await openSqlite(join(config.dataDir, 'vitrine.db'), options);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  prepareDataDir(config.dataDir);
  const storage = await openStorage(config, (error) => log.error({ err: error }, 'the store had a problem'));
  const server = await startServer(config, storage, { log }).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  const stop = () => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
    server.close().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'the server did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  console.log(`Vitrine is running at ${server.origin}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(`Vitrine did not start: ${error.message}`);
  process.exit(refusals[error.code]);
}
