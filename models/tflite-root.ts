import { ByteBuffer } from 'flatbuffers';
import { ModelError } from './model-error.ts';

/** Fields of the root table `Model` in TFLite's schema.fbs (3a), by number. */
export const MODEL_FIELD = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadata: 6,
  signatures: 7,
} as const;

export const TFLITE_IDENTIFIER = 'TFL3';
export const METADATA_ENTRY = 'TFLITE_METADATA';

/** Where the parts of a .tflite file lie. All positions are bytes from the start of the file. */
export interface TfliteRoot {
  version: number;
  /** Position of what each other field of the root points to, for the fields that are there. */
  fields: ReadonlyMap<number, number>;
  /** Position of each `Buffer` table. */
  buffers: readonly number[];
  /** Position and name of each `Metadata` table. */
  metadata: readonly { name: string; at: number }[];
}

const vtableSlot = (field: number): number => 4 + 2 * field;

function elements(file: ByteBuffer, vector: number | undefined): number[] {
  if (vector === undefined) return [];
  return Array.from({ length: file.readInt32(vector) }, (_, i) => file.__indirect(vector + 4 + 4 * i));
}

function nameOf(file: ByteBuffer, table: number): string {
  const slot = file.__offset(table, vtableSlot(0));
  if (slot === 0) return '';
  const at = file.__indirect(table + slot);
  const length = file.readInt32(at);
  return new TextDecoder().decode(file.bytes().subarray(at + 4, at + 4 + length));
}

/** Reads the root table of a .tflite file. Throws {@link ModelError} `model-malformed` on anything else. */
export function readTfliteRoot(bytes: Uint8Array): TfliteRoot {
  const file = new ByteBuffer(bytes);
  if (bytes.length < 32 || !file.__has_identifier(TFLITE_IDENTIFIER)) {
    throw new ModelError('model-malformed', 'not a .tflite file (no TFL3 identifier)');
  }
  const root = file.__indirect(0);
  const target = (field: number): number | undefined => {
    const slot = file.__offset(root, vtableSlot(field));
    return slot === 0 ? undefined : file.__indirect(root + slot);
  };
  const { version, buffers, metadata, ...others } = MODEL_FIELD;
  const fields = new Map<number, number>();
  for (const field of Object.values(others)) {
    const at = target(field);
    if (at !== undefined) fields.set(field, at);
  }
  const versionSlot = file.__offset(root, vtableSlot(version));
  return {
    version: versionSlot === 0 ? 0 : file.readInt32(root + versionSlot),
    fields,
    buffers: elements(file, target(buffers)),
    metadata: elements(file, target(metadata)).map((at) => ({ at, name: nameOf(file, at) })),
  };
}
