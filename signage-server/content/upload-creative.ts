import { uuidv7 } from 'uuidv7';
import type { Creative } from '../../shared/model/creative.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { recordChange } from '../operations/record-change.ts';
import { insertCreative } from '../storage/creatives.ts';
import { insertMedia } from '../storage/media.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import { claimedFormat } from './claimed-format.ts';
import { type Inspected, inspections, inspectUpload } from './inspect-upload.ts';
import { HEAD_BYTES, type MediaKind, mediaKind } from './media-kind.ts';
import { type Peeked, peek } from './peek.ts';

/** Bytes; a film may be as large as the server's setting has it. */
const LARGEST: Partial<Record<MediaKind, number>> = { image: 50_000_000, html: 5_000_000, zip: 50_000_000 };

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
  if (head.length === 0) return refuse('bad-request', 'This file is empty.');
  const kind = mediaKind(head, given.declaredType);
  if (!kind) {
    const claim = claimedFormat(given.name, given.declaredType);
    const why = claim ? `This is not really ${claim}. ` : '';
    return refuse(
      'unsupported-media',
      `${why}Use JPEG, PNG, WebP, AVIF or GIF; or MP4 or WebM for films; or HTML or ZIP for widgets.`,
    );
  }
  const { maxUploadBytes } = deps.config;
  const limit = Math.min(LARGEST[kind] ?? Number.POSITIVE_INFINITY, maxUploadBytes);
  if (given.declaredBytes > limit) return refuse('too-large', `A file may be ${limit / 1e6} MB large.`);
  if (inspections.isFull) return refuse('unavailable', 'Many files are being read; try again in a minute.');
  // Told before the bytes come: an hour of sending should not end in this.
  if (!(await deps.media.hasRoom(given.declaredBytes)))
    return refuse('disk-full', 'There is no room for this file on the disk of the server. Nothing was kept.');
  const received = await deps.media.receive(all, limit);
  if (!received.ok) return received;
  try {
    if (inspections.isFull) return refuse('unavailable', 'Many files are being read; try again in a minute.');
    const made = await inspections.pass(() => inspectUpload(deps, received.value, kind));
    return made.ok ? await keep(deps, person, given.name, made.value) : made;
  } finally {
    await received.value.discard();
  }
}

async function keep(
  deps: Given,
  person: PersonPrincipal,
  name: string,
  ready: Inspected,
): Promise<Result<Creative>> {
  const { upload, media } = ready;
  const { sha256 } = media;
  // The row before the file: the sweep deletes no file that a row names, and a row without a creative soon goes.
  await deps.storage.write(async (tx) => {
    await takeDraftsTurn(tx);
    await insertMedia(tx, media, deps.now());
  });
  await upload.keep();
  const id = uuidv7();
  return await recordChange(deps, person, 'creative.upload', async (tx, now) => {
    const creative = creativeOf(media, { id, name, contentClass: 'L0', createdAt: now });
    await insertCreative(tx, creative);
    return done({ value: creative, subject: id, detail: { name, sha256, bytes: media.bytes } });
  });
}

type Own = Pick<Creative, 'id' | 'name' | 'contentClass' | 'createdAt'>;

/** The creative that a file is. */
function creativeOf(media: StoredFile, own: Own): Creative {
  if (!('width' in media)) return { ...own, kind: 'bundle', media };
  return { ...own, kind: media.mime.startsWith('video/') ? 'video' : 'image', media };
}
