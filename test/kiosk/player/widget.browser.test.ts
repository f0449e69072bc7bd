import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleHead } from '../../../shared/model/bundle.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import type { BundleFile } from '../../../shared/model/media-file.ts';
import { until } from '../../support/until.ts';
import { base, type FramingScreen, message, openFramingScreen } from './framing-screen.ts';

let on: FramingScreen;

beforeAll(async () => {
  on = await openFramingScreen();
});
afterAll(() => on?.close());

const widget = (id: string, html: string): Creative => ({ ...base, id, name: id, kind: 'widget', html });

test('PLY-72 a widget plays, also after a start without a network', async () => {
  await on.show([widget('w', '<h1 id="mark-offline">Hello</h1>'), message], 1500);
  await on.seeResult('w', 'complete');
  await on.screen.context.setOffline(true);
  await on.screen.page.reload();
  await on.widgetFrame('mark-offline');
  await on.screen.context.setOffline(false);
});

test('PLY-76 a touch on a widget is a touch on the screen', async () => {
  const html =
    '<p>mark-touch</p><script>onpointerdown = () => { document.body.dataset.touched = "yes"; }</script>';
  await on.show([widget('w', html)], 600_000);
  const frame = await on.widgetFrame('mark-touch');
  const { page } = on.screen;
  await page.evaluate(() => {
    const note = () => {
      document.documentElement.dataset['heard'] = 'yes';
    };
    addEventListener('pointerdown', note, true);
  });
  await page.mouse.click(400, 300);
  await page.waitForFunction(() => document.documentElement.dataset['heard'] === 'yes', null, {
    timeout: 5000,
  });
  expect(await frame.evaluate(() => document.body.dataset['touched'])).toBeUndefined();
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
  const upload = await on.server.deps.media.receive(
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
  await on.show([creative, message], 3000, [media]);
  await on.seeResult('bundle', 'complete');
  await on.screen.context.setOffline(true);
  await on.screen.page.reload();
  const frame = await on.widgetFrame('mark-bundle');
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
  await on.screen.context.setOffline(false);
});

test.each([
  ['throws', '<script>setTimeout(() => { throw new Error("broken"); }, 300)</script>'],
  ['throws at once', '<script>nobody.knows()</script>'],
  ['hangs', '<script>setTimeout(() => { for (;;); }, 300)</script>'],
  ['hangs at once', '<script>for (;;);</script>'],
])('PLY-73 a widget that %s is a failed play, and the others go on', async (name, html) => {
  const id = name.replaceAll(' ', '-');
  await on.show([widget(id, html), message], 6000);
  await on.seeResult(id, 'failed');
});
