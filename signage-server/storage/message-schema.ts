import type { MessageKind } from '../../shared/model/message.ts';

/** What the shop tells people who asked for it, and where their phones can be woken. */
export interface MessageTables {
  customer_message: CustomerMessageTable;
  push_address: PushAddressTable;
}

/** One message to one person; of a kind and what it refers to there is one, ever. */
export interface CustomerMessageTable {
  id: string;
  customer_id: string;
  kind: MessageKind;
  /** A category of the shop; null for what the person asked to be told. */
  topic: string | null;
  ref: string;
  /** Name of what it is about. */
  about: string;
  made_at: number;
  /** When it may be told; put off while the person wants quiet. */
  due_at: number;
  /** After this it is not told any more. */
  until_at: number;
  /** When it was put on the person's page; null while it waits. */
  told_at: number | null;
  seen_at: number | null;
  /** When the phone is to be woken for it; null: not, or not any more. */
  push_at: number | null;
  push_tries: number;
}

/** Where a phone's own push service takes notifications for it (RFC 8030), and its keys (RFC 8291). */
export interface PushAddressTable {
  customer_id: string;
  endpoint: string;
  /** The phone's public key: 65 bytes, base64url. */
  p256dh: string;
  /** The phone's secret: 16 bytes, base64url. */
  auth: string;
  created_at: number;
}
