import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from './model-error.ts';
import { type ListedModel, readModelManifest } from './model-manifest.ts';
import { addImageMetadata } from './tflite-metadata.ts';

/** Both BlazeFace detectors take pixels scaled to -1..1 and answer with boxes and scores. */
const DETECTOR_METADATA = {
  name: 'face detector',
  mean: 127.5,
  deviation: 127.5,
  outputs: ['regressors', 'classificators'],
} as const;

export interface PreparedModel {
  file: string;
  path: string;
  sha256: string;
  /** False when the file was there already. */
  written: boolean;
}

/**
 * Makes every listed network ready for the bundler: detectors in `.cache/models/`, with the metadata that MediaPipe
 * Tasks wants; our own stay in `models/`. Each file is checked against `models/manifest.json` before and after.
 * Run again it only checks. Throws {@link ModelError}.
 *
 * @param root the repository's folder
 */
export async function prepareModels(root: string): Promise<PreparedModel[]> {
  const listed = await readModelManifest(root);
  await refuseUnlisted(join(root, 'models'), listed);
  const outDir = join(root, '.cache', 'models');
  await mkdir(outDir, { recursive: true });
  return Promise.all(listed.map((model) => prepareModel(root, outDir, model)));
}

async function prepareModel(root: string, outDir: string, model: ListedModel): Promise<PreparedModel> {
  const { file, sha256, source } = model;
  if (source === null) {
    const path = join(root, 'models', file);
    await readChecked(path, model);
    return { file, path, sha256, written: false };
  }
  const path = join(outDir, file);
  const present = await readFile(path).catch(() => null);
  if (present && sha256Of(present) === sha256) return { file, path, sha256, written: false };

  const original = await readChecked(join(root, 'node_modules', source.package, source.file), source);
  const made = addImageMetadata(original, DETECTOR_METADATA);
  check(path, made, model);
  // A name of its own until it is whole: two builds at once, or a kill, must not leave half a file.
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, made);
  await rename(part, path);
  return { file, path, sha256, written: true };
}

async function refuseUnlisted(folder: string, listed: readonly ListedModel[]): Promise<void> {
  const known = new Set(listed.map(({ file }) => file));
  const stranger = (await readdir(folder)).find((name) => name.endsWith('.tflite') && !known.has(name));
  if (stranger) throw new ModelError('model-unlisted', `models/${stranger} is not in models/manifest.json`);
}

async function readChecked(path: string, expected: { bytes: number; sha256: string }): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new ModelError('model-missing', `${path} is not there; run npm ci`);
  });
  check(path, bytes, expected);
  return bytes;
}

function check(path: string, bytes: Uint8Array, expected: { bytes: number; sha256: string }): void {
  const sha256 = sha256Of(bytes);
  if (bytes.length === expected.bytes && sha256 === expected.sha256) return;
  throw new ModelError(
    'model-hash-mismatch',
    `${path} has ${bytes.length} bytes and hash ${sha256}, models/manifest.json says ${expected.bytes} and ${expected.sha256}`,
  );
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

if (import.meta.main) {
  for (const { file, written } of await prepareModels(join(import.meta.dirname, '..'))) {
    console.log(`${written ? 'made   ' : 'checked'} ${file}`);
  }
}
