import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Network, readNetwork } from './network-file.ts';
import { networkGraph } from './network-graph.ts';
import { endWith, readOptions, refuseRun } from './run-words.ts';
import { addImageMetadata } from './tflite-metadata.ts';
import { writeTflite } from './write-tflite.ts';

/** A trained network as a .tflite file that MediaPipe's `ImageClassifier` runs. Equal networks give equal bytes. */
export function networkFile(network: Network, name: string): Uint8Array {
  const graph = networkGraph(network);
  const outputs = graph.outputs.map((tensor) => graph.tensors[tensor]?.name ?? '');
  const { mean, deviation } = network.input;
  return addImageMetadata(writeTflite(graph, name), { name, mean, deviation, outputs });
}

const USAGE = `npm run train:export -- [FOLDER] [NAME]

Makes models/NAME.tflite (default age-band-v2) of the network that \`npm run train\` left in FOLDER (default .cache/train/run),
with models/golden/NAME.json beside it, and prints its file, bytes and SHA-256. Equal networks give equal bytes.`;

if (import.meta.main) {
  const { values, positionals } = readOptions(() =>
    parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', default: false } } }),
  );
  if (values.help) endWith(USAGE);
  const [run = '.cache/train/run', name = 'age-band-v2'] = positionals;
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name))
    refuseRun(`"${name}" is no name for a model file, such as age-band-v2.`);
  if (!existsSync(resolve(run, 'network.json')))
    refuseRun(`There is no network.json in ${resolve(run)}; \`npm run train\` writes one.`);
  const bytes = networkFile(await readNetwork(resolve(run)), name);
  const path = join(import.meta.dirname, `${name}.tflite`);
  await writeFile(path, bytes);
  const golden = join(import.meta.dirname, 'golden');
  await mkdir(golden, { recursive: true });
  await copyFile(resolve(run, 'golden.json'), join(golden, `${name}.json`));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(JSON.stringify({ file: path, bytes: bytes.length, sha256 }));
}
