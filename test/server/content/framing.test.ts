import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPage } from '../../../signage-server/content/check-page.ts';
import { mayBeFramed } from '../../../signage-server/content/framing.ts';
import { pageHeaders } from '../../../signage-server/outgoing/page-headers.ts';
import { networksOf } from '../../../signage-server/outgoing/public-address.ts';

const own = new URL('https://shop.example');

test.each([
  [{}, true],
  [{ 'x-frame-options': 'DENY' }, false],
  [{ 'x-frame-options': 'sameorigin' }, false],
  [{ 'x-frame-options': 'SAMEORIGIN, SAMEORIGIN' }, false],
  [{ 'x-frame-options': 'allow-from https://shop.example' }, true],
  [{ 'content-security-policy': "default-src 'self'" }, true],
  [{ 'content-security-policy': "frame-ancestors 'none'" }, false],
  [{ 'content-security-policy': "script-src *; Frame-Ancestors 'self'" }, false],
  [{ 'content-security-policy': 'frame-ancestors' }, false],
  [{ 'content-security-policy': 'frame-ancestors *' }, true],
  [{ 'content-security-policy': 'frame-ancestors https:' }, true],
  [{ 'content-security-policy': 'frame-ancestors http:' }, true],
  [{ 'content-security-policy': 'frame-ancestors https://other.example' }, false],
  [{ 'content-security-policy': "frame-ancestors 'self' https://shop.example" }, true],
  [{ 'content-security-policy': 'frame-ancestors *.example' }, true],
  [{ 'content-security-policy': 'frame-ancestors *.shop.example' }, false],
  [{ 'content-security-policy': 'frame-ancestors shop.example:8443' }, false],
  [{ 'content-security-policy': "frame-ancestors *, frame-ancestors 'self'" }, false],
  // The policy is the newer word, and the other header is not read beside it.
  [{ 'content-security-policy': 'frame-ancestors *', 'x-frame-options': 'DENY' }, true],
])('CRE-9 %o lets itself be framed: %s', (headers, may) => {
  expect(mayBeFramed(headers, own)).toBe(may);
});

let site: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const to = /^\/to\/(.*)/.exec(request.url ?? '')?.[1];
    const plain: Record<string, [status: number, headers: Record<string, string>]> = {
      '/open': [200, {}],
      '/gone': [404, {}],
      '/file': [200, { 'content-disposition': 'attachment; filename=a.html' }],
    };
    if (to === undefined)
      response.writeHead(...(plain[request.url ?? ''] ?? [200, { 'x-frame-options': 'DENY' }])).end('page');
    else response.writeHead(302, { location: decodeURIComponent(to) }).end();
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => site.close());

const loopback = networksOf(['127.0.0.1']);

test('CRE-9 a page is asked at the end of its redirects', async () => {
  const answer = await pageHeaders(new URL(`${origin}/to/${encodeURIComponent('/there')}`), loopback);
  expect(answer).toMatchObject({ ok: true, status: 200, headers: { 'x-frame-options': 'DENY' } });
  expect(answer.ok && answer.address.pathname).toBe('/there');
});

test('CRE-9 neither an address nor a redirect leads into the shop’s own network', async () => {
  const refused = { ok: false, fault: 'address-refused' };
  asked.splice(0);
  expect(await pageHeaders(new URL(origin), networksOf([]))).toEqual(refused);
  expect(asked).toEqual([]);
  const inside = encodeURIComponent('http://10.0.0.1/');
  expect(await pageHeaders(new URL(`${origin}/to/${inside}`), loopback)).toEqual(refused);
});

test('CRE-9 redirects without an end are given up', async () => {
  let url = '/page';
  for (let step = 0; step < 8; step += 1) url = `/to/${encodeURIComponent(url)}`;
  expect(await pageHeaders(new URL(`${origin}${url}`), loopback)).toEqual({
    ok: false,
    fault: 'too-many-redirects',
  });
});

test.each([
  ['/open', null],
  ['/closed', /does not let other pages show it/],
  ['/gone', /error \(404\)/],
  ['/file', /a file to be saved/],
  ['/to/%2Fopen', /leads on to http:.*\/open\. Use that address/],
])('CRE-9 a page at %s is told in words', async (path, words) => {
  const url = `${origin}${path}`;
  const checked = await checkPage({ kind: 'web-page', url }, own.href, loopback);
  if (words === null) expect(checked.ok).toBe(true);
  else expect(checked).toMatchObject({ code: 'page-refused', detail: expect.stringMatching(words) });
});

test('CRE-9 a page that does not answer is told so', async () => {
  const silent = createServer();
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  await new Promise((closed) => silent.close(closed));
  const checked = await checkPage({ kind: 'web-page', url: `http://127.0.0.1:${port}/` }, own.href, loopback);
  expect(checked).toMatchObject({ code: 'page-refused', detail: expect.stringMatching(/does not answer/) });
});
