import type { Tx } from './transaction.ts';

/** Something that sockets may have to be rung about, in whichever process they are open. */
export type Change =
  /** Desired revisions moved; each process looks up those of its own displays. */
  | { kind: 'published' }
  /** The manifest of one display, or of all, changed without a new revision: its name, or the camera posture. */
  | { kind: 'manifest'; displayId: string | null }
  /** The visit on a kiosk changed, was offered or ended. */
  | { kind: 'visit'; displayId: string; visitId: string | null }
  /** Prices, stock or products changed without a publication. */
  | { kind: 'catalogue' }
  /** Somebody told the weather. */
  | { kind: 'weather' }
  /** There is a command for this display. */
  | { kind: 'command'; displayId: string }
  /** A display's row changed: status, online, name. */
  | { kind: 'display'; displayId: string }
  /** This key is no display any more: its socket ends at once. */
  | { kind: 'revoked'; displayId: string; thumbprint: string }
  /** A person's sessions ended or their role changed: their console sockets are checked anew. */
  | { kind: 'person'; userId: string }
  /** Somebody called, shared or picked up, or was served. */
  | { kind: 'floor' }
  /** Drafts in the console changed. */
  | { kind: 'content' }
  /** New rows in the log. */
  | { kind: 'log' };

/**
 * A doorbell across processes. `ring` is part of the write: it is heard after COMMIT or not at all. A ring may be
 * heard twice and says only that something changed; the truth is in the tables.
 */
export interface ChangeFeed {
  ring(tx: Tx, change: Change): Promise<void>;
  /** Returns how to stop listening. A listener must not throw. */
  listen(listener: (change: Change) => void): () => void;
}
