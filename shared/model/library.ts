import { z } from 'zod';
import { Tag } from './condition.ts';
import { Creative } from './creative.ts';
import { Id, Instant, Name } from './id.ts';
import { StoredFile } from './media-file.ts';

/** How deep folders may stand in one another, the outermost counted. */
export const DEEPEST_FOLDER = 6;
/** More folders than anybody finds anything in. */
export const MOST_FOLDERS = 1000;
/** How many creatives one act may change. */
export const MOST_AT_ONCE = 10_000;
/** The files that a creative had before, kept so that each can be put back. */
export const MOST_VERSIONS = 10;

/** A place in the media library. Screens know nothing of it. */
export const MediaFolder = z.strictObject({
  id: Id,
  name: Name,
  parentId: Id.nullable(),
  createdAt: Instant,
});
export type MediaFolder = z.infer<typeof MediaFolder>;

/** Words that somebody gave a creative, to find it by; each once. */
export const LibraryTags = z
  .array(Tag)
  .max(20)
  .refine((tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length, 'names a tag twice');

/** A creative as the library holds it. */
export const LibraryItem = z.strictObject({
  creative: Creative,
  /** The playlists that show it, by name. */
  usedIn: z.array(Name),
  /** Null: in none. */
  folderId: Id.nullable(),
  tags: LibraryTags,
});
export type LibraryItem = z.infer<typeof LibraryItem>;

/** One of the files that a creative has had: 1 is the first, the highest is the one that it has now. */
export const FileVersion = z.strictObject({
  version: z.int().positive(),
  file: StoredFile,
  at: Instant,
  /** The account of whoever put it there; null where nobody wrote it down. */
  by: z.string().nullable(),
});
export type FileVersion = z.infer<typeof FileVersion>;
