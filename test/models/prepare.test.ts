import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest, readModelManifest } from '../../models/model-manifest.ts';
import { prepareModels } from '../../models/prepare.ts';

const repository = resolve(import.meta.dirname, '../..');
const packageOf = 'node_modules/@mediapipe/face_detection';

let root: string;

/** A copy of the few files that the step reads. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitrine-models-'));
  await mkdir(join(root, 'models'));
  for (const file of ['manifest.json', 'age-band-v2.tflite']) {
    await cp(join(repository, 'models', file), join(root, 'models', file));
  }
  await mkdir(join(root, 'node_modules/@mediapipe'), { recursive: true });
  await symlink(join(repository, packageOf), join(root, packageOf));
});
afterEach(() => rm(root, { recursive: true }));

/** Changes one byte in the middle. */
async function spoil(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

describe('prepareModels', () => {
  it('AUD-70 makes exactly the listed files, golden by their hashes, and nothing the second time', async () => {
    const first = await prepareModels(root);
    expect(first.filter(({ written }) => written).map(({ file }) => file)).toEqual([
      'face-detector-short-range.tflite',
      'face-detector-full-range.tflite',
    ]);
    const made = await readdir(join(root, '.cache/models'));
    expect(made.sort()).toEqual(['face-detector-full-range.tflite', 'face-detector-short-range.tflite']);
    expect((await prepareModels(root)).some(({ written }) => written)).toBe(false);
  });

  it('AUD-71 makes a spoiled result anew', async () => {
    const [model] = await prepareModels(root);
    if (!model) throw new Error('no model');
    await spoil(model.path);
    expect((await prepareModels(root)).map(({ written }) => written)).toEqual([true, false, false]);
    expect((await stat(model.path)).size).toBe(229_864);
  });

  it('AUD-71 stops at a network of our own that was changed', async () => {
    await spoil(join(root, 'models/age-band-v2.tflite'));
    await expect(prepareModels(root)).rejects.toMatchObject({ code: 'model-hash-mismatch' });
  });

  it('AUD-71 stops at a package whose file was changed', async () => {
    await rm(join(root, packageOf));
    await mkdir(join(root, packageOf));
    for (const file of ['face_detection_short_range.tflite', 'face_detection_full_range.tflite']) {
      await cp(join(repository, packageOf, file), join(root, packageOf, file));
      await spoil(join(root, packageOf, file));
    }
    await expect(prepareModels(root)).rejects.toMatchObject({ code: 'model-hash-mismatch' });
  });

  it('AUD-71 stops when a package is not installed', async () => {
    await rm(join(root, packageOf));
    await expect(prepareModels(root)).rejects.toMatchObject({ code: 'model-missing' });
  });

  it('AUD-71 AUD-R03 stops at a model that is not in the manifest', async () => {
    await writeFile(join(root, 'models/faceres.tflite'), 'an identity network');
    await expect(prepareModels(root)).rejects.toMatchObject({ code: 'model-unlisted' });
  });
});

describe('models/manifest.json', () => {
  it('AUD-72 lists every model with licence, accuracy and use, and the card names each', async () => {
    const listed = await readModelManifest(repository);
    const card = await readFile(join(repository, 'models/README.md'), 'utf8');
    for (const { file } of listed) expect(card).toContain(`\`${file}\``);
    const inFolder = (await readdir(join(repository, 'models'))).filter((name) => name.endsWith('.tflite'));
    expect(listed.filter(({ source }) => source === null).map(({ file }) => file)).toEqual(inFolder);
    expect(card).toContain('CC BY 4.0');
    // What is told of the detectors, each and both, is what the card has as measured.
    const { detection } = await readManifest(repository);
    const told = [detection, ...listed.filter(({ kind }) => kind === 'detector')];
    const shares = told.flatMap(({ accuracy }) => accuracy.match(/[\d.]+(?= %)/g) ?? []);
    expect(shares.length).toBeGreaterThan(10);
    const [, table = ''] = /\| Found at a single look \|(.*?)\n\n/s.exec(card) ?? [];
    for (const share of shares) expect(table).toMatch(new RegExp(`\\| ${share} %`));
  });
});
