// Plain JavaScript for bare Node >= 20, like install.mjs: `npm run build`, and the build step of `npm start`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, node, root } from './install.mjs';

/** Whatever can change the built pages. */
const sources = [
  'kiosk',
  'shared',
  'public',
  'models',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
];
const stamp = join(root, 'dist', '.vitrine-stamp');

/** Builds the pages if their sources have changed since. Ends the process when they cannot be built. */
export function ensureBuilt() {
  const wanted = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Building the pages (only when they have changed) ...');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error('The pages could not be built; what went wrong is above.');
    process.exit(1);
  }
  // The build itself may have made model files: hash what is there now.
  writeFileSync(stamp, hashOfSources());
}

/** By content, not by time: a fresh clone of the same commit is the same build. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`);
    return;
  }
  hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
}

if (process.argv[1] === import.meta.filename) {
  ensureInstalled();
  ensureBuilt();
}
