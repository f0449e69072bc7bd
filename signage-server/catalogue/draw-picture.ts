import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { inspections, inspectUpload } from '../content/inspect-upload.ts';
import { HEAD_BYTES, mediaKind } from '../content/media-kind.ts';
import { peek } from '../content/peek.ts';
import type { Deps } from '../deps.ts';
import { insertMedia } from '../storage/media.ts';
import { takeDraftsTurn } from '../storage/store.ts';

/** Bytes; a photograph for print is smaller. */
export const LARGEST_PICTURE = 15_000_000;
/** Pixels. A kiosk keeps all of them, and shows none larger. */
const LARGEST_SIDE = 800;

type Drawn =
  | { ok: true; sha256: string }
  | { ok: false; fault: 'too-large' | 'no-picture' | 'damaged' | 'disk-full' };

/** Draws a product's picture anew, in a process of its own, and keeps it in the media store. */
export async function drawPicture(
  { storage, media, now }: Pick<Deps, 'storage' | 'media' | 'now'>,
  body: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<Drawn> {
  if (!(await media.hasRoom(bytes))) return { ok: false, fault: 'disk-full' };
  const received = await media.receive(body, LARGEST_PICTURE);
  if (!received.ok) return { ok: false, fault: 'too-large' };
  try {
    const drawn = await inspections.pass(() =>
      inspectUpload({ media }, received.value, 'image', { largestSide: LARGEST_SIDE }),
    );
    if (!drawn.ok) return { ok: false, fault: drawn.code === 'unsupported-media' ? 'no-picture' : 'damaged' };
    const { upload, media: file } = drawn.value;
    // The row before the file, as with uploads: the sweep deletes no file that a row names.
    await storage.write(async (tx) => {
      await takeDraftsTurn(tx);
      await insertMedia(tx, file, now());
    });
    await upload.keep();
    return { ok: true, sha256: file.sha256 };
  } finally {
    await received.value.discard();
  }
}

const REFUSALS = {
  'too-large': refuse('too-large', `A picture of a product may be ${LARGEST_PICTURE / 1e6} MB large.`),
  'no-picture': refuse('unsupported-media', 'Use a JPEG, PNG, WebP or AVIF that stands still.'),
  damaged: refuse('media-unreadable', 'The picture is damaged, or has too many pixels.'),
  'disk-full': refuse(
    'disk-full',
    'There is no room for this file on the disk of the server. Nothing was kept.',
  ),
};

/** The same for a picture that somebody sends: its SHA-256, or what to do about it. */
export async function receivePicture(
  deps: Pick<Deps, 'storage' | 'media' | 'now'>,
  body: AsyncIterable<Uint8Array>,
  declaredBytes: number,
): Promise<Result<string>> {
  if (declaredBytes > LARGEST_PICTURE) return REFUSALS['too-large'];
  if (inspections.isFull) return refuse('unavailable', 'Many files are being read; try again in a minute.');
  const peeked = await peek(body, HEAD_BYTES);
  if (peeked.head.length === 0) return refuse('bad-request', 'This file is empty.');
  const isPicture = mediaKind(peeked.head) === 'image';
  const drawn = isPicture
    ? await drawPicture(deps, peeked.all, declaredBytes)
    : ({ ok: false, fault: 'no-picture' } as const);
  if (drawn.ok) return done(drawn.sha256);
  // Browsers read an answer only after they have sent all.
  await peeked.drain({ bytes: LARGEST_PICTURE, ms: 10_000 });
  return REFUSALS[drawn.fault];
}
