import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../signage-server/config.ts';
import { clientOf } from '../../../signage-server/http/client.ts';
import { isForeign } from '../../../signage-server/http/origin.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const own = ['https://shop.example', 'http://192.168.1.5:8080'];

describe('isForeign', () => {
  test.each([
    ['our own page', { origin: 'https://shop.example', fetchSite: 'same-origin' }, false],
    ['our page by its LAN address', { origin: 'http://192.168.1.5:8080', fetchSite: undefined }, false],
    ['a program without Origin', { origin: undefined, fetchSite: undefined }, false],
    ['an address typed by hand', { origin: undefined, fetchSite: 'none' }, false],
    ['another site', { origin: 'https://evil.example', fetchSite: 'cross-site' }, true],
    ['another port', { origin: 'https://shop.example:444', fetchSite: undefined }, true],
    ['another scheme', { origin: 'http://shop.example', fetchSite: undefined }, true],
    ['a name that begins alike', { origin: 'https://shop.example.evil.example', fetchSite: undefined }, true],
    ['a sandboxed frame', { origin: 'null', fetchSite: 'cross-site' }, true],
    ['a neighbour on the same site', { origin: undefined, fetchSite: 'same-site' }, true],
    ['a link on another site', { origin: undefined, fetchSite: 'cross-site' }, true],
  ])('SEC-1 %s', (_who, headers, foreign) => {
    expect(isForeign(headers, own)).toBe(foreign);
  });
});

describe('the server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ env: { PUBLIC_URL: 'https://shop.example' } });
  });
  afterAll(() => server.close());

  /** fetch() would not let a test set Origin or Host. */
  const send = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request(new URL(path, server.origin), { method, headers }, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      });
      sent.on('error', reject);
      sent.end();
    });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('SEC-2 %s from another site is refused', async (method) => {
    const { status, body } = await send(method, '/api/v1/store', { origin: 'https://evil.example' });
    expect([status, JSON.parse(body).code]).toEqual([403, 'foreign-origin']);
  });

  test('SEC-3 our own origin and PUBLIC_URL pass, and reading is nobody’s secret to keep', async () => {
    for (const origin of [server.origin, 'https://shop.example']) {
      expect((await send('PATCH', '/api/v1/store', { origin })).status).toBe(401);
    }
    expect((await send('GET', '/healthz', { origin: 'https://evil.example' })).status).toBe(200);
  });
});

describe('clientOf', () => {
  const seen = (proxies: readonly string[], peer: string, headers: Record<string, string>) =>
    clientOf(proxies)({
      socket: { remoteAddress: peer },
      headers: { host: 'inside:8080', ...headers },
    } as never);
  const forwarded = {
    'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'shop.example',
  };

  test('SEC-4 X-Forwarded headers count from a trusted proxy only', () => {
    expect(seen([], '198.51.100.1', forwarded)).toEqual({
      address: '198.51.100.1',
      origin: 'http://inside:8080',
      secure: false,
    });
    expect(seen(['10.0.0.0/8'], '::ffff:10.0.0.1', forwarded)).toEqual({
      address: '203.0.113.9',
      origin: 'https://shop.example',
      secure: true,
    });
  });

  test.each([
    'proxy.local',
    '10.0.0.0/99',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0',
    'fd00::/129',
    '10.0.0.1, proxy.local',
  ])('SEC-5 a list of proxies that holds "%s" is refused at start', (list) => {
    expect(() => readConfig({ TRUSTED_PROXIES: list })).toThrow(/^TRUSTED_PROXIES must be/);
  });

  test('SEC-5 addresses and networks of both families are taken, and mean what they say', () => {
    const { trustedProxies } = readConfig({ TRUSTED_PROXIES: ' 127.0.0.1, 10.0.0.0/8,::1 , fd00::/8,' });
    expect(trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8']);
    const address = (peer: string) =>
      seen(trustedProxies, peer, { 'x-forwarded-for': '198.51.100.7' }).address;
    for (const peer of ['127.0.0.1', '10.9.9.9', '::1', 'fd12::3'])
      expect(address(peer)).toBe('198.51.100.7');
    for (const peer of ['127.0.0.2', '11.0.0.1', '::2', 'fe80::1']) expect(address(peer)).toBe(peer);
  });
});
