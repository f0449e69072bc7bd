import { createSHA256, type IHasher } from 'hash-wasm';
import type { DownloadFailure, DownloadOrder, DownloadOutcome } from '../download-messages.ts';
import { openFolder, openForWriting, rename, type SyncFile } from './sync-file.ts';
import type { Throttle } from './throttle.ts';

/** A connection that gives nothing for this long is dead; the bytes so far are kept. */
const STALL_MS = 20_000;
/** At most this much is fetched again after a power cut. */
const FLUSH_EVERY_BYTES = 8_000_000;
const REREAD_BYTES = 1_000_000;

/** What a download has to mind while it goes on. */
export interface DownloadTerms {
  throttle: Throttle;
  cancelled: AbortSignal;
}

interface Running extends DownloadTerms {
  file: SyncFile;
  hash: IHasher;
  order: DownloadOrder;
}

class DownloadError extends Error {
  readonly code: DownloadFailure;

  constructor(code: DownloadFailure) {
    super(code);
    this.code = code;
  }
}

/**
 * Fetches one file to `<sha256>.part`, going on where an earlier try stopped, hashes it on the way, and gives it its
 * name only when length and hash are the promised ones. An unverified byte never bears the final name.
 */
export async function download(order: DownloadOrder, terms: DownloadTerms): Promise<DownloadOutcome> {
  const part = `${order.sha256}.part`;
  try {
    const folder = await openFolder(order.folder);
    const file = await openForWriting(folder, part);
    let fetchedBytes: number;
    try {
      fetchedBytes = await fill(file, order, terms);
      file.flush();
    } finally {
      file.close();
    }
    await rename(folder, part, order.sha256);
    return { ok: true, fetchedBytes };
  } catch (error) {
    return { ok: false, code: terms.cancelled.aborted ? 'cancelled' : failureOf(error) };
  }
}

async function fill(file: SyncFile, order: DownloadOrder, terms: DownloadTerms): Promise<number> {
  const hash = await createSHA256();
  hash.init();
  let size = reread(file, hash, order.bytes);
  const fetched = size === order.bytes ? 0 : await fetchRest({ file, hash, order, ...terms }, size);
  size = file.getSize();
  if (size === order.bytes && hash.digest('hex') === order.sha256) return fetched;
  file.truncate(0);
  throw new DownloadError('mismatch');
}

/** Hashes what an earlier try left. More than was promised is of no use at all. */
function reread(file: SyncFile, hash: IHasher, expected: number): number {
  const size = file.getSize();
  if (size > expected) {
    file.truncate(0);
    return 0;
  }
  const buffer = new Uint8Array(REREAD_BYTES);
  for (let at = 0; at < size; ) {
    const count = file.read(buffer.subarray(0, Math.min(REREAD_BYTES, size - at)), { at });
    if (count === 0) throw new DownloadError('mismatch');
    hash.update(buffer.subarray(0, count));
    at += count;
  }
  return size;
}

async function fetchRest(running: Running, from: number): Promise<number> {
  const { file, hash, order, throttle, cancelled } = running;
  const abort = new AbortController();
  const ended = new Promise((resolve) => cancelled.addEventListener('abort', resolve));
  let watchdog = setTimeout(() => abort.abort(), STALL_MS);
  try {
    const headers: Record<string, string> = from > 0 ? { Range: `bytes=${from}-` } : {};
    const response = await fetch(order.url, {
      headers,
      signal: AbortSignal.any([abort.signal, cancelled]),
      cache: 'no-store',
    });
    const at = startOf(response, file, hash, from);
    let position = at;
    let unflushed = 0;
    for await (const chunk of bytesOf(response)) {
      clearTimeout(watchdog);
      if (position + chunk.length > order.bytes) {
        file.truncate(0);
        throw new DownloadError('mismatch');
      }
      if (file.write(chunk, { at: position }) !== chunk.length) throw new DownloadError('disk-full');
      hash.update(chunk);
      position += chunk.length;
      unflushed += chunk.length;
      if (unflushed >= FLUSH_EVERY_BYTES) {
        file.flush();
        unflushed = 0;
      }
      await Promise.race([throttle.took(chunk.length), ended]);
      watchdog = setTimeout(() => abort.abort(), STALL_MS);
    }
    // A connection that ended early without an error: what came is good, the rest is still to come.
    if (position < order.bytes) throw new DownloadError('unreachable');
    return position - at;
  } finally {
    clearTimeout(watchdog);
    abort.abort();
  }
}

/** Where in the file the answer's first byte belongs. A server that ignores Range sends the whole file anew. */
function startOf(response: Response, file: SyncFile, hash: IHasher, from: number): number {
  if (response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${from}-`))
    return from;
  if (response.status === 416) {
    file.truncate(0);
    throw new DownloadError('mismatch');
  }
  if (response.status === 404 || response.status === 410) throw new DownloadError('missing');
  if (response.status !== 200) throw new DownloadError('unreachable');
  file.truncate(0);
  hash.init();
  return 0;
}

async function* bytesOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function failureOf(error: unknown): DownloadFailure {
  if (error instanceof DownloadError) return error.code;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'disk-full';
  if (error instanceof DOMException && error.name === 'NoModificationAllowedError') return 'busy';
  // fetch and a broken stream throw TypeError, the watchdog an AbortError: the network's fault, all of them.
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))
    return 'unreachable';
  throw error;
}
