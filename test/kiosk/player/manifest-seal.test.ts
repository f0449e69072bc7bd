import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSeal, ManifestRefused } from '../../../kiosk/player/manifest-seal.ts';
import { canonicalJson } from '../../../shared/protocol/canonical-json.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { newDisplay } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { testContent, testStore } from '../../support/shop.ts';

let server: TestServer;
let genuine: string;
beforeAll(async () => {
  server = await startTestServer();
  const wall = await newDisplay(server, { id: 'wall', kind: 'wall' });
  await server.storage.write(async (tx) => {
    await saveStore(tx, testStore, 1);
    await insertPublication(tx, { content: testContent(), by: 'test', now: Date.now() });
  });
  genuine = await (await wall.call('GET', '/api/v1/display/manifest')).text();
});
afterAll(() => server.close());

const enrolment = () => ({ displayId: 'wall', serverKey: server.deps.signer.publicKey });
const check = (text: string) => checkSeal(JSON.parse(text), enrolment());

test('PLY-40 what the server sends is genuine, however it was formatted on its way', async () => {
  await check(genuine);
  await check(JSON.stringify(JSON.parse(genuine), null, 2));
});

test('PLY-40 one byte altered anywhere is refused, or is no JSON, or says the same', async () => {
  const bytes = Buffer.from(genuine);
  const same = canonicalJson(JSON.parse(genuine));
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ flip;
      let json: unknown;
      try {
        json = JSON.parse(altered.toString());
      } catch {
        return;
      }
      if (canonicalJson(json) === same) return;
      await expect(checkSeal(json, enrolment())).rejects.toBeInstanceOf(ManifestRefused);
    }),
    { numRuns: 300 },
  );
});

test('PLY-40 a manifest without a seal, with another’s, or for another display is refused', async () => {
  const manifest = JSON.parse(genuine) as Record<string, unknown>;
  const other = await server.deps.signer.seal({ ...manifest, seal: undefined, display: { id: 'kiosk' } });
  const stranger = await startTestServer();
  const foreign = await stranger.deps.signer.seal({ ...manifest, seal: undefined });
  await stranger.close();
  const { seal: _, ...bare } = manifest;
  const refused = [
    null,
    'manifest',
    [],
    {},
    bare,
    { ...manifest, seal: '' },
    { ...manifest, seal: '***' },
    { ...manifest, seal: 1 },
    { ...manifest, more: 1 },
    { ...manifest, display: null },
    other,
    foreign,
  ];
  for (const json of refused)
    await expect(checkSeal(json, enrolment()), JSON.stringify(json)).rejects.toBeInstanceOf(ManifestRefused);
});
