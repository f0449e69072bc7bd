import type { Logger } from 'pino';
import type { FeedDesk } from './alerts/read-feed.ts';
import type { ModelFacts } from './audience/model-facts.ts';
import type { ImportDesk } from './catalogue/import-desk.ts';
import type { Config } from './config.ts';
import type { Authenticators } from './http/principal.ts';
import type { Identity } from './identity/identity.ts';
import type { StoreSigner } from './identity/store-signer.ts';
import type { LogBell } from './log/log-bell.ts';
import type { MediaStore } from './media/media-store.ts';
import type { UploadParts } from './media/upload-parts.ts';
import type { Storage } from './storage/storage.ts';

/** Everything that routes and sockets are given. Made once, in assemble.ts. */
export interface Deps {
  config: Config;
  storage: Storage;
  media: MediaStore;
  /** Files on their way in pieces. */
  uploadParts: UploadParts;
  authenticators: Authenticators;
  /** Console accounts and their sessions. */
  identity: Identity;
  /** The networks of this build, and what they are good enough for. Throws where their list is missing. */
  modelFacts(): Promise<ModelFacts>;
  /** Signs manifests and camera postures; its public half goes to displays when they are paired. */
  signer: StoreSigner;
  logBell: LogBell;
  /** Asks the authorities' addresses for warnings. */
  feedDesk: FeedDesk;
  /** Reads files of products, and writes what they say. */
  importDesk: ImportDesk;
  log: Logger;
  /** Milliseconds since 1970, the server's clock; tests bring their own. */
  now(): number;
  /** Folder of the built pages. */
  pagesDir: string;
  /** Build id, as sockets tell it. */
  build: string;
  /** Origin that a QR code or a link on another device must carry: PUBLIC_URL, or the address on this network. */
  outsideOrigin(): string;
  /** Checks every answer against its table before it is sent: in tests, where a wrong answer is a bug to see. */
  checkAnswers: boolean;
}
