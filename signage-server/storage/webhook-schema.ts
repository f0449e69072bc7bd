import type { Generated } from 'kysely';

export interface WebhookTables {
  webhook: WebhookTable;
  webhook_message: WebhookMessageTable;
}

export interface WebhookTable {
  id: string;
  url: string;
  /** WebhookEvent[] as JSON. */
  events: string;
  /** Not a hash: it signs. */
  secret: string;
  /** The secret before, which signs as well until `former_until`. */
  former_secret: Generated<string | null>;
  former_until: Generated<number | null>;
  created_at: number;
  /** The last WebhookTry, as JSON. */
  last_try: string | null;
  lost: number;
}

/** The queue: a row goes when its message has arrived or is given up. */
export interface WebhookMessageTable {
  id: string;
  webhook_id: string;
  event: string;
  /** The display it is about, so that one that is back in time takes its own message back. */
  display_id: string | null;
  body: string;
  created_at: number;
  attempts: number;
  /** When it is to be tried next; pushed on before every try, so that two processes never send it both. */
  next_at: number;
}
