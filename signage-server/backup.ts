import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from './backup/back-up.ts';
import { BackupRefusal } from './backup/backup-note.ts';
import { restore } from './backup/restore.ts';
import { readConfig } from './config.ts';
import { StartRefusal } from './operations/start-refusal.ts';
import { version } from './version.ts';

const USAGE = `npm run -s backup [-- FILE]
npm run -s restore -- FILE

backup writes the shop in DATA_DIR (database, media, imports) into one file, also while the server runs; without a name it is
called vitrine-DATE.tar, in this folder. It holds keys and what people confided: keep it as you keep those. restore puts such a
file into a DATA_DIR without a shop, after checking every byte; stop the server first. Both print one line of JSON.
Exit status: 0 done, 1 refused (nothing was changed), 2 failed.`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const [verb, file, ...more] = positionals;
  if (values.help || more.length > 0 || (verb === 'restore' && file === undefined)) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  // The file, and all that is unpacked of one, is for this user alone.
  process.umask(0o077);
  const { dataDir, databaseUrl } = readConfig(process.env);
  if (databaseUrl)
    throw new BackupRefusal(
      'This shop is on PostgreSQL: back up its database with pg_dump, and DATA_DIR as files. This command knows SQLite alone.',
    );
  const now = Date.now();
  if (verb === 'restore' && file !== undefined) {
    const { madeAt, ...done } = await restore({ dataDir, file });
    console.log(JSON.stringify({ restored: dataDir, madeAt: new Date(madeAt).toISOString(), ...done }));
    return 0;
  }
  const name = new Date(now).toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
  const to = file ?? join(process.cwd(), `vitrine-${name}.tar`);
  console.log(JSON.stringify({ backup: to, ...(await backUp({ dataDir, file: to, version, now })) }));
  return 0;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof BackupRefusal || error instanceof StartRefusal ? 1 : 2;
  },
);
