import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../../signage-server/config.ts';
import { startServer } from '../../../signage-server/server.ts';
import { bindDisplayKey, insertDisplay } from '../../../signage-server/storage/displays.ts';
import { openSqlite } from '../../../signage-server/storage/sqlite/open.ts';

/** The product's own server, as main.ts starts it, with the displays whose keys the load process has. */
const [folder = ''] = process.argv.slice(2);

process.on('message', async ({ keys }: { keys: { thumbprint: string; jwk: string }[] }) => {
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DEMO: 'off',
    LOG_LEVEL: 'warn',
  });
  const storage = await openSqlite(join(folder, 'vitrine.db'), { now: Date.now(), onError: console.error });
  const now = Date.now();
  await storage.write(async (tx) => {
    for (const [n, key] of keys.entries()) {
      const id = `display-${n}`;
      await insertDisplay(tx, {
        id,
        name: id,
        kind: 'wall',
        zone: 'UTC',
        created_at: now,
        desired_revision: 0,
      });
      await bindDisplayKey(tx, { displayId: id, ...key, now });
    }
  });
  const server = await startServer(config, storage, { log: pino({ level: config.logLevel }) });
  process.send?.({ port: server.port });
});
