import { BUNDLE_BYTES } from '../../shared/model/bundle.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { Upload } from '../media/media-store.ts';
import type { MediaKind } from './media-kind.ts';
import { runInspector } from './run-inspector.ts';
import { Turnstile } from './turnstile.ts';

/** What an inspector may make of any file: a bundle's files and its index. */
const LARGEST_MADE_BYTES = BUNDLE_BYTES + 1_000_000;

/** Two cores serve a shop: decoding one picture must leave one of them to the screens. */
export const inspections = new Turnstile({ inside: 1, line: 16 });

/** A file that may be kept. */
export interface Inspected {
  upload: Upload;
  media: StoredFile;
}

/**
 * Has a file looked at in a process of its own. A film is kept as it is; of a picture or a bundle, only what was made
 * anew. Whoever calls has passed {@link inspections}, and discards `upload`.
 */
export async function inspectUpload(
  deps: Pick<Deps, 'media'>,
  upload: Upload,
  kind: MediaKind,
  bounds: { largestSide?: number } = {},
): Promise<Result<Inspected>> {
  const { drawn, verdict } = runInspector(upload.path, kind, bounds);
  const [inspection, made] = await Promise.all([verdict, deps.media.receive(drawn, LARGEST_MADE_BYTES)]);
  const isFilm = kind === 'mp4' || kind === 'webm';
  const result = isFilm ? done(upload) : made;
  if (inspection.ok && result.ok) {
    if (isFilm && made.ok) await made.value.discard();
    const { sha256, bytes } = result.value;
    return done({ upload: result.value, media: { sha256, bytes, ...inspection.value } });
  }
  if (made.ok) await made.value.discard();
  return inspection.ok ? refuse('media-unreadable') : inspection;
}
