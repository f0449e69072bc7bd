import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { verifyChain } from './operations/verify-chain.ts';
import type { ChainHead } from './storage/audit-trail.ts';
import { openPostgresReading } from './storage/postgres/open-reading.ts';
import { openSqliteReading } from './storage/sqlite/open-reading.ts';

const USAGE = `npm run -s verify-audit [-- --head NUMBER:HASH]

Walks the record of changes in DATA_DIR (or DATABASE_URL), also while the server runs, and prints one line of JSON: whether
every row stands as it was written, and where the chain ends. --head is an end that was noted before: a record that
somebody wrote anew from further back does not contain it. Exit status: 0 whole, 1 broken, 2 could not be read.`;

/** A head as the command prints it and the console shows it, `17:9f86d0…`, in full. */
function headOf(text: string | undefined): ChainHead | null {
  if (text === undefined) return null;
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash)
    throw new Error(`"${text}" is no head, such as 17: and 64 hexadecimal digits.\n\n${USAGE}`);
  return { seq: Number(seq), hash };
}

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { head: { type: 'string' } } });
  const known = headOf(values.head);
  const config = readConfig(process.env);
  const reading = config.databaseUrl
    ? openPostgresReading(config.databaseUrl)
    : openSqliteReading(join(config.dataDir, 'vitrine.db'));
  try {
    const found = await verifyChain(reading.db, known);
    console.log(JSON.stringify({ ...found, head: `${found.head.seq}:${found.head.hash}` }));
    return found.state === 'whole' ? 0 : 1;
  } finally {
    await reading.close();
  }
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
