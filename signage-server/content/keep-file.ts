import { uuidv7 } from 'uuidv7';
import type { Creative } from '../../shared/model/creative.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { recordChange } from '../operations/record-change.ts';
import { allCreatives, insertCreative } from '../storage/creatives.ts';
import { insertMedia } from '../storage/media.ts';
import { allFolders } from '../storage/media-folders.ts';
import { insertSource } from '../storage/media-sources.ts';
import { putOnShelf } from '../storage/shelf.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import type { Inspected } from './inspect-upload.ts';
import type { Kept } from './kept-file.ts';
import { replaceFile } from './replace-file.ts';

/** What is to become of a file that has been looked at. */
export interface Keeping {
  name: string;
  folderId: string | null;
  /** The creative whose file it takes the place of; null: it becomes a new one. */
  replaces: string | null;
  /** Where a creative has that very file: `use` it, or make another with a `copy`. */
  twin: 'use' | 'copy';
  /** SHA-256 of what was sent. */
  source: string;
}

/** Keeps a file and makes a creative of it, or gives it to one. */
export async function keepFile(
  deps: Pick<Deps, 'storage' | 'now'>,
  person: PersonPrincipal,
  { upload, media }: Inspected,
  keeping: Keeping,
): Promise<Result<Kept>> {
  // The row before the file: the sweep deletes no file that a row names, and a row without a creative soon goes.
  await deps.storage.write(async (tx) => {
    await takeDraftsTurn(tx);
    await insertMedia(tx, media, deps.now());
    await insertSource(tx, keeping.source, media.sha256);
  });
  await upload.keep();
  const { replaces, name, folderId } = keeping;
  if (replaces !== null) return replaceFile(deps, person, replaces, media);
  const id = uuidv7();
  const { sha256, bytes } = media;
  return recordChange<Kept>(deps, person, 'creative.upload', async (tx, now) => {
    const twin = keeping.twin === 'use' ? await creativeWith(sha256) : undefined;
    if (twin)
      return done({ value: { creative: twin, known: true }, subject: twin.id, detail: { name, sha256 } });
    if (folderId !== null && !(await allFolders(tx)).some((folder) => folder.id === folderId))
      return refuse('not-found', 'Somebody has deleted that folder.');
    const creative = creativeOf(media, { id, name, contentClass: 'L0', createdAt: now });
    await insertCreative(tx, creative);
    await putOnShelf(tx, id, { folderId });
    return done({ value: { creative, known: false }, subject: id, detail: { name, sha256, bytes } });

    async function creativeWith(file: string): Promise<Creative | undefined> {
      return (await allCreatives(tx)).findLast((one) => 'media' in one && one.media.sha256 === file);
    }
  });
}

type Own = Pick<Creative, 'id' | 'name' | 'contentClass' | 'createdAt'>;

/** The creative that a file is. */
function creativeOf(media: StoredFile, own: Own): Creative {
  if (!('width' in media)) return { ...own, kind: 'bundle', media };
  return { ...own, kind: media.mime.startsWith('video/') ? 'video' : 'image', media };
}
