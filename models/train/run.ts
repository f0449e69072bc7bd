import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCrops } from './make-crops.ts';

const USAGE = `npm run train -- [--data FOLDER] [--out FOLDER] [--minutes N] [any option of models/train/train.py]

1. cuts the faces of --data (FairFace; default ../shared/data/faces) with the product's own detectors and crop, in
   Chromium, into .cache/train (2.4 GB; about ten minutes, once);
2. trains from random weights, seeded, on one core unless --threads says otherwise; a run that was broken off goes on
   from its last checkpoint in --out (default .cache/train/run);
3. calibrates on the held-out part of the training faces and writes network.json, network.bin and golden.json there.
   \`npm run train:export\` makes models/*.tflite of them.

Needs a Chromium, and a Python with torch (1.13 or later) and numpy: Debian's (apt-get install python3-torch python3-numpy
chromium), or the one that PYTHON names.`;

const root = resolve(import.meta.dirname, '../..');
const here = import.meta.dirname;

async function python(script: string, args: readonly string[]): Promise<void> {
  // Debian's own, which has torch: another Python earlier in the path may not.
  const child = spawn(process.env['PYTHON'] ?? '/usr/bin/python3', [join(here, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  const args = process.argv.slice(2);
  const { values } = parseArgs({
    args,
    strict: false,
    options: {
      data: { type: 'string', default: '../shared/data/faces' },
      crops: { type: 'string', default: '.cache/train' },
      out: { type: 'string', default: '.cache/train/run' },
    },
  });
  const folder = (value: unknown): string => resolve(root, String(value));
  await makeCrops(folder(values['data']), folder(values['crops']));
  await python('train.py', args);
  const places = ['data', 'crops', 'out'].flatMap((name) => [`--${name}`, folder(values[name])]);
  await python('export.py', places);
}
