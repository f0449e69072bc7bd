// Plain JavaScript without packages: this runs before any package is there, on whatever Node >= 20 the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.vitrine-stamp');
/** The pinned Node of package.json, whatever Node runs this file. */
export const node = join(modules, '.bin', 'node');

/** Installs the locked packages if they are missing or package-lock.json has changed since. Ends the process on failure. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (installedAs(wanted)) return;
  console.log('Installing packages (only when they have changed) ...');
  // Some packages warn about the Node that runs npm; none of them is run on it.
  const { status, error } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error(
      `npm ci failed${error ? `: ${error.message}` : ''}. Is the network there? Then run this again.`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

function installedAs(wanted) {
  if (!existsSync(node)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted;
  // Somebody ran `npm ci` by hand: npm writes its hidden lockfile last.
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden) || statSync(hidden).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs)
    return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** npm itself says where it is when it runs us; otherwise the shell knows. */
function npm(options) {
  const settings = { cwd: root, stdio: 'inherit' };
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script))
    return spawnSync(process.execPath, [script, ...options], settings);
  return spawnSync('npm', options, { ...settings, shell: process.platform === 'win32' });
}
