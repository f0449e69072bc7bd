import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { PageAddress } from '../../shared/model/framed-content.ts';
import type { Env } from './env.ts';
import { encodingFor, PackedFiles } from './packed-files.ts';
import { type PageFile, PageFiles } from './page-files.ts';
import { problemResponse } from './problem-response.ts';
import type { Routes } from './route.ts';
import { matches } from './route.ts';
import type { ResponseKind } from './security-headers.ts';

/** Where the player runs widgets, and where it shows a web page. */
const WIDGET_FRAME = '/player/widget-frame.html';
const PAGE_FRAME = '/frames/web-page.html';

/** Which page an address opens, and what kind it is. */
function pageAt(path: string): { file: string; kind: ResponseKind } | undefined {
  if (path === '/') return { file: '/index.html', kind: 'landing' };
  if (path === '/player') return { file: '/player.html', kind: 'player' };
  if (path === '/console' || path.startsWith('/console/')) return { file: '/console.html', kind: 'console' };
  if (path === WIDGET_FRAME) return { file: path, kind: 'widget-frame' };
  if (path === PAGE_FRAME) return { file: path, kind: 'page-frame' };
  if (path === '/phone' || /^\/p\/[A-Za-z0-9_-]{1,64}$/.test(path))
    return { file: '/phone.html', kind: 'phone' };
  return undefined;
}

/** The built pages and their files. Nothing outside the built folder can be named: the list is made at start. */
export const pageRoutes: Routes = (app, deps) => {
  const files = new PageFiles(deps.pagesDir);
  const packed = new PackedFiles();
  for (const page of ['/player', '/console', '/phone']) {
    app.get(`${page}/`, (c) => c.redirect(`${page}${new URL(c.req.url).search}`, 308));
  }
  app.get('*', async (c) => {
    const page = pageAt(c.req.path);
    const file = files.find(page?.file ?? c.req.path);
    if (!file || (!page && file.path.endsWith('.html'))) {
      if (page) return problemResponse('unavailable', 'The pages are not built yet: npm run build.');
      const notice = files.find('/not-found.html');
      return notice && isForPerson(c) ? nothingHere(c, notice) : c.notFound();
    }
    if (page?.kind === 'page-frame') {
      const address = PageAddress.safeParse(c.req.query('address'));
      if (!address.success) return c.notFound();
      c.set('frames', new URL(address.data));
    }
    c.set('kind', page?.kind ?? file.kind);
    return send(c, file, packed);
  });
};

/** Somebody who typed an address; what asks the API is a program, whatever it accepts. */
function isForPerson(c: Context<Env>): boolean {
  return /\btext\/html\b/.test(c.req.header('accept') ?? '') && !/^\/api(\/|$)/.test(c.req.path);
}

function nothingHere(c: Context<Env>, notice: PageFile): Response {
  c.set('kind', 'notice');
  const headers = {
    'content-type': notice.type,
    'content-length': String(notice.bytes),
    'cache-control': 'no-store',
  };
  return new Response(c.req.method === 'HEAD' ? null : streamOf(notice), { status: 404, headers });
}

const streamOf = (file: PageFile) =>
  Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array>;

async function send(c: Context<Env>, file: PageFile, packed: PackedFiles): Promise<Response> {
  const encoding = file.packs ? encodingFor(c.req.header('accept-encoding')) : undefined;
  // Other bytes, so another tag (RFC 9110, 8.8.3.3).
  const etag = encoding ? file.etag.replace(/"$/, `-${encoding}"`) : file.etag;
  const headers: Record<string, string> = {
    'content-type': file.type,
    etag,
    // A hashed name never changes its content. Everything else is asked for anew, sw.js above all.
    'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (file.packs) headers['vary'] = 'accept-encoding';
  const known = c.req.header('if-none-match');
  if (known !== undefined && matches(known, etag)) return new Response(null, { status: 304, headers });
  const small = encoding ? await packed.of(file, encoding) : undefined;
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = String(small?.byteLength ?? file.bytes);
  if (c.req.method === 'HEAD') return new Response(null, { headers });
  return new Response(small ? new Uint8Array(small) : streamOf(file), { headers });
}
