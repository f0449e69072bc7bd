import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOf } from './hash-file.ts';
import type { MediaBody, MediaStore, Upload } from './media-store.ts';

/** The database and its log write beside the media: a film must never be what fills their disk. */
const RESERVE_BYTES = 256_000_000;

/** The media store as files: `<folder>/ab/abcdef…`, and `<folder>/incoming` for what has not arrived yet. */
export class FileMediaStore implements MediaStore {
  readonly #folder: string;
  readonly #incoming: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#incoming = join(folder, 'incoming');
  }

  /** Makes the folders, and clears away what a crash left half received. */
  static async open(folder: string): Promise<FileMediaStore> {
    const store = new FileMediaStore(folder);
    await mkdir(store.#incoming, { recursive: true });
    for (const name of await readdir(store.#incoming)) await rm(join(store.#incoming, name), { force: true });
    return store;
  }

  async hasRoom(bytes: number): Promise<boolean> {
    const { bavail, bsize } = await statfs(this.#folder);
    return bytes + RESERVE_BYTES <= bavail * bsize;
  }

  async receive(source: AsyncIterable<Uint8Array>, limit: number): Promise<Result<Upload>> {
    const path = join(this.#incoming, randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const part of source) {
        bytes += part.byteLength;
        if (bytes > limit) break;
        hash.update(part);
        await file.writeFile(part);
      }
      // Before the rename: a power cut must never leave a name that promises content it does not have.
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    if (bytes > limit) {
      await rm(path, { force: true });
      return refuse('too-large', `A file may be ${Math.floor(limit / 1_000_000)} MB large.`);
    }
    const sha256 = hash.digest('hex');
    return done({
      sha256,
      bytes,
      path,
      keep: () => this.#keep(path, sha256),
      discard: () => rm(path, { force: true }),
    });
  }

  async adopt(path: string): Promise<Upload> {
    const sha256 = await hashOf(path);
    const { size } = await stat(path);
    return {
      sha256,
      bytes: size,
      path,
      keep: () => this.#keep(path, sha256),
      discard: () => rm(path, { force: true }),
    };
  }

  async open(sha256: string): Promise<MediaBody | undefined> {
    const path = this.#pathOf(sha256);
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!found) return undefined;
    return {
      bytes: found.size,
      read: (from, to) => createReadStream(path, { start: from, end: to, highWaterMark: 256 * 1024 }),
    };
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.#pathOf(sha256), { force: true });
  }

  async #keep(path: string, sha256: string): Promise<void> {
    const folder = join(this.#folder, sha256.slice(0, 2));
    await mkdir(folder, { recursive: true });
    await rename(path, this.#pathOf(sha256));
    // The names are durable only when their folders are: the file's own, and the one that holds that folder.
    await syncFolder(folder);
    await syncFolder(this.#folder);
  }

  #pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256');
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
