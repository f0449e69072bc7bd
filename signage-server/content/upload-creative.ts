import type { Creative } from '../../shared/model/creative.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import type { Upload } from '../media/media-store.ts';
import { inspections, inspectUpload } from './inspect-upload.ts';
import { type Keeping, keepFile } from './keep-file.ts';
import type { Kept } from './kept-file.ts';
import { HEAD_BYTES, type MediaKind } from './media-kind.ts';
import { type Peeked, peek } from './peek.ts';
import { recogniseFile } from './recognise-file.ts';

export const NO_ROOM = 'There is no room for this file on the disk of the server. Nothing was kept.';

/** What is read off after a refusal, so that the refusal can be heard. */
const LARGEST_DRAIN_BYTES = 64_000_000;

type Given = Pick<Deps, 'storage' | 'media' | 'config' | 'now'>;

interface Arrival {
  name: string;
  body: AsyncIterable<Uint8Array>;
  /** By the request's own word; 0 when it says none. */
  declaredBytes: number;
  /** By the request's own word; evidence of nothing, but what somebody took the file for. */
  declaredType: string;
}

/**
 * Makes a creative of a stream of bytes: sniffed, stored aside, inspected in a process of its own, and kept only when
 * all of it went well. Whatever is refused leaves nothing behind.
 */
export async function uploadCreative(
  deps: Given,
  person: PersonPrincipal,
  given: Arrival,
): Promise<Result<Creative>> {
  const peeked = await peek(given.body, HEAD_BYTES);
  const result = await take(deps, person, given, peeked);
  // Browsers read an answer only after they have sent all; to somebody who sends far too much, none gets through.
  if (!result.ok) await peeked.drain({ bytes: LARGEST_DRAIN_BYTES, ms: 10_000 });
  return result;
}

async function take(
  deps: Given,
  person: PersonPrincipal,
  given: Arrival,
  { head, all }: Pick<Peeked, 'head' | 'all'>,
): Promise<Result<Creative>> {
  const recognised = recogniseFile({ ...given, head }, deps.config.maxUploadBytes);
  if (!recognised.ok) return recognised;
  const { kind, limit } = recognised.value;
  if (inspections.isFull) return refuse('unavailable', 'Many files are being read; try again in a minute.');
  // Told before the bytes come: an hour of sending should not end in this.
  if (!(await deps.media.hasRoom(given.declaredBytes))) return refuse('disk-full', NO_ROOM);
  const received = await deps.media.receive(all, limit);
  if (!received.ok) return received;
  try {
    const kept = await inspectAndKeep(
      deps,
      person,
      { upload: received.value, kind },
      {
        name: given.name,
        folderId: null,
        replaces: null,
        // Whoever calls by hand asks for a creative and gets one; the console says what it found instead.
        twin: 'copy',
      },
    );
    return kept.ok ? done(kept.value.creative) : kept;
  } finally {
    await received.value.discard();
  }
}

/** Has a file that has arrived looked at, and keeps what may be kept. The caller discards it. */
export async function inspectAndKeep(
  deps: Given,
  person: PersonPrincipal,
  { upload, kind }: { upload: Upload; kind: MediaKind },
  keeping: Omit<Keeping, 'source'>,
): Promise<Result<Kept>> {
  if (inspections.isFull) return refuse('unavailable', 'Many files are being read; try again in a minute.');
  const made = await inspections.pass(() => inspectUpload(deps, upload, kind));
  return made.ok ? keepFile(deps, person, made.value, { ...keeping, source: upload.sha256 }) : made;
}
