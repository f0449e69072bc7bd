import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PageFile } from './page-files.ts';

export type Encoding = 'br' | 'gzip';

const pack: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  // Nearly as small as the slowest, at a fiftieth of the time: the first screen waits for it.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** The best encoding that an Accept-Encoding header takes, or none. Browsers offer Brotli over HTTPS only. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const taken = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';', 1)[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

/** Page files made small, each once and when first asked for. Bounded by the number of files, which never change. */
export class PackedFiles {
  readonly #packed = new Map<string, Promise<Buffer>>();

  of(file: PageFile, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file.path}`;
    const known = this.#packed.get(key);
    if (known) return known;
    const made = readFile(file.path).then(pack[encoding]);
    this.#packed.set(key, made);
    // Such as a read that failed for want of file handles: the next caller tries again.
    made.catch(() => this.#packed.delete(key));
    return made;
  }
}
