import { z } from 'zod';
import { Creative } from '../model/creative.ts';
import { Id, Instant, Name, Sha256 } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** A file that has not become a creative yet. */
export const PendingUpload = z.strictObject({
  id: Id,
  name: z.string(),
  bytes: z.int().positive(),
  /** Of the whole file, where its sender has said it: whoever has such a file can go on with it. */
  sha256: Sha256.nullable(),
  /** How many of them have arrived. */
  offset: z.int().min(0),
  /** When what has arrived is thrown away, unless more comes before. */
  expiresAt: Instant,
});
export type PendingUpload = z.infer<typeof PendingUpload>;

/**
 * Files in pieces, by tus 1.0.0 (https://tus.io/protocols/resumable-upload) with its extensions creation, expiration,
 * checksum and termination: an upload that was cut off goes on where it was. What makes a creative of the bytes, once
 * they are all there, is a call of its own, for it may take a while and may refuse.
 */
export const uploadEndpoints = endpoints({
  uploadTerms: {
    method: 'OPTIONS',
    path: '/api/v1/uploads',
    access: 'public',
    summary: 'The version of tus that is spoken here, its extensions and the largest file, as headers',
    response: 'none',
  },
  createUpload: {
    method: 'POST',
    path: '/api/v1/uploads',
    access: 'content:write',
    summary:
      'Begins an upload: Upload-Length in bytes, Upload-Metadata with filename, filetype and, if known, sha256; Location says where its bytes go',
    response: 'none',
    status: 201,
  },
  listUploads: {
    method: 'GET',
    path: '/api/v1/uploads',
    access: 'content:write',
    summary: 'Your own uploads that were cut off, newest first',
    response: z.strictObject({ uploads: z.array(PendingUpload) }),
  },
  uploadState: {
    method: 'GET',
    path: '/api/v1/uploads/{id}',
    access: 'content:write',
    summary: 'How much of an upload has arrived; HEAD has it as Upload-Offset',
    params: byId,
    response: PendingUpload,
  },
  sendPart: {
    method: 'PATCH',
    path: '/api/v1/uploads/{id}',
    access: 'content:write',
    summary:
      'Bytes from Upload-Offset on, as application/offset+octet-stream, with Upload-Checksum if wanted',
    params: byId,
    body: 'bytes',
    response: 'none',
  },
  endUpload: {
    method: 'DELETE',
    path: '/api/v1/uploads/{id}',
    access: 'content:write',
    summary: 'Throws away what has arrived',
    params: byId,
    response: 'none',
  },
  finishUpload: {
    method: 'POST',
    path: '/api/v1/uploads/{id}/creative',
    access: 'content:write',
    summary:
      'Looks at a file that has arrived and makes a creative of it, or the new file of one; asked again, it answers the same',
    params: byId,
    body: z.strictObject({
      name: Name,
      folderId: Id.nullable().default(null),
      /** The creative whose file it takes the place of. */
      replaces: Id.nullable().default(null),
      /** `use`: where a creative has that very file, that one is the answer. `copy`: another with the same file. */
      twin: z.enum(['use', 'copy']).default('use'),
    }),
    response: z.strictObject({
      creative: Creative,
      /** It was in the library before. */
      known: z.boolean(),
    }),
  },
});
