import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin, type ViteBuilder } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { reachableFiles } from './kiosk/service-worker/reachable.ts';
import { prepareModels } from './models/prepare.ts';

const root = import.meta.dirname;
const kiosk = resolve(root, 'kiosk');
/** Files that can name others. */
const TEXT = /\.(html|js|css|webmanifest)$/;

/**
 * Four pages in three builds. Player and phone share no chunk with the others: their precaches leave them out, and all that
 * either needs before its first picture is one file, a sixth smaller than the pieces into which sharing would cut it, and
 * one round trip of a slow network instead of six.
 */
export default defineConfig(async ({ command }) => {
  // Workbox logs every request unless told that this is the real thing, whoever runs the build (a test, say).
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  await prepareModels(root);
  return {
    root: kiosk,
    publicDir: resolve(root, 'public'),
    define: { __BUILD__: JSON.stringify(buildName()), __BUILT_AT__: builtAt() },
    build: {
      outDir: resolve(root, 'dist'),
      emptyOutDir: true,
      target: 'es2023',
      // Older targets turn light-dark() into custom properties that a shadow root's own colour scheme cannot switch.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      manifest: true,
      // Inlined data: URLs would need connect-src and img-src exceptions that the policy does not give.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 800,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            input: {
              index: resolve(kiosk, 'index.html'),
              console: resolve(kiosk, 'console.html'),
            },
          },
        },
      },
      phone: {
        consumer: 'client' as const,
        build: {
          // Into the same folder, after the others.
          emptyOutDir: false,
          manifest: '.vite/phone.json',
          rolldownOptions: {
            input: { phone: resolve(kiosk, 'phone.html') },
            output: { codeSplitting: { groups: [{ name: 'phone', tags: ['$initial' as const] }] } },
          },
        },
      },
      player: {
        consumer: 'client' as const,
        build: {
          // Into the same folder, after the others.
          emptyOutDir: false,
          // Nearly all that a later chunk needs is in the first one, and the code that fetches the rest ahead costs 0.3 kB.
          modulePreload: false as const,
          manifest: '.vite/player.json',
          rolldownOptions: {
            input: { player: resolve(kiosk, 'player.html') },
            output: { codeSplitting: { groups: [{ name: 'player', tags: ['$initial' as const] }] } },
          },
        },
      },
    },
    builder: {
      async buildApp({ environments, build }: ViteBuilder) {
        for (const environment of ['client', 'phone', 'player'].map((name) => environments[name]))
          if (environment) await build(environment);
      },
    },
    worker: {
      format: 'es' as const,
      plugins: () => [zodForPages()],
      // Within the service worker's scope, or what a worker fetches would pass it by and be missing without a network.
      rolldownOptions: { output: { entryFileNames: 'player/[name]-[hash].js' } },
    },
    plugins: [zodForPages(), ...installable(PLAYER), ...installable(PHONE)],
  };
});

/** What the pages take of zod, by its file: each edit leaves out what they never ask for. */
const ZOD_EDITS: readonly { file: RegExp; edit: (code: string) => string }[] = [
  // It probes whether it may compile code at run time; the pages' policy answers with a reported violation. Said here,
  // where its settings are made, because a page's own first line runs after the chunks that it shares with others.
  { file: /core[\\/]core\.js$/, edit: (code) => `${code}\nglobalConfig.jitless = true;\n` },
  // Every schema can print itself as JSON Schema, which only the server does (18 kB). The names stay, as functions that
  // do nothing, because schemas take hold of some when they are made.
  {
    file: /core[\\/](to-json-schema|json-schema-processors)\.js$/,
    edit: (code) =>
      Array.from(
        code.matchAll(/^export (?:const|function) (\w+)/gm),
        ([, name]) => `export const ${name} = () => undefined;\n`,
      ).join(''),
  },
  // `z.string().email()` and its like are deprecated for `z.email()`, and make each string carry all formats (12 kB).
  // The English sentences go too: the console's forms have their own, the server's answers come from the server.
  {
    file: /classic[\\/]schemas\.js$/,
    edit: (code) =>
      code
        .replace(
          /^ {4}\w+\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},\n/gm,
          '',
        )
        .replace('import en from "../locales/en.js";', 'const en = () => ({});'),
  },
];

