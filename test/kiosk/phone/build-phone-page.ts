import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import type { TestServer } from '../../support/server.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What vite.config.ts does to zod, where its settings are made: the page's own first line runs after shared chunks. */
const noEval: Plugin = {
  name: 'no-eval',
  transform(code, id) {
    if (!/zod[\\/]v4[\\/]core[\\/]core\.js$/.test(id)) return null;
    return { code: `${code}\nglobalConfig.jitless = true;\n`, map: null };
  },
};

/** The phone page as it is shipped, built alone into a folder of its own. */
export async function buildPhonePage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-phone-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'kiosk'),
    publicDir: join(root, 'public'),
    plugins: [noEval],
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
