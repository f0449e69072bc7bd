import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createBuilder, loadConfigFromFile, mergeConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
export const FAULT = 'a planted fault of the vision';

/**
 * The player as it is shipped, but that every function of one module of the vision throws: of the one that the page's, or
 * the worker's, name says, as `fault:kiosk/vision/camera.ts`. Returns the folder and the modules that have functions.
 */
export async function buildWithFaults(): Promise<{ pages: string; modules: string[] }> {
  const pages = await mkdtemp(join(tmpdir(), 'vitrine-faults-'));
  const modules = new Set<string>();
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  );
  if (!loaded) throw new Error('vite.config.ts is not there');
  const plant = plantFaults(modules);
  const edit = {
    configFile: false as const,
    logLevel: 'error' as const,
    build: { outDir: pages },
    plugins: [plant],
    worker: { plugins: () => [plant] },
    environments: { player: { build: { emptyOutDir: true } } },
  };
  const builder = await createBuilder(mergeConfig(loaded.config, edit));
  const { player } = builder.environments;
  if (!player) throw new Error('vite.config.ts builds no player');
  await builder.build(player);
  return { pages, modules: [...modules].sort() };
}

interface Node {
  type?: unknown;
  start?: unknown;
  body?: unknown;
}

function plantFaults(modules: Set<string>): Plugin {
  return {
    name: 'plant-faults',
    enforce: 'post',
    transform(code, id) {
      const file = relative(root, id.split('?')[0] ?? '');
      if (!/^kiosk\/vision\/.*\.ts$/.test(file)) return null;
      const places = [...functionsIn(this.parse(code))].sort((a, b) => b - a);
      if (places.length === 0) return null;
      modules.add(file);
      const fault = `if(globalThis.name===${JSON.stringify(`fault:${file}`)})throw new Error(${JSON.stringify(FAULT)});`;
      let edited = code;
      for (const at of places) edited = edited.slice(0, at) + fault + edited.slice(at);
      return { code: edited, map: null };
    },
  };
}

/** Where the bodies of functions begin. */
function* functionsIn(value: unknown): Generator<number> {
  if (typeof value !== 'object' || value === null) return;
  const { type, body } = value as Node;
  if (typeof type === 'string' && /Function/.test(type)) {
    const { type: kind, start } = (body ?? {}) as Node;
    if (kind === 'BlockStatement' && typeof start === 'number') yield start + 1;
  }
  for (const inner of Object.values(value)) yield* functionsIn(inner);
}
