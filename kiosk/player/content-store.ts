import type { Sha256 } from '../../shared/model/id.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { evictable, type Shelf } from './content-budget.ts';
import type { DownloadClient } from './download-client.ts';
import type { DownloadOutcome } from './download-messages.ts';
import type { PlayerDatabase } from './player-database.ts';
import type { KeptFile } from './player-schema.ts';

/** Object URLs that stay valid: the item on glass, the one before, the one prepared, and their variants. */
const LIVE_URLS = 12;

/** When a file was last used is only asked when room is short; noting it each time would be a commit per item. */
const TOUCH_EVERY_MS = 3_600_000;

/**
 * A file up to this size is hashed once more before its first showing in a run: disks rot. A larger one would keep the
 * screen waiting; {@link ContentAudit} reads it in the background.
 */
const RECHECK_BYTES = 32_000_000;

/** The verified media files of one display: bytes in the origin private file system, the record in IndexedDB. */
export class ContentStore {
  /** How fast files are fetched, all together; null: as fast as the line is. */
  bytesPerSecond: number | null = null;
  readonly #database: PlayerDatabase;
  readonly #folderPath: readonly string[];
  readonly #downloads: DownloadClient;
  readonly #files = new Map<Sha256, KeptFile>();
  readonly #urls = new Map<Sha256, string>();

  private constructor(database: PlayerDatabase, displayId: string, downloads: DownloadClient) {
    this.#database = database;
    this.#folderPath = contentFolder(displayId);
    this.#downloads = downloads;
  }

  /** Opens the store and believes only records whose file is there in full. */
  static async open(
    database: PlayerDatabase,
    displayId: string,
    downloads: DownloadClient,
  ): Promise<ContentStore> {
    const store = new ContentStore(database, displayId, downloads);
    const folder = await store.#folder();
    for (const file of await database.getAll('files')) {
      const size = await sizeOf(folder, file.sha256);
      if (size === file.bytes) store.#files.set(file.sha256, file);
      else await store.#forget(file.sha256);
    }
    return store;
  }

