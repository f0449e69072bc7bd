import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath, launchArguments } from './chromium.ts';

/** As strict as the product's own policy. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Answers a request itself and returns true, or leaves it to the built files. */
export type Responder = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface BuiltPage {
  /** Opens the page anew; `errors` collects what it threw and every policy violation it reported. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; errors: string[] }>;
  close(): Promise<void>;
}

/** Builds the page in `root` (it holds an index.html) and serves it under the product's policy, with a browser. */
export async function buildPage(root: string, respond: Responder = () => false): Promise<BuiltPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: { outDir, assetsInlineLimit: 0, target: 'es2023', modulePreload: { polyfill: false } },
  });
  const server = createServer((request, response) => {
    if (respond(request, response)) return;
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = resolve(outDir, `.${path === '/' ? '/index.html' : path}`);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    readFile(file).then(
      (body) =>
        response.writeHead(200, { 'content-security-policy': POLICY, 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
  return {
    async open(options) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML/.test(message.text())) errors.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${address.port}/`);
      await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'yes');
      return { page, errors };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
