import { Builder } from 'flatbuffers';
import { byteVector, offsetVector } from './flatbuffer-vector.ts';
import { type ImageMetadata, imageMetadata } from './image-metadata.ts';
import { ModelError } from './model-error.ts';
import { METADATA_ENTRY, MODEL_FIELD, readTfliteRoot, TFLITE_IDENTIFIER } from './tflite-root.ts';

/** What TFLite demands of the data of a buffer, and so of everything that is moved. Bytes. */
const BUFFER_ALIGNMENT = 16;

/** An offset into the old file: the builder cannot know it, so it is written as 0 and filled in at the end. */
interface ForwardOffset {
  /** Distance of the offset's slot from the end of the prefix. */
  fromEnd: number;
  /** Position in the old file that it must point to. */
  target: number;
}

/**
 * Adds metadata to a .tflite file without rewriting it. A flatbuffer's offsets only point forward, so a new root
 * table goes in front, and the old bytes, weights and all, stay as they are behind it. MediaPipe Tasks refuses
 * detectors without this ("it requires specifying NormalizationOptions metadata").
 *
 * The same input always gives the same bytes. Throws {@link ModelError} `model-malformed` when `model` is not a
 * .tflite file or has such metadata already.
 */
export function addImageMetadata(model: Uint8Array, metadata: ImageMetadata): Uint8Array {
  const old = readTfliteRoot(model);
  if (old.metadata.some(({ name }) => name === METADATA_ENTRY)) {
    throw new ModelError('model-malformed', 'the file has metadata already');
  }
  const builder = new Builder(4096);
  const forward: ForwardOffset[] = [];

  const data = byteVector(builder, imageMetadata(metadata), BUFFER_ALIGNMENT);
  builder.startObject(1);
  builder.addFieldOffset(0, data, 0);
  const metadataBuffer = builder.endObject();

  const entryName = builder.createString(METADATA_ENTRY);
  builder.startObject(2);
  builder.addFieldOffset(0, entryName, 0);
  builder.addFieldInt32(1, old.buffers.length, 0);
  const metadataEntry = builder.endObject();

  /** Old elements first, so that the tensors' buffer numbers keep their meaning. */
  const extended = (oldElements: readonly number[], added: number): number => {
    builder.startVector(4, oldElements.length + 1, 4);
    builder.addOffset(added);
    for (const target of oldElements.toReversed()) {
      builder.addInt32(0);
      forward.push({ fromEnd: builder.offset(), target });
    }
    return builder.endVector();
  };
  const buffers = extended(old.buffers, metadataBuffer);
  const entries = old.metadata.length
    ? extended(
        old.metadata.map(({ at }) => at),
        metadataEntry,
      )
    : offsetVector(builder, [metadataEntry]);

  builder.forceDefaults(true);
  builder.startObject(8);
  builder.addFieldInt32(MODEL_FIELD.version, old.version, 0);
  for (const [field, target] of old.fields) {
    builder.addFieldInt32(field, 0, 0);
    forward.push({ fromEnd: builder.offset(), target });
  }
  builder.addFieldOffset(MODEL_FIELD.buffers, buffers, 0);
  builder.addFieldOffset(MODEL_FIELD.metadata, entries, 0);
  builder.finish(builder.endObject(), TFLITE_IDENTIFIER);

  const prefix = builder.asUint8Array();
  const result = new Uint8Array(prefix.length + model.length);
  result.set(prefix);
  result.set(model, prefix.length);
  const view = new DataView(result.buffer);
  for (const { fromEnd, target } of forward) view.setUint32(prefix.length - fromEnd, fromEnd + target, true);
  return result;
}
