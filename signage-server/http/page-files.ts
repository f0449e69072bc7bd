import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ResponseKind } from './security-headers.ts';

export interface PageFile {
  path: string;
  type: string;
  kind: ResponseKind;
  bytes: number;
  etag: string;
  /** The name carries a hash of the content. */
  hashed: boolean;
  /** Worth compressing: pictures, fonts and models are small as they are. */
  packs: boolean;
}

/** Below this an answer is one packet anyhow. */
const LEAST_PACKED_BYTES = 1024;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.tflite': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
};

/** The files of a built folder by their address, listed once at start: an address is looked up, never resolved. */
export class PageFiles {
  readonly #files = new Map<string, PageFile>();

  constructor(folder: string) {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      // `.vite/` and the like are the builder's own notes.
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      const type = types[extname(name)];
      if (!type || !statSync(path).isFile()) continue;
      const address = `/${name.replaceAll('\\', '/')}`;
      const bytes = statSync(path).size;
      this.#files.set(address, {
        path,
        type,
        bytes,
        kind: extname(name) === '.js' ? 'script' : 'asset',
        etag: `"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)}"`,
        packs: bytes >= LEAST_PACKED_BYTES && /^text\/|json$|svg|wasm$/.test(type),
        hashed: /^\/(assets|player)\/.*\.(?!html$)\w+$/.test(address),
      });
    }
  }

  find(address: string): PageFile | undefined {
    return this.#files.get(address);
  }
}

/** Names the build that is served: screens that hear of another one look for it. The same in every process. */
export function buildOf(folder: string): string {
  const hash = createHash('sha256');
  for (const page of ['player.html', 'sw.js']) {
    const path = join(folder, page);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
