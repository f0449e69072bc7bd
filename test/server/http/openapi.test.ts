import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '../../../shared/protocol/api.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<string, { operationId: string; security: unknown[]; parameters: { name: string; in: string }[] }>
  >;
}

test('WIRE-30 the API describes every endpoint of its tables, and no other', async () => {
  const document = (await (await server.fetch('/api/v1/openapi.json')).json()) as Document;
  expect(document.openapi).toBe('3.1.0');
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`,
    ),
  );
  const tabled = Object.entries(api).map(([name, { method, path }]) => `${name} ${method} ${path}`);
  expect(described.sort()).toEqual(tabled.sort());
});

test('WIRE-31 each path parameter is described, and what is not public names its proof', async () => {
  const document = (await (await server.fetch('/api/v1/openapi.json')).json()) as Document;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const operation of Object.values(methods)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(operation.parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(named);
      const endpoint = Object.entries(api).find(([name]) => name === operation.operationId)?.[1];
      expect(operation.security.length > 0, operation.operationId).toBe(endpoint?.access !== 'public');
    }
  }
});
