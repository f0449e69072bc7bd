// Plain JavaScript for bare Node >= 20, like start.mjs, whose last step this is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './install.mjs';

const LOOK_MS = 500;
/** Taken at once: installing and building may take longer than whoever started us lives. */
const parent = process.ppid;

/** Runs the server on the pinned Node, hands signals on to it, and ends as it ends. */
export function runServer() {
  const envFile = join(root, '.env');
  const settings = existsSync(envFile) ? [`--env-file=${envFile}`] : [];
  // The channel tells the server when this process is gone, however it went, so that none is left behind.
  const server = spawn(node, [...settings, join(root, 'signage-server', 'main.ts')], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('error', (error) => {
    console.error(`The server could not be started: ${error.message}`);
    process.exit(1);
  });
  server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
  if (process.env.npm_lifecycle_event) stopWithParent(server);
}

/**
 * npm hands a signal to its shell only, and the shell dies of it without telling us; that our parent is another one
 * now is all there is to notice. Run without npm, this process may well outlive the shell that started it.
 */
function stopWithParent(server) {
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    server.kill('SIGTERM');
  }, LOOK_MS);
}
