import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What became of bytes that were appended. */
export interface Appended {
  /** How long the file is now, in bytes. */
  size: number;
  /** The sender hung up, or was told to make room, before all of it had come. What came is kept. */
  cut: boolean;
  /** More came than was announced; it was not written. */
  over: boolean;
}

/**
 * Files that grow in pieces, in a folder beside the media store: unlike what arrives in one request, they outlive a
 * broken connection and a restart. A file's size is the only word on how much of it is there.
 */
export class UploadParts {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<UploadParts> {
    await mkdir(folder, { recursive: true });
    return new UploadParts(folder);
  }

  /** Where the file of an upload lies, or would. */
  pathOf(id: string): string {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw new RangeError('not an id');
    return join(this.#folder, id);
  }

  /** Bytes that have arrived; 0 where nothing has. */
  async size(id: string): Promise<number> {
    const found = await stat(this.pathOf(id)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return found?.size ?? 0;
  }

  /** Writes what comes at the end of the file, at most until it is `limit` bytes long. */
  async append(
    id: string,
    source: AsyncIterable<Uint8Array>,
    { limit, signal }: { limit: number; signal: AbortSignal },
  ): Promise<Appended> {
    const file = await open(this.pathOf(id), 'a', 0o600);
    let size = (await file.stat()).size;
    try {
      const parts = source[Symbol.asyncIterator]();
      for (;;) {
        const next = await nextPart(parts, signal);
        if (next === 'cut') return { size, cut: true, over: false };
        if (next === 'end') return { size, cut: false, over: false };
        if (size + next.byteLength > limit) return { size, cut: false, over: true };
        await file.writeFile(next);
        size += next.byteLength;
      }
    } finally {
      // What was acknowledged must still be there after a power cut.
      await file.sync();
      await file.close();
    }
  }

  /** Takes back what was written beyond `size`. */
  async cutBack(id: string, size: number): Promise<void> {
    const file = await open(this.pathOf(id), 'r+');
    try {
      await file.truncate(size);
    } finally {
      await file.close();
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** The ids of all that is there. */
  async ids(): Promise<string[]> {
    return readdir(this.#folder);
  }
}

/** The next bytes of a sender, who may go away at any moment, or be sent away. */
async function nextPart(
  parts: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array | 'end' | 'cut'> {
  if (signal.aborted) return 'cut';
  let onAbort = () => {};
  const sentAway = new Promise<'cut'>((resolve) => {
    onAbort = () => resolve('cut');
    signal.addEventListener('abort', onAbort, { once: true });
  });
  const next = parts.next().then(
    ({ done, value }) => (done ? ('end' as const) : value),
    () => 'cut' as const,
  );
  try {
    return await Promise.race([next, sentAway]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
