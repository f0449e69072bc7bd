import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './parts/median.ts';

/**
 * Durable batches of 50 events per second through the whole server (HTTP, proof of the display's key, validation of
 * every event, exactly-once storage), against a bare loop over the same database in the same run.
 */
const REQUESTS = 2048;
const ROUNDS = 7;
const TARGET = 0.75;

const folder = await mkdtemp(join(tmpdir(), 'vitrine-ingest-'));
const children: ChildProcess[] = [];

function start(file: string): ChildProcess {
  const child = fork(join(import.meta.dirname, 'ingest', file), [folder], { stdio: 'inherit' });
  children.push(child);
  return child;
}

function next<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}

try {
  const load = start('load.ts');
  const keys = await next<object>(load);
  const bare = await next<{ port: number }>(start('bare-server.ts'));
  const product = start('vitrine-server.ts');
  product.send(keys);
  const vitrine = await next<{ port: number }>(product);

  const measure = async ({ port }: { port: number }): Promise<number> => {
    load.send({ port, requests: REQUESTS });
    const { ms, requests } = await next<{ ms: number; requests: number }>(load);
    return requests / (ms / 1000);
  };

  // Both warm, then in turns, so that whatever else the machine does meets both alike.
  await measure(bare);
  await measure(vitrine);
  const rounds: { bare: number; vitrine: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 === 0;
    const a = await measure(first ? bare : vitrine);
    const b = await measure(first ? vitrine : bare);
    rounds.push(first ? { bare: a, vitrine: b } : { bare: b, vitrine: a });
  }
  const value = median(rounds.map((round) => round.vitrine));
  const against = median(rounds.map((round) => round.bare));
  const ratio = median(rounds.map((round) => round.vitrine / round.bare));
  const figure = {
    name: 'ingest',
    value: Math.round(value),
    unit: 'durable batches/s',
    against: Math.round(against),
  };
  console.log(JSON.stringify({ ...figure, ratio: Number(ratio.toFixed(3)), target: TARGET }));
} finally {
  for (const child of children) child.kill();
  await rm(folder, { recursive: true, force: true });
}
