import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkFile } from '../../models/export.ts';
import type { Affine, Network } from '../../models/network-file.ts';
import { readNetwork } from '../../models/network-file.ts';
import { quantizeWeights } from '../../models/quantize-weights.ts';
import { METADATA_ENTRY, readTfliteRoot } from '../../models/tflite-root.ts';
import { normal, seeded } from '../support/seeded.ts';
import { runTflite } from './tflite-interpreter.ts';
import { readTflite } from './tflite-reader.ts';

const SIZE = 16;

/** A network of the shipped one's kinds of layers, small, with weights of no meaning. */
function smallNetwork(seed: number): Network {
  const random = seeded(seed);
  const values = (shape: number[], scale: number) => {
    const length = shape.reduce((product, side) => product * side, 1);
    return { shape, values: Float32Array.from({ length }, () => scale * normal(random)) };
  };
  const affine = (outputs: number, kernel: number[]): Affine => ({
    weights: values([outputs, ...kernel], 0.3),
    bias: values([outputs], 0.1),
  });
  return {
    input: { size: SIZE, mean: 127.5, deviation: 63.75 },
    layers: [
      { op: 'convolution', stride: 2, ...affine(4, [3, 3, 3]) },
      { op: 'residual', first: affine(4, [3, 3, 4]), second: affine(4, [3, 3, 4]) },
      { op: 'convolution', stride: 2, ...affine(6, [3, 3, 4]) },
      { op: 'head', name: 'age', place: values([1, 4, 4, 6], 1), ...affine(9, [6]) },
      { op: 'head', name: 'presentation', place: values([1, 4, 4, 6], 1), ...affine(2, [6]) },
    ],
  };
}

describe('networkFile', () => {
  it('AUD-73 gives the same bytes for the same network, and others for another', () => {
    const bytes = networkFile(smallNetwork(1), 'small');
    expect(networkFile(smallNetwork(1), 'small')).toEqual(bytes);
    expect(networkFile(smallNetwork(2), 'small')).not.toEqual(bytes);
  });

  it('AUD-73 writes a file with the metadata that ImageClassifier wants, aligned to 16 bytes', () => {
    const root = readTfliteRoot(networkFile(smallNetwork(1), 'small'));
    expect(root.metadata.map(({ name }) => name)).toEqual([METADATA_ENTRY]);
    const { tensors, inputs, outputs } = readTflite(networkFile(smallNetwork(1), 'small'));
    expect(tensors[inputs[0] ?? -1]).toMatchObject({ name: 'image', shape: [1, SIZE, SIZE, 3] });
    expect(outputs.map((output) => tensors[output]?.name)).toEqual(['age', 'presentation']);
  });

  it('AUD-73 loses no weight by more than half a step of its output', () => {
    const weights = { shape: [2, 3], values: Float32Array.of(1, -0.5, 0.2, 0, 0, 0) };
    const { steps, scales } = quantizeWeights(weights);
    expect([...steps]).toEqual([127, -64, 25, 0, 0, 0]);
    expect(scales[0]).toBeCloseTo(1 / 127, 6);
    expect(scales[1]).toBe(1);
  });

  it('AUD-73 refuses a training run that is not there, or whose weights are cut off', async () => {
    await expect(readNetwork('/nowhere')).rejects.toMatchObject({ code: 'model-missing' });
  });
});

describe('the shipped network', () => {
  const models = resolve(import.meta.dirname, '../../models');
  const read = async () => readTflite(await readFile(resolve(models, 'age-band-v2.tflite')));

  it('AUD-74 answers pictures that anyone can draw as the trained network did', async () => {
    const graph = await read();
    const golden = JSON.parse(await readFile(resolve(models, 'golden/age-band-v2.json'), 'utf8')) as Golden[];
    expect(golden.length).toBeGreaterThan(2);
    for (const { pattern, age, presentation } of golden) {
      const answers = runTflite(graph, drawn(pattern, 88));
      expectClose(answers.get('age'), age);
      expectClose(answers.get('presentation'), presentation);
    }
  });

  it('AUD-R03 gives out nine and two probabilities and no feature of a face', async () => {
    const { tensors, outputs } = await read();
    expect(outputs.map((output) => tensors[output]?.shape)).toEqual([
      [1, 9],
      [1, 2],
    ]);
  });
});

interface Golden {
  pattern: [number, number, number];
  age: number[];
  presentation: number[];
}

/** As `pattern` in models/train/export.py, and scaled as the file's metadata asks for. */
function drawn([a, b, c]: Golden['pattern'], size: number): Float32Array {
  const picture = new Float32Array(size * size * 3);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      for (let channel = 0; channel < 3; channel++) {
        const pixel = (a * x + b * y + Math.floor((x * y) / c) + 40 * channel) % 256;
        picture[(y * size + x) * 3 + channel] = (pixel - 127.5) / 63.75;
      }
  return picture;
}

/** Rounding the weights may move a probability by this much. */
const TOLERANCE = 0.02;

function expectClose(answer: readonly number[] | undefined, trained: readonly number[]): void {
  expect(answer).toHaveLength(trained.length);
  const apart = trained.map((value, i) => Math.abs((answer?.[i] ?? Number.NaN) - value));
  expect(Math.max(...apart)).toBeLessThan(TOLERANCE);
}
