import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Frame } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleHead } from '../../../shared/model/bundle.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import type { BundleFile } from '../../../shared/model/media-file.ts';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publish,
  type ScreenBrowser,
} from '../../support/player.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

const base = { contentClass: 'L0', createdAt: 1 } as const;
const widget = (id: string, html: string): Creative => ({ ...base, id, name: id, kind: 'widget', html });
const page = (id: string, url: string): Creative => ({ ...base, id, name: id, kind: 'web-page', url });
const message: Creative = {
  ...base,
  id: 'words',
  name: 'Words',
  kind: 'message',
  theme: 'tomato',
  heading: 'Words',
  text: '',
};

let server: TestServer;
let screen: ScreenBrowser;
/** Stands for the rest of the world: notes whatever reaches it. */
let spy: Server;
let udp: Socket;
const reached: string[] = [];
let spyUrl: string;
let stun: string;

beforeAll(async () => {
  spy = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' })
      .end('reached');
  });
  spy.on('upgrade', (request, socket) => {
    reached.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await once(spy.listen(0, '127.0.0.1'), 'listening');
  udp = createSocket('udp4').on('message', () => reached.push('UDP'));
  await new Promise<void>((bound) => udp.bind(0, '127.0.0.1', bound));
  spyUrl = `http://127.0.0.1:${(spy.address() as AddressInfo).port}`;
  stun = `stun:127.0.0.1:${udp.address().port}`;
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  await screen.page.evaluate(async () => void (await navigator.serviceWorker.ready));
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
  udp?.close();
  spy?.close();
});
beforeEach(() => void reached.splice(0));

const showing =
  (creatives: Creative[], durationMs: number) =>
  (content: PublicationContent): PublicationContent => ({
    ...content,
    schedule: {
      ...content.schedule,
      entries: [],
      dayparts: [],
      creatives,
      playlists: [
        {
          id: 'loop',
          name: 'Loop',
          createdAt: 1,
          slots: creatives.map(({ id }) => ({
            id,
            creativeId: id,
            durationMs,
            variants: [],
            transition: 'cut',
          })),
        },
      ],
      fillerPlaylistId: 'loop',
    },
    products: [],
    media: [],
  });

/** The frame that runs the widget with this mark in it. */
const widgetFrame = (mark: string): Promise<Frame> =>
  until(
    async () => {
      for (const frame of screen.page.frames()) {
        if (!frame.url().endsWith('/player/widget-frame.html')) continue;
        if ((await frame.content().catch(() => '')).includes(mark)) return frame;
      }
      return null;
    },
    (frame) => frame !== null,
  ) as Promise<Frame>;

const plays = () => server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();
const resultsOf = async (id: string) =>
  (await plays()).filter((row) => row.creative_id === id).map((row) => row.result);

/** Everything that a widget might try, and what came of it. */
const attempts = (to: string, ice: string, own: string) => `<p id="mark-attempts">trying</p><script>
  const found = {};
  const attempt = async (name, act) => {
    const late = new Promise((resolve) => setTimeout(() => resolve('nothing'), 1500));
    try { found[name] = String(await Promise.race([act(), late])); } catch (error) { found[name] = 'refused ' + error.name; }
  };
  const event = (target) => new Promise((resolve, reject) => { target.onload = target.onopen = () => resolve('loaded'); target.onerror = () => reject(new Error()); });
  (async () => {
    await attempt('origin', () => self.origin);
    await attempt('cookie', () => document.cookie);
    await attempt('localStorage', () => localStorage.length);
    await attempt('caches', () => caches.keys());
    await attempt('indexedDB', () => new Promise((resolve, reject) => { const asked = indexedDB.open('vitrine-screens'); asked.onsuccess = () => resolve('opened'); asked.onerror = () => reject(asked.error); }));
    await attempt('serviceWorker', () => navigator.serviceWorker.register('/sw.js'));
    await attempt('parent', () => parent.document.title);
    await attempt('top', () => { top.location = '${to}/top'; return 'asked'; });
    await attempt('popup', () => window.open('${to}/popup'));
    await attempt('fetch own', () => fetch('${own}/healthz', { mode: 'no-cors' }).then(() => 'reached'));
    await attempt('fetch', () => fetch('${to}/fetch', { mode: 'no-cors' }).then(() => 'reached'));
    await attempt('beacon', () => navigator.sendBeacon('${to}/beacon', 'x') && 'nothing');
    await attempt('socket', () => event(new WebSocket('${to.replace('http', 'ws')}/socket')));
    await attempt('events', () => event(new EventSource('${to}/events')));
    await attempt('image', () => { const image = new Image(); image.src = '${to}/image'; return event(image); });
    await attempt('script', () => { const script = document.createElement('script'); script.src = '${own}/sw.js'; document.head.append(script); return event(script); });
    await attempt('style', () => { const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = '${to}/style'; document.head.append(link); return event(link); });
    await attempt('frame', () => { const frame = document.createElement('iframe'); frame.src = '${to}/frame'; document.body.append(frame); return 'nothing'; });
    await attempt('form', () => { const form = document.createElement('form'); form.method = 'post'; form.action = '${to}/form'; document.body.append(form); form.submit(); return 'nothing'; });
    await attempt('peer', async () => { const peer = new RTCPeerConnection({ iceServers: [{ urls: '${ice}' }] }); peer.createDataChannel('x'); await peer.setLocalDescription(await peer.createOffer()); return 'asked'; });
    document.body.dataset.found = JSON.stringify(found);
  })();
</script>`;

