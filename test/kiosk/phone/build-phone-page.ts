import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import type { TestServer } from '../../support/server.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The phone page as it is shipped, built alone into a folder of its own. */
export async function buildPhonePage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-phone-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'kiosk'),
    publicDir: join(root, 'public'),
    build: {
      outDir,
      assetsInlineLimit: 0,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'kiosk/phone.html') },
    },
  });
  return outDir;
}

/** Puts the sample catalogue into the store. */
export async function stockShop(server: TestServer): Promise<void> {
  const now = server.deps.now();
  await server.storage.write(async (tx) => {
    await saveProducts(tx, sampleProducts(now), now);
  });
}
