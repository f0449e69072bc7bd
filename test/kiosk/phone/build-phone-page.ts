import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
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

/** Has the page say all that is in a catalogue in the language that nobody speaks. */
const inPseudo: Plugin = {
  name: 'in-pseudo',
  transform(code, id) {
    if (!/shop[\\/]languages[\\/]speak\.ts$/.test(id)) return null;
    const locale = join(root, 'test/support/pseudo-locale.ts');
    const plain = code.replace('export function speak(', 'function plainSpeak(');
    return {
      code: `import { pseudoCatalogue } from ${JSON.stringify(locale)};\n${plain}\nexport function speak(catalogue, ...rest) {\n  return plainSpeak(pseudoCatalogue(catalogue), ...rest);\n}\n`,
      map: null,
    };
  },
};

/** The phone page as it is shipped, built alone into a folder of its own; `pseudo`: in a language that nobody speaks. */
export async function buildPhonePage({ pseudo = false } = {}): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'vitrine-phone-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'kiosk'),
    publicDir: join(root, 'public'),
    plugins: [noEval, ...(pseudo ? [inPseudo] : [])],
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

/** Puts the sample catalogue, or these products, into the store. */
export async function stockShop(server: TestServer, products?: readonly ShopProduct[]): Promise<void> {
  const now = server.deps.now();
  await server.storage.write(async (tx) => {
    await saveProducts(tx, products ?? sampleProducts(now), now);
  });
}