test('SEC-40 a widget reaches neither the player, nor what the browser keeps, nor any network', async () => {
  await publish(server, showing([widget('w', attempts(spyUrl, stun, server.origin))], 600_000));
  const frame = await widgetFrame('mark-attempts');
  const told = await until(
    () => frame.evaluate(() => document.body.dataset['found'] ?? ''),
    (text) => text !== '',
  );
  expect(JSON.parse(told)).toEqual({
    origin: 'null',
    cookie: 'refused SecurityError',
    localStorage: 'refused SecurityError',
    caches: 'refused SecurityError',
    indexedDB: 'refused SecurityError',
    serviceWorker: 'refused SecurityError',
    parent: 'refused SecurityError',
    top: 'refused SecurityError',
    popup: 'null',
    'fetch own': 'refused TypeError',
    fetch: 'refused TypeError',
    beacon: 'nothing',
    socket: 'refused Error',
    events: 'refused Error',
    image: 'refused Error',
    script: 'refused Error',
    style: 'refused Error',
    frame: 'nothing',
    form: 'nothing',
    peer: 'refused ReferenceError',
  });
  expect(reached).toEqual([]);
  expect(screen.context.pages()).toHaveLength(1);
  expect(new URL(screen.page.url()).pathname).toBe('/player');
});

test('PLY-72 a widget plays, also after a start without a network', async () => {
  await publish(server, showing([widget('w', '<h1 id="mark-offline">Hello</h1>'), message], 1500));
  await until(
    () => resultsOf('w'),
    (all) => all.includes('complete'),
  );
  await screen.context.setOffline(true);
  await screen.page.reload();
  await widgetFrame('mark-offline');
  await screen.context.setOffline(false);
});

/** A bundle in the server's store, as an upload leaves it there. */
async function storeBundle(files: Record<string, [mime: string, content: string]>): Promise<BundleFile> {
  const parts = Object.entries(files).map(([path, [mime, content]]) => ({
    path,
    mime,
    bytes: Buffer.from(content),
  }));
  const index = parts.map(({ path, mime, bytes }) => ({ path, mime, bytes: bytes.length }));
  const head = bundleHead(index, (text) => Buffer.from(text));
  const upload = await server.deps.media.receive(
    Readable.from([head, ...parts.map(({ bytes }) => bytes)]),
    1e6,
  );
  if (!upload.ok) throw new Error(upload.code);
  await upload.value.keep();
  const { sha256, bytes } = upload.value;
  return { sha256, bytes, mime: 'application/vnd.vitrine.bundle' };
}

test('PLY-72 a bundle finds its own files, whoever names them, also after a start without a network', async () => {
  const dot =
    '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"><rect width="7" height="7"/></svg>';
  const media = await storeBundle({
    'index.html': [
      'text/html',
      `<!doctype html><link rel="stylesheet" href="css/own.css"><p id="mark-bundle">Hello</p>
      <img id="named" src="./pics/a dot.svg?v=2"><img id="set" srcset="pics/a%20dot.svg 1x, pics/a%20dot.svg 2x">
      <script src="js/own.js"></script>`,
    ],
    'css/own.css': ['text/css', '@import "more.css"; p { background: url("../pics/a dot.svg") }'],
    'css/more.css': ['text/css', '@import "own.css"; p { color: rgb(1, 2, 3) }'],
    'pics/a dot.svg': ['image/svg+xml', dot],
    'data.json': ['application/json', '{"word":"fetched"}'],
    'js/own.js': [
      'text/javascript',
      `fetch('data.json').then((answer) => answer.json()).then(({ word }) => {
        const late = document.createElement('img');
        late.id = 'late';
        late.src = 'pics/a dot.svg';
        document.body.append(late);
        document.body.dataset.word = word;
      });`,
    ],
  });
  const creative: Creative = { ...base, id: 'bundle', name: 'Bundle', kind: 'bundle', media };
  await publish(server, (content) => ({ ...showing([creative, message], 3000)(content), media: [media] }));
  await until(
    () => resultsOf('bundle'),
    (all) => all.includes('complete'),
  );
  await screen.context.setOffline(true);
  await screen.page.reload();
  const frame = await widgetFrame('mark-bundle');
  const found = await until(
    () =>
      frame.evaluate(() => {
        const style = getComputedStyle(document.querySelector('p') as Element);
        const wide = [...document.images].map(({ id, naturalWidth }) => [id, naturalWidth]);
        return {
          word: document.body.dataset['word'],
          wide,
          color: style.color,
          has: style.backgroundImage !== 'none',
        };
      }),
    ({ word, wide }) => word !== undefined && wide.every(([, width]) => width === 7),
  );
  expect(found).toEqual({
    word: 'fetched',
    wide: [
      ['named', 7],
      ['set', 7],
      ['late', 7],
    ],
    color: 'rgb(1, 2, 3)',
    has: true,
  });
  await screen.context.setOffline(false);
  expect(reached).toEqual([]);
});

