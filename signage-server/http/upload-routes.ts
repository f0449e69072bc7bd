import { Sha256 } from '../../shared/model/id.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { PendingUpload } from '../../shared/protocol/upload-endpoints.ts';
import { uploadEndpoints } from '../../shared/protocol/upload-endpoints.ts';
import { beginUpload, UPLOAD_KEPT_MS } from '../content/begin-upload.ts';
import { finishUpload } from '../content/finish-upload.ts';
import { CHECKSUMS, dropUpload, receivePart } from '../content/receive-part.ts';
import { UploadTurns } from '../content/upload-turns.ts';
import { findUpload, openUploads, type UploadRow } from '../storage/uploads.ts';
import { type Routes, register } from './route.ts';
import { byteCount, speaksTus, TUS, uploadChecksum, uploadMetadata } from './upload-headers.ts';

const begins = { points: 600, seconds: 60 };

const httpDate = (at: number): string => new Date(at).toUTCString();

/** Uploads that go on where they were: tus 1.0.0, see the table. */
export const uploadRoutes: Routes = (app, deps) => {
  const { storage, uploadParts } = deps;
  const turns = new UploadTurns();

  /** An upload of this person; to anybody else there is none. */
  async function uploadOf(id: string, { userId }: { userId: string }): Promise<Result<UploadRow>> {
    const upload = await findUpload(storage.db, id);
    return upload?.user_id === userId
      ? done(upload)
      : refuse('not-found', 'This upload is over, or was thrown away. Send the file again.');
  }

  async function pending(row: UploadRow): Promise<PendingUpload> {
    const { id, name, bytes, sha256, touched_at } = row;
    const offset = row.creative_id === null ? await uploadParts.size(id) : bytes;
    return { id, name: name || 'Untitled', bytes, sha256, offset, expiresAt: touched_at + UPLOAD_KEPT_MS };
  }

  register(
    app,
    uploadEndpoints.uploadTerms,
    (_, { headers }) => {
      headers.set('tus-resumable', TUS);
      headers.set('tus-version', TUS);
      headers.set('tus-extension', 'creation,expiration,checksum,termination');
      headers.set('tus-checksum-algorithm', CHECKSUMS.join(','));
      headers.set('tus-max-size', String(deps.config.maxUploadBytes));
      return done(undefined);
    },
    deps,
  );

  register(
    app,
    uploadEndpoints.createUpload,
    async (_, { request, principal, headers }) => {
      const spoken = speaksTus(request, headers);
      if (!spoken.ok) return spoken;
      const bytes = byteCount(request.headers.get('upload-length'));
      if (bytes === undefined) return refuse('bad-request', 'Upload-Length has to say how long the file is.');
      const metadata = uploadMetadata(request.headers.get('upload-metadata'));
      const begun = await beginUpload(deps, principal.userId, {
        bytes,
        name: metadata.get('filename') ?? '',
        declaredType: metadata.get('filetype') ?? '',
        sha256: Sha256.safeParse(metadata.get('sha256')).data ?? null,
      });
      if (!begun.ok) return begun;
      headers.set('location', `/api/v1/uploads/${begun.value.id}`);
      headers.set('upload-expires', httpDate(begun.value.touched_at + UPLOAD_KEPT_MS));
      return done(undefined);
    },
    deps,
    { limit: begins },
  );

  register(
    app,
    uploadEndpoints.listUploads,
    async (_, { principal }) => {
      const rows = await openUploads(storage.db, principal.userId);
      return done({ uploads: await Promise.all(rows.map(pending)) });
    },
    deps,
  );

  register(
    app,
    uploadEndpoints.uploadState,
    async ({ params }, { principal, headers }) => {
      headers.set('tus-resumable', TUS);
      const found = await uploadOf(params.id, principal);
      if (!found.ok) return found;
      const state = await pending(found.value);
      headers.set('upload-offset', String(state.offset));
      headers.set('upload-length', String(state.bytes));
      headers.set('upload-expires', httpDate(state.expiresAt));
      return done(state);
    },
    deps,
  );

  register(
    app,
    uploadEndpoints.sendPart,
    async ({ params }, { request, principal, headers }) => {
      const spoken = speaksTus(request, headers);
      if (!spoken.ok) return spoken;
      const found = await uploadOf(params.id, principal);
      if (!found.ok) return found;
      if (request.headers.get('content-type') !== 'application/offset+octet-stream')
        return refuse('unsupported-media', 'Send parts as application/offset+octet-stream.');
      const offset = byteCount(request.headers.get('upload-offset'));
      if (offset === undefined)
        return refuse('bad-request', 'Upload-Offset has to say where the part begins.');
      const checksum = uploadChecksum(request.headers.get('upload-checksum'));
      if (!checksum.ok) return checksum;
      const length = byteCount(request.headers.get('content-length')) ?? null;
      const body = request.body ?? new ReadableStream<Uint8Array>({ start: (it) => it.close() });
      const received = await turns.take(params.id, (signal) =>
        receivePart(deps, found.value, { body, offset, length, checksum: checksum.value }, signal),
      );
      if (!received.ok) return received;
      headers.set('upload-offset', String(received.value));
      headers.set('upload-expires', httpDate(deps.now() + UPLOAD_KEPT_MS));
      return done(undefined);
    },
    deps,
  );

  register(
    app,
    uploadEndpoints.endUpload,
    async ({ params }, { principal, headers }) => {
      headers.set('tus-resumable', TUS);
      const found = await uploadOf(params.id, principal);
      if (!found.ok) return found;
      await turns.take(params.id, () => dropUpload(deps, params.id));
      return done(undefined);
    },
    deps,
  );

  register(
    app,
    uploadEndpoints.finishUpload,
    async ({ params, body }, { principal }) => {
      const found = await uploadOf(params.id, principal);
      if (!found.ok) return found;
      return turns.take(params.id, async () => {
        // Whoever asked before may have finished it meanwhile.
        const upload = await uploadOf(params.id, principal);
        return upload.ok ? finishUpload(deps, principal, upload.value, body) : upload;
      });
    },
    deps,
  );
};
