import { FIRST_HASH, type HashedEntry } from './audit-hash.ts';
import type { Reader } from './transaction.ts';

/** A row with the hash that was stored beside it. */
export interface ChainedEntry extends HashedEntry {
  hash: string;
}

/** A row as people read it: with the name of who did it, where it was a person. */
export interface AuditRow {
  seq: number;
  at: number;
  by: string;
  action: string;
  subject: string;
  detail: Readonly<Record<string, unknown>>;
  hash: string;
}

/** Where the chain ends. */
export interface ChainHead {
  /** Number of the last row; 0 of an empty chain. */
  seq: number;
  hash: string;
}

/** Rows after one, in order, for whoever walks the chain. */
export async function chainAfter(db: Reader, seq: number, limit: number): Promise<ChainedEntry[]> {
  return await db
    .selectFrom('audit')
    .select(['seq', 'id', 'at', 'actor', 'action', 'subject', 'detail', 'hash'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** The head as it is kept beside the rows; that of an empty chain where somebody has taken it away. */
export async function chainHead(db: Reader): Promise<ChainHead> {
  const head = await db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst();
  return head ?? { seq: 0, hash: FIRST_HASH };
}

/** Rows before one, newest first. */
export async function auditBefore(db: Reader, before: number, limit: number): Promise<AuditRow[]> {
  const rows = await named(db).where('seq', '<', before).limit(limit).execute();
  return rows.map(rowOf);
}

/** What was done to the cameras, newest first. */
export async function cameraChanges(db: Reader, limit: number): Promise<AuditRow[]> {
  const rows = await named(db).where('action', 'like', 'camera.%').limit(limit).execute();
  return rows.map(rowOf);
}

function named(db: Reader) {
  return db
    .selectFrom('audit')
    .leftJoin('user', 'user.id', 'audit.actor')
    .select(['seq', 'at', 'actor', 'user.name as name', 'action', 'subject', 'detail', 'hash'])
    .orderBy('seq', 'desc');
}

function rowOf({
  actor,
  name,
  detail,
  ...row
}: Omit<ChainedEntry, 'id'> & { name: string | null }): AuditRow {
  return { ...row, by: name ?? actor, detail: JSON.parse(detail) };
}
