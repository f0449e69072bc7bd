import type { Readable } from 'node:stream';
import type { Result } from '../../shared/protocol/problem.ts';

/** Bytes that have arrived whole and lie in a temporary file, named by their content. */
export interface Upload {
  sha256: string;
  bytes: number;
  /** Where a probe or a converter may read it, until it is kept or discarded. */
  path: string;
  /** Makes it part of the store. Resolves when it is on disk for good. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** A stored file, open for reading. */
export interface MediaBody {
  bytes: number;
  /** Bytes `from` to `to`, both inclusive; all of it without them. The caller consumes or destroys the stream. */
  read(from?: number, to?: number): Readable;
}

/** Files by the SHA-256 of their content. What is stored never changes, so it may be cached for ever. */
export interface MediaStore {
  /** Whether so many bytes more fit, with a reserve left for everything else. */
  hasRoom(bytes: number): Promise<boolean>;
  /** Takes bytes in, at most `limit` of them (`too-large`), hashing while they pass. */
  receive(source: AsyncIterable<Uint8Array>, limit: number): Promise<Result<Upload>>;
  /** Takes in a file that lies whole on the same disk; it stays where it is until it is kept or discarded. */
  adopt(path: string): Promise<Upload>;
  /** `undefined` when there is no such file. */
  open(sha256: string): Promise<MediaBody | undefined>;
  remove(sha256: string): Promise<void>;
}
