import { z } from 'zod';
import { Creative } from '../model/creative.ts';
import { CalendarDate, Id, Instant, Name, Sha256 } from '../model/id.ts';
import { FileVersion, LibraryTags, MediaFolder, MOST_AT_ONCE } from '../model/library.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });
const FolderDraft = MediaFolder.pick({ name: true, parentId: true });
const Ids = z.array(Id).min(1).max(MOST_AT_ONCE);
/** Ten thousand ids, each with words of its own. */
const LARGEST_BODY = 8_000_000;

/** What may be set of many creatives in one act; what is left out stays. */
export const ShelfChange = z.strictObject({
  id: Id,
  /** Null: in none. */
  folderId: Id.nullable().optional(),
  tags: LibraryTags.optional(),
  /** The last day on which it plays; null: none. */
  lastDay: CalendarDate.nullable().optional(),
});
export type ShelfChange = z.infer<typeof ShelfChange>;

/** What became of an act on many. */
const Outcome = z.strictObject({
  done: z.int().min(0),
  /** Those that were left as they were, with the reason in words. */
  left: z.array(z.strictObject({ id: Id, name: z.string(), why: z.string() })),
});

export const libraryEndpoints = endpoints({
  listFolders: {
    method: 'GET',
    path: '/api/v1/media-folders',
    access: 'content:read',
    summary: 'Every folder of the media library, by name',
    response: z.strictObject({ folders: z.array(MediaFolder) }),
  },
  createFolder: {
    method: 'POST',
    path: '/api/v1/media-folders',
    access: 'content:write',
    summary: 'Makes a folder',
    body: FolderDraft,
    response: MediaFolder,
  },
  saveFolder: {
    method: 'PUT',
    path: '/api/v1/media-folders/{id}',
    access: 'content:write',
    summary: 'Renames a folder, or moves it into another',
    params: byId,
    body: FolderDraft,
    response: MediaFolder,
  },
  deleteFolder: {
    method: 'DELETE',
    path: '/api/v1/media-folders/{id}',
    access: 'content:write',
    summary: 'Deletes a folder that holds nothing',
    params: byId,
    response: 'none',
  },
  changeCreatives: {
    method: 'PATCH',
    path: '/api/v1/creatives',
    access: 'content:write',
    summary: 'Moves many creatives to folders, tags them, or says until when they play: all in one act',
    body: z.strictObject({ changes: z.array(ShelfChange).min(1).max(MOST_AT_ONCE) }),
    largestBody: LARGEST_BODY,
    response: Outcome,
  },
  deleteCreatives: {
    method: 'POST',
    path: '/api/v1/creatives/deletion',
    access: 'content:write',
    summary: 'Deletes those of many creatives that no playlist uses; each can be put back for 30 days',
    body: z.strictObject({ ids: Ids }),
    largestBody: LARGEST_BODY,
    response: Outcome,
  },
  listDeleted: {
    method: 'GET',
    path: '/api/v1/creatives/deleted',
    access: 'content:read',
    summary: 'Creatives that were deleted in the last 30 days, latest first',
    response: z.strictObject({
      deleted: z.array(z.strictObject({ creative: Creative, deletedAt: Instant })),
    }),
  },
  restoreCreatives: {
    method: 'POST',
    path: '/api/v1/creatives/restoration',
    access: 'content:write',
    summary: 'Puts deleted creatives back as they were',
    body: z.strictObject({ ids: Ids }),
    largestBody: LARGEST_BODY,
    response: Outcome,
  },
  findTwins: {
    method: 'GET',
    path: '/api/v1/creatives/twins',
    access: 'content:read',
    summary: 'Creatives that were made of the file with this SHA-256, so that it need not be sent again',
    query: z.strictObject({ sha256: Sha256 }),
    response: z.strictObject({ twins: z.array(z.strictObject({ id: Id, name: Name })) }),
  },
  listFiles: {
    method: 'GET',
    path: '/api/v1/creatives/{id}/files',
    access: 'content:read',
    summary:
      'The files that a creative has had, newest first; a creative whose file was never replaced has one',
    params: byId,
    response: z.strictObject({ files: z.array(FileVersion) }),
  },
  putFileBack: {
    method: 'POST',
    path: '/api/v1/creatives/{id}/files',
    access: 'content:write',
    summary: 'Gives a creative one of its earlier files again, as a new version',
    params: byId,
    body: z.strictObject({ version: z.int().positive() }),
    response: Creative,
  },
});
