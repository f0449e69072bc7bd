import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import { until } from '../../support/until.ts';
import { base, type FramingScreen, message, openFramingScreen } from './framing-screen.ts';
import { type OutsideWorld, openOutsideWorld } from './outside-world.ts';

let on: FramingScreen;
let world: OutsideWorld;

beforeAll(async () => {
  [on, world] = await Promise.all([openFramingScreen(), openOutsideWorld()]);
});
afterAll(async () => {
  await on?.close();
  world?.close();
});
beforeEach(() => void world.reached.splice(0));

const widget = (id: string, html: string): Creative => ({ ...base, id, name: id, kind: 'widget', html });

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
  await on.show([widget('w', attempts(world.url, world.stun, on.server.origin))], 600_000);
  const frame = await on.widgetFrame('mark-attempts');
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
  expect(world.reached).toEqual([]);
  expect(on.screen.context.pages()).toHaveLength(1);
  expect(new URL(on.screen.page.url()).pathname).toBe('/player');
});

test('PLY-73 a widget that leaves its page is a failed play, and gets nowhere', async () => {
  const html = `<p>mark-leaving</p><script>setTimeout(() => { location.href = '${world.url}/left'; }, 500)</script>`;
  await on.show([widget('leaver', html), message], 8000);
  await on.seeResult('leaver', 'failed');
  expect(world.reached).toEqual([]);
});

// The last of all: the browser's tools take the end of a frame's process for that of the page.
test('SEC-40 a widget that goes around by a frame within it loses its process, and the player goes on', async () => {
  const inner = `<script>
    const peer = new RTCPeerConnection({ iceServers: [{ urls: "${world.stun}" }] });
    peer.createDataChannel("x");
    peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  <\\/script>`.replaceAll(/\s+/g, ' ');
  const html = `<p>Hello</p><script>setTimeout(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '${inner}';
    document.body.append(frame);
  }, 500)</script>`;
  await on.show([widget('around', html), message], 8000);
  await on.seeResult('around', 'failed');
  expect(world.reached).toEqual([]);
});
