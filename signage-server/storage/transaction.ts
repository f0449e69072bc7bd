import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** What a write runs in. Reads in it see the writes before it. */
export type Tx = Transaction<Database>;
/** What a query function takes: it runs as well inside a write as outside. */
export type Reader = Kysely<Database>;
