import { spawnSync } from 'node:child_process';

/** Refuses, in words that say how to go on, when a program that only this benchmark needs is not there. */
export function needs(...programs: string[]): void {
  const missing = programs.filter((program) => spawnSync('which', [program]).status !== 0);
  if (missing.length === 0) return;
  const packages = missing.map((program) => program.toLowerCase()).join(' ');
  console.error(`This benchmark needs ${missing.join(' and ')}. On Debian: apt-get install ${packages}`);
  process.exit(1);
}