  /** Hashes of all files that may be put on glass. */
  verified(): Set<Sha256> {
    return new Set(this.#files.keys());
  }

  has(sha256: Sha256): boolean {
    return this.#files.has(sha256);
  }

  usedBytes(): number {
    let total = 0;
    for (const file of this.#files.values()) total += file.bytes;
    return total;
  }

  /** Fetches, verifies and records one file. */
  async fetch(media: StoredFile, now: number, signal?: AbortSignal): Promise<DownloadOutcome> {
    return this.has(media.sha256) ? { ok: true, fetchedBytes: 0 } : this.fetchAnew(media, now, signal);
  }

  /** As {@link fetch}, also when the file is there: it takes the place of the old one only once it is verified. */
  async fetchAnew(media: StoredFile, now: number, signal?: AbortSignal): Promise<DownloadOutcome> {
    const { sha256, bytes } = media;
    const url = new URL(`/media/${sha256}`, location.origin).href;
    const { bytesPerSecond } = this;
    const order = { folder: this.#folderPath, sha256, bytes, url, bytesPerSecond };
    const outcome = await this.#downloads.fetch(order, signal);
    if (!outcome.ok) return outcome;
    const record: KeptFile = { sha256, bytes, verifiedAt: now, usedAt: now };
    await this.#record(record);
    this.#files.set(sha256, record);
    this.#forgetUrl(sha256);
    return outcome;
  }

  /** Whether a file is hashed once more before its first showing in a run of the page. */
  isRechecked(sha256: Sha256): boolean {
    return (this.#files.get(sha256)?.bytes ?? 0) <= RECHECK_BYTES;
  }

  /** Reads a file once more in the background: see {@link DownloadClient.check}. */
  check(sha256: Sha256): Promise<DownloadOutcome> {
    return this.#downloads.check({ folder: this.#folderPath, sha256 });
  }

  /**
   * A URL that plays the file, good until twelve other files have been asked for.
   *
   * @throws {Error} when the file is not there; it is then no longer listed as verified.
   */
  async url(sha256: Sha256): Promise<string> {
    const live = this.#urls.get(sha256);
    this.#urls.delete(sha256);
    const url = live ?? URL.createObjectURL(await this.file(sha256));
    this.#urls.set(sha256, url);
    const [oldest] = this.#urls;
    if (oldest && this.#urls.size > LIVE_URLS) {
      URL.revokeObjectURL(oldest[1]);
      this.#urls.delete(oldest[0]);
    }
    return url;
  }

  /** Notes that a file was on glass, for whoever has to make room later. */
  async touch(sha256: Sha256, now: number): Promise<void> {
    const file = this.#files.get(sha256);
    if (!file || now - file.usedAt < TOUCH_EVERY_MS) return;
    file.usedAt = now;
    await this.#record(file);
  }

  /** Makes room by removing what is not `shelf.keep`, the longest unused first. Returns the bytes freed. */
  async makeRoom(shelf: Shelf): Promise<number> {
    let freed = 0;
    for (const file of evictable([...this.#files.values()], shelf)) {
      await this.remove(file.sha256);
      freed += file.bytes;
    }
    return freed;
  }

  /** Removes a file and its record, also one that turned out to be damaged. */
  async remove(sha256: Sha256): Promise<void> {
    this.#files.delete(sha256);
    await this.#forget(sha256);
    this.#forgetUrl(sha256);
    const folder = await this.#folder();
    await folder.removeEntry(sha256).catch(ignoreMissing);
  }

  /** Removes what no record and no wanted file names: broken-off downloads of versions long gone. */
  async sweep(wanted: ReadonlySet<Sha256>): Promise<void> {
    const folder = await this.#folder();
    for await (const name of folder.keys()) {
      const sha256 = name.replace(/\.part$/, '');
      if (!this.#files.has(sha256) && !wanted.has(sha256))
        await folder.removeEntry(name).catch(ignoreMissing);
    }
  }

  async #record(file: KeptFile): Promise<void> {
    await this.#database.change(['files'], (transaction) => transaction.objectStore('files').put(file));
  }

  async #forget(sha256: Sha256): Promise<void> {
    await this.#database.change(['files'], (transaction) => transaction.objectStore('files').delete(sha256));
  }

  #forgetUrl(sha256: Sha256): void {
    const url = this.#urls.get(sha256);
    if (url) URL.revokeObjectURL(url);
    this.#urls.delete(sha256);
  }

  /**
   * The file itself, hashed once more where that is quick.
   *
   * @throws {Error} as {@link url} does
   */
  async file(sha256: Sha256): Promise<File> {
    try {
      if (!this.has(sha256)) throw new Error(`no verified file ${sha256}`);
      const handle = await (await this.#folder()).getFileHandle(sha256);
      const file = await handle.getFile();
      if (file.size <= RECHECK_BYTES && (await hashOf(file)) !== sha256)
        throw new Error(`file ${sha256} has changed on the disk`);
      return file;
    } catch (error) {
      this.#files.delete(sha256);
      throw error;
    }
  }

  async #folder(): Promise<FileSystemDirectoryHandle> {
    let folder = await navigator.storage.getDirectory();
    for (const name of this.#folderPath) folder = await folder.getDirectoryHandle(name, { create: true });
    return folder;
  }
}

/** Forgets every file of a display that this browser no longer is. */
export async function removeContent(displayId: string): Promise<void> {
  const [parent, name] = contentFolder(displayId);
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(parent, { create: true });
  await folder.removeEntry(name, { recursive: true }).catch(ignoreMissing);
}

function contentFolder(displayId: string): readonly [string, string] {
  return ['media', displayId];
}

async function sizeOf(folder: FileSystemDirectoryHandle, name: string): Promise<number | null> {
  try {
    return (await (await folder.getFileHandle(name)).getFile()).size;
  } catch {
    return null;
  }
}

async function hashOf(file: File): Promise<Sha256> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