test.each([
  ['throws', '<script>setTimeout(() => { throw new Error("broken"); }, 300)</script>'],
  ['throws at once', '<script>nobody.knows()</script>'],
  ['hangs', '<script>setTimeout(() => { for (;;); }, 300)</script>'],
  ['hangs at once', '<script>for (;;);</script>'],
])('PLY-73 a widget that %s is a failed play, and the others go on', async (name, html) => {
  const id = name.replaceAll(' ', '-');
  await publish(server, showing([widget(id, html), message], 6000));
  await until(
    () => resultsOf(id),
    (all) => all.includes('failed'),
  );
  const before = (await resultsOf('words')).length;
  await until(
    () => resultsOf('words'),
    (all) => all.length > before,
  );
});

test('PLY-73 a widget that leaves its page is a failed play, and gets nowhere', async () => {
  const html = `<p>mark-leaving</p><script>setTimeout(() => { location.href = '${spyUrl}/left'; }, 500)</script>`;
  await publish(server, showing([widget('leaver', html), message], 8000));
  await until(
    () => resultsOf('leaver'),
    (all) => all.includes('failed'),
  );
  expect(reached).toEqual([]);
});

const HTML = { contentType: 'text/html' };

test('PLY-74 a web page is shown without an origin, and can neither leave nor open anything', async () => {
  const url = 'https://board.example/times';
  const script = `<p>mark-page</p><script>
    const found = [self.origin];
    try { found.push(document.cookie); } catch { found.push('no cookies'); }
    try { found.push(parent.parent.document.title); } catch { found.push('no parent'); }
    try { top.location = 'https://evil.example/'; } catch { found.push('no top'); }
    found.push(String(window.open('https://evil.example/')));
    document.body.dataset.found = JSON.stringify(found);
  </script>`;
  await screen.context.route('https://board.example/**', (route) => route.fulfill({ ...HTML, body: script }));
  await publish(server, showing([page('board', url)], 600_000));
  const frame = await until(
    async () => screen.page.frames().find((one) => one.url() === url),
    (one) => one !== undefined,
  );
  const told = await until(
    async () => (await frame?.evaluate(() => document.body.dataset['found']).catch(() => '')) ?? '',
    (text) => text !== '',
  );
  expect(JSON.parse(told)).toEqual(['null', 'no cookies', 'no parent', 'no top', 'null']);
  expect(screen.context.pages()).toHaveLength(1);
});

test.each([
  ['does not answer', 'dead', '', 'abort'],
  ['never ends loading', 'slow', '', 'hang'],
  [
    'goes to another address',
    'goer',
    '<script>setTimeout(() => { location.href = "https://evil.example/"; }, 300)</script>',
    'answer',
  ],
])('PLY-75 a web page that %s is a failed play, and the others go on', async (_, id, body, how) => {
  const evil: string[] = [];
  await screen.context.route('https://evil.example/**', (route) => {
    evil.push(route.request().url());
    return route.fulfill({ ...HTML, body: 'evil' });
  });
  await screen.context.route(`https://${id}.example/**`, (route) => {
    if (how === 'abort') return route.abort();
    if (route.request().method() === 'HEAD' || how === 'answer') return route.fulfill({ ...HTML, body });
    return undefined;
  });
  await publish(server, showing([page(id, `https://${id}.example/`), message], 3000));
  await until(
    () => resultsOf(id),
    (all) => all.includes('failed'),
  );
  const before = (await resultsOf('words')).length;
  await until(
    () => resultsOf('words'),
    (all) => all.length > before,
  );
  expect(evil).toEqual([]);
});

// The last of all: the browser's tools take the end of a frame's process for that of the page.
test('SEC-40 a widget that goes around by a frame within it loses its process, and the player goes on', async () => {
  const inner = `<script>
    const peer = new RTCPeerConnection({ iceServers: [{ urls: "${stun}" }] });
    peer.createDataChannel("x");
    peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  <\\/script>`.replaceAll(/\s+/g, ' ');
  const html = `<p>Hello</p><script>setTimeout(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '${inner}';
    document.body.append(frame);
  }, 500)</script>`;
  await publish(server, showing([widget('around', html), message], 8000));
  await until(
    () => resultsOf('around'),
    (all) => all.includes('failed'),
  );
  const before = (await resultsOf('words')).length;
  await until(
    () => resultsOf('words'),
    (all) => all.length > before,
  );
  expect(reached).toEqual([]);
});
