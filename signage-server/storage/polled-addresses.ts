import type { PolledAddressTable } from './polled-address-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** How a try went. */
export interface AddressTry {
  at: number;
  nextAt: number;
  fault: string | null;
  /** Of what was taken. Null: read it whole the next time. */
  validators: { etag: string | null; lastModified: string | null } | null;
}

/** Addresses of one kind that are asked again and again: who reads them when, and how that went. */
export function polledAddresses(table: 'cap_feed' | 'catalogue_source') {
  const find = async (db: Reader, id: string): Promise<PolledAddressTable | undefined> =>
    await db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  /** Whether there was one. */
  const update = async (tx: Tx, id: string, change: Partial<PolledAddressTable>): Promise<boolean> => {
    const { numUpdatedRows } = await tx
      .updateTable(table)
      .set(change)
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };

  return {
    find,

    async list(db: Reader): Promise<PolledAddressTable[]> {
      return await db.selectFrom(table).selectAll().orderBy('created_at').execute();
    },

    /** Those whose time has come, the longest overdue first. */
    async due(db: Reader, now: number, most: number): Promise<PolledAddressTable[]> {
      return await db
        .selectFrom(table)
        .selectAll()
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(most)
        .execute();
    },

    async insert(tx: Tx, id: string, draft: object, now: number): Promise<PolledAddressTable> {
      const row: PolledAddressTable = {
        id,
        content: JSON.stringify(draft),
        created_at: now,
        next_at: now,
        etag: null,
        last_modified: null,
        read_at: null,
        tried_at: null,
        fault: null,
        failures: 0,
      };
      await tx.insertInto(table).values(row).execute();
      return row;
    },

    /** It is read anew at once, whole: what was known of another address or filter is worth nothing. */
    async change(tx: Tx, id: string, draft: object, now: number): Promise<boolean> {
      const content = JSON.stringify(draft);
      return await update(tx, id, { content, next_at: now, etag: null, last_modified: null, failures: 0 });
    },

    /** It is read as soon as it can be, also where it has nothing new. */
    async hurry(tx: Tx, id: string, now: number): Promise<boolean> {
      return await update(tx, id, { next_at: now, etag: null, last_modified: null });
    },

    async remove(tx: Tx, id: string): Promise<boolean> {
      const { numDeletedRows } = await tx.deleteFrom(table).where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    },

    /** Takes one to read it, unless another process did since `row` was found. */
    async claim(tx: Tx, { id, next_at }: PolledAddressTable, until: number): Promise<boolean> {
      const { numUpdatedRows } = await tx
        .updateTable(table)
        .set({ next_at: until })
        .where('id', '=', id)
        .where('next_at', '=', next_at)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Kept unless the address was changed meanwhile: what was read is of none that stands there now. */
    async saveTry(
      tx: Tx,
      { id, content }: Pick<PolledAddressTable, 'id' | 'content'>,
      { at, nextAt, fault, validators }: AddressTry,
    ): Promise<void> {
      const known = await find(tx, id);
      if (known?.content !== content) return;
      await update(tx, id, {
        next_at: nextAt,
        tried_at: at,
        fault,
        failures: fault === null ? 0 : known.failures + 1,
        etag: validators?.etag ?? null,
        last_modified: validators?.lastModified ?? null,
        ...(fault === null ? { read_at: at } : {}),
      });
    },
  };
}
