import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import { until } from '../../support/until.ts';
import { base, type FramingScreen, message, openFramingScreen } from './framing-screen.ts';

let on: FramingScreen;

beforeAll(async () => {
  on = await openFramingScreen();
});
afterAll(() => on?.close());

const page = (id: string, url: string): Creative => ({ ...base, id, name: id, kind: 'web-page', url });
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
  await on.screen.context.route('https://board.example/**', (route) =>
    route.fulfill({ ...HTML, body: script }),
  );
  await on.show([page('board', url)], 600_000);
  const frame = await until(
    async () => on.screen.page.frames().find((one) => one.url() === url),
    (one) => one !== undefined,
  );
  const told = await until(
    async () => (await frame?.evaluate(() => document.body.dataset['found']).catch(() => '')) ?? '',
    (text) => text !== '',
  );
  expect(JSON.parse(told)).toEqual(['null', 'no cookies', 'no parent', 'no top', 'null']);
  expect(on.screen.context.pages()).toHaveLength(1);
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
  await on.screen.context.route('https://evil.example/**', (route) => {
    evil.push(route.request().url());
    return route.fulfill({ ...HTML, body: 'evil' });
  });
  await on.screen.context.route(`https://${id}.example/**`, (route) => {
    if (how === 'abort') return route.abort();
    if (route.request().method() === 'HEAD' || how === 'answer') return route.fulfill({ ...HTML, body });
    return undefined;
  });
  await on.show([page(id, `https://${id}.example/`), message], 3000);
  await on.seeResult(id, 'failed');
  expect(evil).toEqual([]);
});

test('PLY-77 a web page that hangs holds up nothing: the next item comes, and the page is made anew at its next turn', async () => {
  let made = 0;
  await on.screen.context.route('https://hanger.example/**', (route) => {
    if (route.request().method() !== 'HEAD') made += 1;
    // Once it has loaded it never answers anything again.
    return route.fulfill({
      ...HTML,
      body: '<p>hangs</p><script>setTimeout(() => { for (;;); }, 200)</script>',
    });
  });
  await on.show([page('hanger', 'https://hanger.example/'), message], 3000);
  await on.seeResult('hanger', 'complete');
  const before = made;
  await until(
    async () => made,
    (times) => times > before,
  );
  // The player's own page is another process's affair, and answers as ever.
  expect(await on.screen.page.evaluate(() => document.querySelector('player-shell') !== null)).toBe(true);
  await on.seeResult(message.id, 'complete');
});
