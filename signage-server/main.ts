import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { type Config, readConfig } from './config.ts';
import type { Deps } from './deps.ts';
import { takeDoor } from './door.ts';
import { greeting, type StartLinks } from './operations/greeting.ts';
import { openShop } from './operations/open-shop.ts';
import { refusals, StartRefusal } from './operations/start-refusal.ts';
import { startServer } from './server.ts';
import { isDiskFull } from './storage/disk-full.ts';
import { openPostgres } from './storage/postgres/open.ts';
import { openSqlite } from './storage/sqlite/open.ts';
import type { Storage } from './storage/storage.ts';
import { version } from './version.ts';

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

/** Stops once, however often and by whatever it is asked. `work.close` is there once there is something to close. */
function stopOn(work: { close?: () => Promise<void> }, log: Logger): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    Promise.resolve(work.close?.()).then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'the server did not stop cleanly');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  // `npm start` holds a channel open: without it nobody would be left to stop this process.
  process.on('disconnect', stop);
}

async function main(): Promise<void> {
  // The data folder holds keys and what people confided: nothing made in it is for other users of this machine.
  process.umask(0o077);
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const running: { close?: () => Promise<void> } = {};
  stopOn(running, log);
  const door = await takeDoor(config);
  prepareDataDir(config.dataDir);
  const storage = await openStorage(config, (error) => log.error({ err: error }, 'the store had a problem'));
  let links: StartLinks = {};
  const prepare = async (deps: Deps) => {
    links = await openShop(deps, config.publicUrl ?? door.origin);
  };
  const server = await startServer(config, storage, { log, door, prepare }).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  running.close = () => server.close();
  console.log(greeting(version, server.deps.outsideOrigin(), links));
}

try {
  await main();
} catch (error) {
  const refusal = isDiskFull(error) ? diskFullAtStart() : error;
  if (!(refusal instanceof StartRefusal)) throw error;
  console.error(`Vitrine did not start: ${refusal.message}`);
  process.exit(refusals[refusal.code]);
}

function diskFullAtStart(): StartRefusal {
  return new StartRefusal(
    'disk-full',
    'The disk is full. Free some space, then start again; nothing was lost.',
  );
}
