import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from './model-error.ts';

const Place = z.strictObject({ shape: z.array(z.int().positive()).min(1).max(4), offset: z.int().min(0) });
const Weighted = { weights: Place, bias: Place };

const Layer = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('convolution'), stride: z.int().min(1).max(2), ...Weighted }),
  z.strictObject({
    op: z.literal('residual'),
    first: z.strictObject(Weighted),
    second: z.strictObject(Weighted),
  }),
  z.strictObject({ op: z.literal('head'), name: z.string().min(1), place: Place, ...Weighted }),
]);

/** What `models/train/export.py` writes: batch norms folded, weights as outputs x rows x columns x inputs. */
const NetworkDescription = z.object({
  input: z.strictObject({
    /** Side of the square picture, pixels. */
    size: z.int().positive(),
    /** The network is fed `(pixel - mean) / deviation`, pixel 0 to 255. */
    mean: z.number(),
    deviation: z.number().positive(),
  }),
  layers: z.array(Layer).min(1),
});

/** Numbers with their shape, first dimension slowest. */
export interface Values {
  shape: readonly number[];
  values: Float32Array;
}

export interface Affine {
  weights: Values;
  bias: Values;
}

export type NetworkLayer =
  | ({ op: 'convolution'; stride: number } & Affine)
  | { op: 'residual'; first: Affine; second: Affine }
  /** `place` weighs the last map (1 x rows x columns x channels) before its mean, which the weights go on from. */
  | ({ op: 'head'; name: string; place: Values } & Affine);

/** A trained network, as layers. */
export interface Network {
  input: { size: number; mean: number; deviation: number };
  layers: readonly NetworkLayer[];
}

/**
 * Reads `network.json` and `network.bin` of a training run. Throws {@link ModelError} `model-missing` when they are not
 * there and `model-malformed` when they are not what they must be.
 */
export async function readNetwork(folder: string): Promise<Network> {
  const read = (file: string): Promise<Buffer> =>
    readFile(join(folder, file)).catch(() => {
      throw new ModelError('model-missing', `${join(folder, file)} is not there; run npm run train`);
    });
  const [text, weights] = [await read('network.json'), await read('network.bin')];
  const parsed = NetworkDescription.safeParse(JSON.parse(text.toString('utf8')));
  if (!parsed.success) throw new ModelError('model-malformed', z.prettifyError(parsed.error));
  const { input, layers } = parsed.data;
  return { input, layers: layers.map((layer) => withValues(layer, weights)) };
}

function withValues(layer: z.infer<typeof Layer>, file: Buffer): NetworkLayer {
  const affine = ({ weights, bias }: { weights: Place; bias: Place }): Affine => ({
    weights: valuesAt(weights, file),
    bias: valuesAt(bias, file),
  });
  switch (layer.op) {
    case 'convolution':
      return { op: layer.op, stride: layer.stride, ...affine(layer) };
    case 'residual':
      return { op: layer.op, first: affine(layer.first), second: affine(layer.second) };
    case 'head':
      return { op: layer.op, name: layer.name, place: valuesAt(layer.place, file), ...affine(layer) };
  }
}

type Place = z.infer<typeof Place>;

function valuesAt({ shape, offset }: Place, file: Buffer): Values {
  const count = shape.reduce((product, side) => product * side, 1);
  if (offset + 4 * count > file.length) throw new ModelError('model-malformed', 'network.bin is too short');
  const values = Float32Array.from({ length: count }, (_, i) => file.readFloatLE(offset + 4 * i));
  return { shape, values };
}
