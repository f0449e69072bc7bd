import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { claimedFormat } from './claimed-format.ts';
import { type MediaKind, mediaKind } from './media-kind.ts';

/** Bytes; a film may be as large as the server's setting has it. */
const LARGEST: Partial<Record<MediaKind, number>> = { image: 50_000_000, html: 5_000_000, zip: 50_000_000 };

interface Arriving {
  /** Its first bytes: HEAD_BYTES of them, or all that it has. */
  head: Uint8Array;
  name: string;
  /** By the sender's own word; evidence of nothing, but what somebody took the file for. */
  declaredType: string;
  /** By the sender's own word; 0 when it says none. */
  declaredBytes: number;
}

/** What a file is by its first bytes, and how large one like it may be; or why it cannot be shown. */
export function recogniseFile(
  { head, name, declaredType, declaredBytes }: Arriving,
  largest: number,
): Result<{ kind: MediaKind; limit: number }> {
  if (head.length === 0) return refuse('bad-request', 'This file is empty.');
  const kind = mediaKind(head, declaredType);
  if (!kind) {
    const claim = claimedFormat(name, declaredType);
    const why = claim ? `This is not really ${claim}. ` : '';
    return refuse(
      'unsupported-media',
      `${why}Use JPEG, PNG, WebP, AVIF or GIF; or MP4 or WebM for films; or HTML or ZIP for widgets.`,
    );
  }
  const limit = Math.min(LARGEST[kind] ?? Number.POSITIVE_INFINITY, largest);
  return declaredBytes > limit
    ? refuse('too-large', `A file may be ${limit / 1e6} MB large.`)
    : done({ kind, limit });
}
