import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const File = { bytes: z.int().positive(), sha256: Sha256 };

/** One network that the product may load, and nothing else may be (R03). */
export const ListedModel = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.tflite$/),
  kind: z.enum(['detector', 'estimator']),
  ...File,
  /** The npm package's file that this one is made from; null for a network of our own, which is in this folder. */
  source: z
    .strictObject({ package: z.string(), version: z.string(), file: z.string().regex(/^[\w.-]+$/), ...File })
    .nullable(),
  licence: z.string().min(1),
  accuracy: z.string().min(1),
  use: z.string().min(1),
});
export type ListedModel = z.infer<typeof ListedModel>;

/** Right answers that an attribute needs, as shares: over all faces, and in the group that it serves worst. */
export const FIT_FROM = { overall: 0.93, worstGroup: 0.9 } as const;

/** Whether an attribute that a switch can turn on is told well enough, in every group, to be turned on at all (R24). */
const AttributeFitness = z
  .strictObject({
    fit: z.boolean(),
    reason: z.string().min(1).max(300),
    /** From `eval:faces`, as shares. */
    measured: z.strictObject({ overall: z.number().min(0).max(1), worstGroup: z.number().min(0).max(1) }),
  })
  .refine(
    ({ fit, measured }) =>
      !fit || (measured.overall >= FIT_FROM.overall && measured.worstGroup >= FIT_FROM.worstGroup),
    { error: 'fit although the figures say that it is not' },
  );

export const ModelManifest = z.strictObject({
  models: z.array(ListedModel).min(1),
  /** What the detectors find together, as they are used; each by itself says what it finds alone. */
  detection: z.strictObject({ accuracy: z.string().min(1) }),
  attributes: z.strictObject({ presentation: AttributeFitness }),
});
export type ModelManifest = z.infer<typeof ModelManifest>;

/** Reads `models/manifest.json`; throws when it is not what it must be. */
export async function readManifest(root: string): Promise<ModelManifest> {
  const text = await readFile(join(root, 'models', 'manifest.json'), 'utf8');
  return ModelManifest.parse(JSON.parse(text));
}

/** The networks of `models/manifest.json`. */
export async function readModelManifest(root: string): Promise<ListedModel[]> {
  return (await readManifest(root)).models;
}
