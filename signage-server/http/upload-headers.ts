import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { CHECKSUMS, type Checksum } from '../content/receive-part.ts';

/** The one version of tus that is spoken here. */
export const TUS = '1.0.0';

/** Whether a request speaks it; every answer says that we do. */
export function speaksTus(request: Request, headers: Headers): Result<undefined> {
  headers.set('tus-resumable', TUS);
  if (request.headers.get('tus-resumable') === TUS) return done(undefined);
  headers.set('tus-version', TUS);
  return refuse('upload-version', `Send "Tus-Resumable: ${TUS}".`);
}

/** A number of bytes in a header; `undefined` where there is none that could be one. */
export function byteCount(header: string | null): number | undefined {
  if (header === null || !/^\d{1,15}$/.test(header)) return undefined;
  return Number(header);
}

/** Upload-Metadata: pairs of a key and its value in base64. What is no such pair is left out. */
export function uploadMetadata(header: string | null): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim().split(' '));
  return new Map(
    pairs.flatMap(([key, value = '']) =>
      key ? [[key, Buffer.from(value, 'base64').toString('utf8')] as const] : [],
    ),
  );
}

/** Upload-Checksum: an algorithm and a digest in base64; null where none was sent. */
export function uploadChecksum(header: string | null): Result<Checksum | null> {
  if (header === null) return done(null);
  const [name, digest] = header.trim().split(' ');
  const algorithm = CHECKSUMS.find((one) => one === name);
  if (algorithm === undefined || !digest)
    return refuse('bad-request', `Upload-Checksum takes ${CHECKSUMS.join(', ')} and a digest in base64.`);
  return done({ algorithm, digest });
}
