import { Creative, type CreativeKind } from '../../shared/model/creative.ts';
import { type FileVersion, MOST_VERSIONS } from '../../shared/model/library.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { recordChange } from '../operations/record-change.ts';
import { deleteVersionsUpTo, fileVersions, insertFileVersion } from '../storage/creative-files.ts';
import { findCreative, giveFile } from '../storage/creatives.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { Kept } from './kept-file.ts';

const KIND_WORDS: Partial<Record<CreativeKind, string>> = {
  image: 'a picture',
  video: 'a film',
  bundle: 'a widget bundle',
};

/** The files that a creative has had, newest first: where it was never replaced, the one that it has. */
export async function filesOf(db: Reader, creative: Creative): Promise<FileVersion[]> {
  const versions = await fileVersions(db, creative.id);
  if (versions.length > 0 || !('media' in creative)) return versions;
  return [{ version: 1, file: creative.media, at: creative.createdAt, by: null }];
}

/**
 * Gives a creative another file of its kind, as its next version. It stays where it is in every playlist; what screens
 * show changes with the next publication.
 */
export function replaceFile(
  deps: Pick<Deps, 'storage' | 'now'>,
  person: PersonPrincipal,
  id: string,
  file: StoredFile,
): Promise<Result<Kept>> {
  return recordChange<Kept>(deps, person, 'creative.replace', async (tx, now) => {
    const before = await findCreative(tx, id);
    if (!before) return refuse('not-found', 'Somebody has deleted the creative that this was to replace.');
    if (!('media' in before)) return refuse('invalid-input', `${before.name} is not made of a file.`);
    const fit = kindOf(file) === before.kind;
    if (!fit) {
      const [is, was] = [KIND_WORDS[kindOf(file)], KIND_WORDS[before.kind]];
      return refuse('invalid-input', `This is ${is}, and ${before.name} is ${was}. Add it as a new one.`);
    }
    const { sha256 } = file;
    if (sha256 === before.media.sha256)
      return done({ value: { creative: before, known: true }, subject: id, detail: { sha256 } });
    const version = await addVersion(tx, before, { file, at: now, by: person.userId });
    const creative = Creative.parse({ ...before, media: file });
    await giveFile(tx, id, sha256, now);
    return done({
      value: { creative, known: false },
      subject: id,
      detail: { name: before.name, version, sha256, before: before.media.sha256 },
    });
  });
}

async function addVersion(tx: Tx, creative: Creative, fresh: Omit<FileVersion, 'version'>): Promise<number> {
  const files = await filesOf(tx, creative);
  const [latest] = files;
  if (!latest) throw new Error('unreachable: it has a file');
  // The first replacement is when the first file gets its row.
  if (files.length === 1 && latest.version === 1 && (await fileVersions(tx, creative.id)).length === 0)
    await insertFileVersion(tx, creative.id, latest);
  const version = latest.version + 1;
  await insertFileVersion(tx, creative.id, { ...fresh, version });
  await deleteVersionsUpTo(tx, creative.id, version - MOST_VERSIONS);
  return version;
}

function kindOf({ mime }: StoredFile): CreativeKind {
  if (mime.startsWith('video/')) return 'video';
  return mime.startsWith('image/') ? 'image' : 'bundle';
}
