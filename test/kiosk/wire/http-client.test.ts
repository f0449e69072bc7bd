import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { CallError, call, endpointUrl, fetchEndpoint, readProblem } from '../../../kiosk/wire/http-client.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { endpoints } from '../../../shared/protocol/endpoint.ts';
import { phoneEndpoints } from '../../../shared/protocol/phone-endpoints.ts';
import { publicEndpoints } from '../../../shared/protocol/public-endpoints.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  // The page's own origin is all that the client takes from the browser.
  vi.stubGlobal('location', { origin: server.origin });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

async function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof CallError ? error.code : `threw ${String(error)}`),
  );
}

test('WIRE-C1 an answer is parsed by the table that the server registered it from', async () => {
  expect(await call(publicEndpoints.health, {})).toMatchObject({ status: 'ok', store: 'sqlite' });
});

test('WIRE-C2 a refusal arrives as its code', async () => {
  expect(await refusal(call(phoneEndpoints.phoneVisit, {}))).toBe('session-over');
});

test('WIRE-C3 an answer with an ETag is not sent again', async () => {
  const first = await fetchEndpoint(catalogueEndpoints.catalogue, {});
  if (first.notModified || !first.etag) throw new Error('no ETag came back');
  expect(await fetchEndpoint(catalogueEndpoints.catalogue, {}, { etag: first.etag })).toEqual({
    notModified: true,
  });
});

test('WIRE-C4 parameters are escaped into the path and the query', () => {
  const { thing } = endpoints({
    thing: { method: 'GET', path: '/a/{id}/b', access: 'public', summary: '', response: 'none' },
  });
  expect(endpointUrl(thing, { id: '../x y' }, { q: 'ä&b', none: undefined }).href).toBe(
    `${server.origin}/a/..%2Fx%20y/b?q=%C3%A4%26b`,
  );
});

test('WIRE-C5 a server that is down, silent or speaks nonsense is `unavailable`, never a crash', async () => {
  const { odd } = endpoints({
    odd: {
      method: 'GET',
      path: '/odd',
      access: 'public',
      summary: '',
      response: z.strictObject({ a: z.number() }),
    },
  });
  const strange = createServer((request, response) => {
    if (request.url === '/odd') response.writeHead(502).end('<h1>Bad gateway</h1>');
  });
  await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
  const port = (strange.address() as AddressInfo).port;
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${port}` });
  expect(await refusal(call(odd, {}))).toBe('unavailable');
  expect(await refusal(call({ ...odd, path: '/never' }, {}, { timeoutMs: 50 }))).toBe('unavailable');
  strange.closeAllConnections();
  await new Promise((resolve) => strange.close(resolve));
  expect(await refusal(call(odd, {}))).toBe('unavailable');
  vi.stubGlobal('location', { origin: server.origin });
});

test('WIRE-C6 a caller who gives up is not told that the server is down', async () => {
  const gone = AbortSignal.abort();
  expect(await refusal(call(publicEndpoints.health, {}, { signal: gone }))).toContain('AbortError');
});

test('WIRE-C7 what is no problem document counts as `unavailable`', () => {
  expect(readProblem('{"code":"something-new"}').code).toBe('unavailable');
});
