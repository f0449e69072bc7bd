import type { Builder } from 'flatbuffers';

/** Vectors are written back to front, as a flatbuffer grows towards its start. Each returns the vector's offset. */
export function floatVector(builder: Builder, values: readonly number[]): number {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addFloat32(value);
  return builder.endVector();
}

export function offsetVector(builder: Builder, offsets: readonly number[]): number {
  builder.startVector(4, offsets.length, 4);
  for (const offset of offsets.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}

/** `alignment` in bytes: TFLite demands 16 for the data of a buffer. */
export function byteVector(builder: Builder, bytes: Uint8Array, alignment: number): number {
  builder.startVector(1, bytes.length, alignment);
  for (const byte of bytes.toReversed()) builder.addInt8(byte);
  return builder.endVector();
}

export function wholeVector(builder: Builder, values: readonly number[]): number {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addInt32(value);
  return builder.endVector();
}

/** So many 64-bit zeros. */
export function zeroVector(builder: Builder, length: number): number {
  builder.startVector(8, length, 8);
  for (let i = 0; i < length; i++) builder.addInt64(0n);
  return builder.endVector();
}
