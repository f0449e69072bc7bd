// `npm start`: installs and builds what has changed, then runs the server on the pinned Node. Plain JavaScript for
// bare Node >= 20, because on a fresh machine nothing is installed yet.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, node, root } from './install.mjs';

ensureInstalled();
ensureBuilt();

// The channel tells the server when this process is gone, however it went, so that none is left behind.
const envFile = join(root, '.env');
const settings = existsSync(envFile) ? [`--env-file=${envFile}`] : [];
const server = spawn(node, [...settings, join(root, 'signage-server', 'main.ts')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('error', (error) => {
  console.error(`The server could not be started: ${error.message}`);
  process.exit(1);
});
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
