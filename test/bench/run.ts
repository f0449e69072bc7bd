import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench -- NAME`: a benchmark is a file here that prints one JSON line per figure when it is run. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const [name] = process.argv.slice(2);

if (name !== undefined && names.includes(name)) {
  // Most files measure when they are imported; those that are used elsewhere too export what measures.
  const { run } = (await import(join(import.meta.dirname, `${name}.ts`))) as { run?: () => Promise<void> };
  await run?.();
} else {
  const unknown = name === undefined ? '' : `There is no benchmark "${name}". `;
  console.error(`${unknown}npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = name === undefined ? 0 : 1;
}
