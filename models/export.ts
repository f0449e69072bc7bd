import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Network, readNetwork } from './network-file.ts';
import { networkGraph } from './network-graph.ts';
import { addImageMetadata } from './tflite-metadata.ts';
import { writeTflite } from './write-tflite.ts';

/** A trained network as a .tflite file that MediaPipe's `ImageClassifier` runs. Equal networks give equal bytes. */
export function networkFile(network: Network, name: string): Uint8Array {
  const graph = networkGraph(network);
  const outputs = graph.outputs.map((tensor) => graph.tensors[tensor]?.name ?? '');
  const { mean, deviation } = network.input;
  return addImageMetadata(writeTflite(graph, name), { name, mean, deviation, outputs });
}

if (import.meta.main) {
  const [run = '.cache/train/run', name = 'age-band-v2'] = process.argv.slice(2);
  const bytes = networkFile(await readNetwork(resolve(run)), name);
  const path = join(import.meta.dirname, `${name}.tflite`);
  await writeFile(path, bytes);
  const golden = join(import.meta.dirname, 'golden');
  await mkdir(golden, { recursive: true });
  await copyFile(resolve(run, 'golden.json'), join(golden, `${name}.json`));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(JSON.stringify({ file: path, bytes: bytes.length, sha256 }));
}