function zodForPages(): Plugin {
  return {
    name: 'zod-for-pages',
    transform(code, id) {
      const found = ZOD_EDITS.find(({ file }) => /[\\/]zod[\\/]v4[\\/]/.test(id) && file.test(id));
      return found && { code: found.edit(code), map: null };
    },
  };
}

/** A page that can be installed, and what its service worker keeps of the build. */
interface InstallableApp {
  /** The page's file without its ending, which is its address as well: under that the server gives it its policy. */
  page: 'player' | 'phone';
  /** The build that the page is part of. */
  environment: 'phone' | 'player';
  /** The worker's file in kiosk/service-worker. */
  worker: string;
  files: readonly string[];
  /** Files left to be kept when they are first used. */
  without: RegExp | null;
}

const PLAYER: InstallableApp = {
  page: 'player',
  environment: 'player',
  worker: 'sw.ts',
  files: ['manifest.webmanifest', 'assets/**/*', 'player/*', 'icons/*'],
  without: null,
};

const PHONE: InstallableApp = {
  page: 'phone',
  environment: 'phone',
  worker: 'phone-sw.ts',
  files: ['assets/**/*'],
  // A hundred fonts for scripts that few people read, each kept by whoever reads it; pictures to compare need a shop.
  without: /noto-sans|\.webp$/,
};

/** An installable page: its service worker precaches what the page can ask for, and nothing else. */
function installable({ page, environment, worker, files: patterns, without }: InstallableApp): Plugin[] {
  let outDir = '';
  let define: Record<string, unknown> | undefined;
  const html = `${page}.html`;
  const findOutDir: Plugin = {
    name: `vitrine-out-dir-${page}`,
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
      define = config.define;
    },
  };
  const pwa = VitePWA({
    strategies: 'injectManifest',
    registerType: 'prompt',
    injectRegister: false,
    srcDir: 'service-worker',
    filename: worker,
    manifest: false,
    injectManifest: {
      buildPlugins: { vite: [oneFile(() => define)] },
      maximumFileSizeToCacheInBytes: 16_000_000,
      globPatterns: [html, ...patterns],
      manifestTransforms: [
        (entries) => {
          const files = entries.map(({ url }) => url);
          // After a failed build there is nothing to reach, and its own message must stay on top.
          if (!files.includes(html)) return { manifest: entries };
          const textOf = (file: string) =>
            TEXT.test(file) ? readFileSync(join(outDir, file), 'utf8') : null;
          const reached = reachableFiles(html, files, textOf);
          const manifest = entries
            .filter(({ url }) => reached.has(url) && !without?.test(url))
            // The page's address, under which the server gives it its policy.
            .map((entry) => (entry.url === html ? { ...entry, url: page } : entry));
          return { manifest };
        },
      ],
    },
  });
  const itsBuild = { applyToEnvironment: ({ name }: { name: string }) => name === environment };
  return [findOutDir, ...pwa.map((plugin) => ({ ...plugin, ...itsBuild }))];
}

/**
 * The service worker as one file, said in today's words: vite-plugin-pwa says it in those that Vite warns about. Its
 * build is one within ours, with our names for things, and no news when it goes well.
 */
function oneFile(define: () => Record<string, unknown> | undefined): Plugin {
  return {
    name: 'vitrine-one-file',
    config: ({ build }) => {
      const output = build?.rollupOptions?.output;
      if (output && !Array.isArray(output)) {
        delete output.inlineDynamicImports;
        output.codeSplitting = false;
      }
      return { logLevel: 'warn', define: define() };
    },
  };
}

/** The version, and the commit where there is one: what a screen reports as its build. */
function buildName(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = git('rev-parse', '--short=8', 'HEAD');
  return commit === null ? version : `${version}+${commit}`;
}

/** When the commit was made, milliseconds since 1970; now, where there is none. Equal sources make equal builds. */
function builtAt(): number {
  const seconds = git('log', '-1', '--format=%ct');
  return seconds === null ? Date.now() : Number(seconds) * 1000;
}

function git(...command: string[]): string | null {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  try {
    return execFileSync('git', command, options).trim();
  } catch {
    return null;
  }
}
