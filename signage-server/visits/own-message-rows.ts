import type { CustomerMessageTable, PushAddressTable } from '../storage/message-schema.ts';

const SECRET = '(secret of your phone)';

interface Told {
  customer_message: CustomerMessageTable[];
  push_address: PushAddressTable[];
}

/** What somebody was told, and where their phone is woken, for that person to read. */
export function ownMessageRows({ customer_message, push_address }: Told): { [T in keyof Told]: unknown[] } {
  return {
    customer_message: customer_message.map((row) => ({
      ...row,
      made_at_iso: iso(row.made_at),
      due_at_iso: iso(row.due_at),
      until_at_iso: iso(row.until_at),
      told_at_iso: isoOrNull(row.told_at),
      seen_at_iso: isoOrNull(row.seen_at),
      push_at_iso: isoOrNull(row.push_at),
    })),
    push_address: push_address.map((row) => ({ ...row, auth: SECRET, created_at_iso: iso(row.created_at) })),
  };
}

const iso = (at: number) => new Date(at).toISOString();
const isoOrNull = (at: number | null) => (at === null ? null : iso(at));
