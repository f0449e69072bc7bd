import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { prepareModels } from '../../../models/prepare.ts';
import { chromiumPath, launchArguments } from '../../support/chromium.ts';
import { cameraFlags } from '../../support/fake-camera.ts';

const root = resolve(import.meta.dirname, '../../..');

/** As strict as the product's own policy, on the page and on the worker's response. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html default',
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Answers a request itself and returns true, or leaves it to the built files. */
type Responder = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Builds a page (its folder holds an index.html) and serves it on a free port of the loopback. */
export async function serveVisionPage(
  pageRoot = resolve(import.meta.dirname, 'page'),
  respond: Responder = () => false,
): Promise<{ server: Server; origin: string }> {
  await prepareModels(root);
  const outDir = resolve(root, '.cache/vision-page', basename(pageRoot));
  await build({
    configFile: false,
    logLevel: 'error',
    root: pageRoot,
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'es2023',
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
  const server = createServer((request, response) => {
    if (respond(request, response)) return;
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = resolve(outDir, `.${path === '/' ? '/index.html' : path}`);
    const headers = {
      'content-security-policy': POLICY,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    };
    readFile(file).then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

export interface SensorPage {
  browser: Browser;
  page: Page;
  /** Addresses of all requests, the worker's too. */
  requests: string[];
  /** What the browser complained of. */
  errors: string[];
}

/** A Chromium with this camera, or with none. */
export function launchBrowser(cameraFile: string | null): Promise<Browser> {
  return launchWith(cameraFile ? cameraFlags(cameraFile) : []);
}

function launchWith(flags: string[]): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...launchArguments, ...flags],
  });
}

/** Opens the sensor's page in a Chromium with this camera, with none, or with those that the flags make. */
export async function openSensorPage(origin: string, camera: string | string[] | null): Promise<SensorPage> {
  const browser = await (Array.isArray(camera) ? launchWith(camera) : launchBrowser(camera));
  const context = await browser.newContext({ permissions: ['camera'] });
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(origin);
  await page.waitForFunction(() => 'underTest' in globalThis);
  return { browser, page, requests, errors };
}
