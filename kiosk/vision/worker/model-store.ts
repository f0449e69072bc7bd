import { z } from 'zod';
import fullRangeUrl from '../../../.cache/models/face-detector-full-range.tflite?url';
import shortRangeUrl from '../../../.cache/models/face-detector-short-range.tflite?url';
import bandUrl from '../../../models/age-band-v2.tflite?url';
// Read as text, so that the list is part of the bundle and cannot be exchanged beside it.
import manifestText from '../../../models/manifest.json?raw';

const FETCH_TIMEOUT_MS = 30_000;

const AllowList = z.object({
  models: z.array(z.object({ file: z.string(), sha256: z.string(), bytes: z.int() })),
  /** What is measured to be good enough to be used at all, where its switch is on. */
  attributes: z.object({ presentation: z.object({ fit: z.boolean() }).optional() }).optional(),
});
const allowList = (): z.infer<typeof AllowList> => AllowList.parse(JSON.parse(manifestText));

/** The networks of this product, by role. No other file has a way in. */
export const MODELS = {
  shortRange: { file: 'face-detector-short-range.tflite', url: shortRangeUrl },
  fullRange: { file: 'face-detector-full-range.tflite', url: fullRangeUrl },
  band: { file: 'age-band-v2.tflite', url: bandUrl },
} as const;
type ModelName = keyof typeof MODELS;

export class ModelRefused extends Error {
  readonly code: 'model-refused' | 'model-missing';

  constructor(code: 'model-refused' | 'model-missing', file: string) {
    super(`${code}: ${file}`);
    this.name = 'ModelRefused';
    this.code = code;
  }
}

export interface VerifiedModel {
  file: string;
  sha256: string;
  bytes: Uint8Array;
}

/** Fetches a network and gives it out only if its hash is on the allow-list (R03). Throws {@link ModelRefused}. */
export async function loadModel(name: ModelName): Promise<VerifiedModel> {
  const { file, url } = MODELS[name];
  const bytes = await fetchBytes(file, url);
  const sha256 = await sha256Of(bytes);
  if (!allowList().models.some((model) => model.file === file && model.sha256 === sha256)) {
    throw new ModelRefused('model-refused', file);
  }
  return { file, sha256, bytes };
}

/** Whether the list says that what the estimator tells of this attribute may be used. What is not said is not fit. */
export function isFit(attribute: 'presentation'): boolean {
  return allowList().attributes?.[attribute]?.fit === true;
}

async function fetchBytes(file: string, url: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    // Offline and not in the cache, or too slow: the same as not there.
  }
  throw new ModelRefused('model-missing', file);
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
