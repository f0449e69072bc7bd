import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureShop } from '../../../signage-server/operations/ensure-shop.ts';
import { signInAs } from '../../support/console-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import { startTestServer } from '../../support/server.ts';
import { onEveryStore } from '../../support/stores.ts';

/** What a file can be called, and what its creative is called then; null: refused. */
const NAMES: readonly (readonly [string, string | null])[] = [
  ['../../../etc/passwd', '../../../etc/passwd'],
  ['..\\..\\boot.ini', '..\\..\\boot.ini'],
  ['/absolute.png', '/absolute.png'],
  ['a\u0000b.png', 'ab.png'],
  ['photo\u202Egnp.exe', 'photognp.exe'],
  ['two\r\nlines: yes', 'twolines: yes'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ["'; drop table creative; --", "'; drop table creative; --"],
  ['=cmd|calc!A0', '=cmd|calc!A0'],
  ['CON', 'CON'],
  ['👩‍👧 Brötchen עברית', '👩‍👧 Brötchen עברית'],
  ['x'.repeat(121), null],
  ['   ', null],
  ['\u0000\u0007\u2066\u2069', null],
];

onEveryStore('names of files', (store) => {
  test('BAD-1 whatever a file is called, it is text: cleaned of what nobody sees, and no path of anything', async () => {
    const storage = await store.open();
    // The kit closes the store; the server must not do it a second time.
    const kept = Object.create(storage, { close: { value: async () => {} } });
    const server = await startTestServer({ storage: kept });
    await ensureShop(server.deps);
    const editor = await signInAs(server, 'owner');
    const picture = (await pngOf(16, 16)) as Uint8Array<ArrayBuffer>;
    for (const [given, name] of NAMES) {
      const path = `/api/v1/creatives/upload?name=${encodeURIComponent(given)}`;
      const response = await editor.fetch(path, { method: 'POST', body: picture });
      const body = (await response.json()) as { name?: string; code?: string };
      if (name === null) expect([given, response.status, body.code]).toEqual([given, 422, 'invalid-input']);
      else expect([response.status, body.name]).toEqual([200, name]);
      if (name === null) continue;
      const slots = { name: given, slots: [] };
      expect(await editor.call('POST', '/api/v1/playlists', slots)).toMatchObject([200, { name }]);
    }
    const [, library] = await editor.call('GET', '/api/v1/creatives');
    const names = (library as { creatives: { creative: { name: string } }[] }).creatives.map(
      ({ creative }) => creative.name,
    );
    expect(names.sort()).toEqual(NAMES.flatMap(([, name]) => name ?? []).sort());
    // One file, for they are all the same picture, under the hash of its bytes.
    const files = await readdir(join(server.dataDir, 'media'), { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    await server.close();
  });
});
