import { Readable } from 'node:stream';
import { Sha256 } from '../../shared/model/id.ts';
import { findMedia } from '../storage/media.ts';
import { problemResponse } from './problem-response.ts';
import { parseRange } from './range.ts';
import type { Routes } from './route.ts';
import { matches } from './route.ts';

/** Media files at `/media/<sha256>`: any number of times, for ever the same, in pieces if wanted (206, 416). */
export const mediaRoutes: Routes = (app, deps) => {
  app.get('/media/:sha256', async (c) => {
    const sha256 = Sha256.safeParse(c.req.param('sha256'));
    if (!sha256.success) return problemResponse('not-found');
    const [row, body] = await Promise.all([
      findMedia(deps.storage.db, sha256.data),
      deps.media.open(sha256.data),
    ]);
    if (!row || !body) return problemResponse('not-found');
    c.set('kind', 'media');
    const etag = `"${sha256.data}"`;
    const headers: Record<string, string> = {
      etag,
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': row.mime,
      'content-disposition': 'inline',
    };
    const known = c.req.header('if-none-match');
    if (known !== undefined && matches(known, etag)) return new Response(null, { status: 304, headers });
    // If-Range with another tag asks for the whole of what is here now (RFC 9110, 13.1.5).
    const condition = c.req.header('if-range');
    const range = condition === undefined || condition === etag ? c.req.header('range') : undefined;
    const wanted = parseRange(range, body.bytes);
    if (wanted === 'unsatisfiable') {
      c.set('kind', 'api');
      const refused = problemResponse('range-not-satisfiable');
      refused.headers.set('content-range', `bytes */${body.bytes}`);
      return refused;
    }
    const { from, to } = wanted ?? { from: 0, to: body.bytes - 1 };
    headers['content-length'] = String(to - from + 1);
    if (wanted) headers['content-range'] = `bytes ${from}-${to}/${body.bytes}`;
    const status = wanted ? 206 : 200;
    if (c.req.method === 'HEAD') return new Response(null, { status, headers });
    const stream = Readable.toWeb(body.read(from, to)) as ReadableStream<Uint8Array>;
    return new Response(stream, { status, headers });
  });
};
