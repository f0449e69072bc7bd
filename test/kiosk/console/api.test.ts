import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  ApiDocument,
  curlText,
  findOperations,
  operationsOf,
} from '../../../kiosk/console/api/api-document.ts';
import { schemaText } from '../../../kiosk/console/api/schema-text.ts';
import { api } from '../../../shared/protocol/api.ts';
import { openApi } from '../../../signage-server/http/openapi.ts';

const groups = operationsOf(ApiDocument.parse(openApi(api, '1')));
const all = [...groups.values()].flat();

test('CON-280 the reference holds every call of the API once, and says whom it is for', () => {
  expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(api).sort());
  expect([...groups.keys()]).not.toContain('');
  const playlists = groups.get('playlists') ?? [];
  expect(playlists.map(({ id }) => id)).toContain('savePlaylist');
  const save = all.find(({ id }) => id === 'savePlaylist');
  expect(save).toMatchObject({ method: 'PUT', right: 'content:write', proofs: ['consoleSession', 'apiKey'] });
  expect(all.find(({ id }) => id === 'invitePerson')?.proofs).toEqual(['consoleSession']);
});

test('CON-280 a call is found by words of its path, its name and what it does', () => {
  const found = findOperations(all, 'PLAYLISTS put');
  expect(found.map(({ id }) => id)).toContain('savePlaylist');
  for (const { method, path, summary } of found)
    expect(`${method} ${path} ${summary}`.toLowerCase()).toMatch(/playlists.*put|put.*playlists/);
  expect(findOperations(all, 'zebra playlists')).toEqual([]);
  expect(findOperations(all, '  ')).toHaveLength(all.length);
});

test('CON-281 a shape is written as people read it, and no bound is lost', () => {
  const shape = z.strictObject({
    name: z.string().min(1).max(120),
    tags: z.array(z.string()).max(3).optional(),
    kind: z.enum(['a', 'b']),
    at: z.int().nullable(),
    inner: z.strictObject({ percent: z.number().min(0).max(100) }),
  });
  expect(schemaText(z.toJSONSchema(shape))).toBe(
    `{
  name: string (1 to 120)
  tags?: string[] (at most 3)
  kind: "a" | "b"
  at: integer | null
  inner: {
    percent: number (0 to 100)
  }
}`,
  );
  expect(schemaText(z.toJSONSchema(z.record(z.string(), z.boolean())))).toBe('{ [key]: boolean }');
  expect(schemaText(z.toJSONSchema(z.array(z.union([z.string(), z.null()]))))).toBe('(string | null)[]');
  expect(schemaText(undefined)).toBe('any');
});

test('CON-281 every shape of the API can be written', () => {
  for (const { body, answer, parameters } of all) {
    const shapes = [body?.schema, answer?.schema, ...parameters.map(({ schema }) => schema)].filter(Boolean);
    for (const shape of shapes) expect(schemaText(shape).length).toBeGreaterThan(1);
  }
});

test('CON-281 a call by curl names the key, the kind of body and where it is to be filled in', () => {
  const save = all.find(({ id }) => id === 'savePlaylist');
  expect(save && curlText(save, 'https://shop.example')).toBe(
    [
      'curl -X PUT https://shop.example/api/v1/playlists/{id}',
      '-H "Authorization: Bearer $VITRINE_KEY"',
      "-H 'Content-Type: application/json'",
      "-d '{ … }'",
    ].join(' \\\n  '),
  );
});
