import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');
const PATIENCE_MS = 10 * 60_000;

/** A clone of the last commit in a folder of its own, as a newcomer has it: nothing installed, nothing built. */
export async function cloneTree(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-clone-'));
  execFileSync('git', ['clone', '--quiet', '--local', root, folder]);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Seconds from `npm start` until /healthz answers; the server is stopped again. */
export async function secondsToStart(folder: string): Promise<number> {
  const port = await freePort();
  const begin = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, so that npm, start.mjs and the server end together.
    detached: true,
  });
  try {
    await untilHealthy(`http://127.0.0.1:${port}/healthz`, npm, begin);
    return (performance.now() - begin) / 1000;
  } finally {
    if (npm.pid !== undefined && npm.exitCode === null) {
      const ended = once(npm, 'exit');
      process.kill(-npm.pid, 'SIGTERM');
      await ended;
    }
  }
}

async function untilHealthy(url: string, npm: ChildProcess, begin: number): Promise<void> {
  for (;;) {
    const answered = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}`);
    if (performance.now() - begin > PATIENCE_MS) throw new Error('npm start took too long');
    await sleep(50);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}
