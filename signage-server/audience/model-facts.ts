import { join } from 'node:path';
import { type ListedModel, readManifest } from '../../models/model-manifest.ts';

const root = join(import.meta.dirname, '..', '..');

/** The networks that this build may load, and what they are good enough for. */
export interface ModelFacts {
  models: readonly ListedModel[];
  /** What the detectors find together. */
  detection: { accuracy: string };
  presentation: { fit: boolean; reason: string };
}

/** What the age network was measured to reach, in words; empty where this build has none. */
export async function bandAccuracy(): Promise<string> {
  const { models } = await readModelFacts();
  return models.find(({ kind }) => kind === 'estimator')?.accuracy ?? '';
}

/** Reads models/manifest.json; throws when it is missing or not what it must be. */
export async function readModelFacts(): Promise<ModelFacts> {
  const { models, detection, attributes } = await readManifest(root);
  const { fit, reason } = attributes.presentation;
  return { models, detection, presentation: { fit, reason } };
}
