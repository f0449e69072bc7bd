import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench -- NAME`: a benchmark is a file here that prints one JSON line per figure when it is run. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const [name] = process.argv.slice(2);

if (name !== undefined && names.includes(name)) {
  await import(join(import.meta.dirname, `${name}.ts`));
} else {
  const unknown = name === undefined ? '' : `There is no benchmark "${name}". `;
  console.error(`${unknown}npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = name === undefined ? 0 : 1;
}
