import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { isDiskFull } from '../storage/disk-full.ts';

/** Bytes. 50,000 products with long words are some 60 MB of XML. */
export const LARGEST_IMPORT = 100_000_000;

class TooLarge extends Error {}

/** Files that were sent to be imported, for as long as they may be read again with another mapping. */
export class ImportFiles {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'imports');
  }

  /** @param id of the import, which this server made */
  path(id: string): string {
    return join(this.#folder, id);
  }

  async receive(id: string, body: AsyncIterable<Uint8Array>): Promise<Result<undefined>> {
    await mkdir(this.#folder, { recursive: true });
    let bytes = 0;
    const counted = async function* () {
      for await (const piece of body) {
        bytes += piece.byteLength;
        if (bytes > LARGEST_IMPORT) throw new TooLarge();
        yield piece;
      }
    };
    try {
      await pipeline(Readable.from(counted()), createWriteStream(this.path(id)));
    } catch (error) {
      await this.remove(id);
      if (error instanceof TooLarge)
        return refuse('too-large', `A file may be ${LARGEST_IMPORT / 1e6} MB large.`);
      if (isDiskFull(error)) return refuse('disk-full');
      throw error;
    }
    if (bytes > 0) return done(undefined);
    await this.remove(id);
    return refuse('bad-request', 'This file is empty.');
  }

  async keep(id: string, body: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(this.path(id), body);
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }
}
