import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ModelError } from '../../models/model-error.ts';
import { addImageMetadata } from '../../models/tflite-metadata.ts';
import { METADATA_ENTRY, readTfliteRoot } from '../../models/tflite-root.ts';

const detectors = resolve(import.meta.dirname, '../../node_modules/@mediapipe/face_detection');
const metadata = {
  name: 'face detector',
  mean: 127.5,
  deviation: 127.5,
  outputs: ['regressors', 'classificators'],
};

let model: Uint8Array;
beforeAll(async () => {
  model = await readFile(resolve(detectors, 'face_detection_full_range.tflite'));
});

describe('addImageMetadata', () => {
  it('AUD-70 gives the same bytes every time', () => {
    expect(addImageMetadata(model, metadata)).toEqual(addImageMetadata(model, metadata));
  });

  it('AUD-70 leaves the old file as it was, behind a prefix that keeps 16-byte alignment', () => {
    const made = addImageMetadata(model, metadata);
    const prefix = made.length - model.length;
    expect(prefix % 16).toBe(0);
    expect(Buffer.compare(made.subarray(prefix), model)).toBe(0);
  });

  it('AUD-70 points to all that was there, and to one buffer and one entry more', () => {
    const made = addImageMetadata(model, metadata);
    const prefix = made.length - model.length;
    const [before, after] = [readTfliteRoot(model), readTfliteRoot(made)];
    const moved = (at: number): number => at + prefix;
    expect(after.version).toBe(before.version);
    expect([...after.fields]).toEqual([...before.fields].map(([field, at]) => [field, moved(at)]));
    expect(after.buffers.slice(0, -1)).toEqual(before.buffers.map(moved));
    expect(after.metadata.map(({ name }) => name)).toEqual([
      ...before.metadata.map(({ name }) => name),
      METADATA_ENTRY,
    ]);
  });

  it('AUD-71 refuses what has metadata already or is no .tflite file', () => {
    const code = (bytes: Uint8Array): string => {
      try {
        addImageMetadata(bytes, metadata);
        return 'made';
      } catch (error) {
        return error instanceof ModelError ? error.code : String(error);
      }
    };
    expect(code(addImageMetadata(model, metadata))).toBe('model-malformed');
    expect(code(new Uint8Array(0))).toBe('model-malformed');
    expect(code(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBe('model-malformed');
  });
});
