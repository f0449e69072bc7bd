import { Builder } from 'flatbuffers';
import { floatVector, offsetVector } from './flatbuffer-vector.ts';

/** What MediaPipe Tasks must know of a network that takes a picture: how to scale pixels, and its tensors' names. */
export interface ImageMetadata {
  /** Name of the network. */
  name: string;
  /** The graph is fed `(pixel - mean) / deviation`, pixel 0 to 255. */
  mean: number;
  deviation: number;
  /** Names of the output tensors, in their order in the file. */
  outputs: readonly string[];
}

// Numbers of the fields and union members below are those of TFLite's metadata_schema.fbs, version 1.0.0.
const COLOUR_SPACE_RGB = 1;
const CONTENT_IMAGE = 2;
const PROCESS_UNIT_NORMALIZATION = 1;
const PARSER_VERSION = '1.0.0';
const FILE_IDENTIFIER = 'M001';

function normalization(builder: Builder, { mean, deviation }: ImageMetadata): number {
  const means = floatVector(builder, [mean]);
  const deviations = floatVector(builder, [deviation]);
  builder.startObject(2);
  builder.addFieldOffset(0, means, 0);
  builder.addFieldOffset(1, deviations, 0);
  const options = builder.endObject();

  builder.startObject(2);
  builder.addFieldInt8(0, PROCESS_UNIT_NORMALIZATION, 0);
  builder.addFieldOffset(1, options, 0);
  return offsetVector(builder, [builder.endObject()]);
}

function imageContent(builder: Builder): number {
  builder.startObject(2);
  builder.addFieldInt8(0, COLOUR_SPACE_RGB, 0);
  const image = builder.endObject();

  builder.startObject(3);
  builder.addFieldInt8(0, CONTENT_IMAGE, 0);
  builder.addFieldOffset(1, image, 0);
  return builder.endObject();
}

function inputTensor(builder: Builder, metadata: ImageMetadata): number {
  const processing = normalization(builder, metadata);
  const content = imageContent(builder);
  const name = builder.createString('image');
  builder.startObject(7);
  builder.addFieldOffset(0, name, 0);
  builder.addFieldOffset(3, content, 0);
  builder.addFieldOffset(4, processing, 0);
  return builder.endObject();
}

function outputTensor(builder: Builder, tensorName: string): number {
  const name = builder.createString(tensorName);
  builder.startObject(7);
  builder.addFieldOffset(0, name, 0);
  return builder.endObject();
}

/** The bytes of a `ModelMetadata` flatbuffer. The same input always gives the same bytes. */
export function imageMetadata(metadata: ImageMetadata): Uint8Array {
  const builder = new Builder(512);
  const inputs = offsetVector(builder, [inputTensor(builder, metadata)]);
  const outputs = offsetVector(
    builder,
    metadata.outputs.map((name) => outputTensor(builder, name)),
  );
  builder.startObject(9);
  builder.addFieldOffset(2, inputs, 0);
  builder.addFieldOffset(3, outputs, 0);
  const subgraphs = offsetVector(builder, [builder.endObject()]);

  const name = builder.createString(metadata.name);
  const parserVersion = builder.createString(PARSER_VERSION);
  builder.startObject(8);
  builder.addFieldOffset(0, name, 0);
  builder.addFieldOffset(3, subgraphs, 0);
  builder.addFieldOffset(7, parserVersion, 0);
  builder.finish(builder.endObject(), FILE_IDENTIFIER);
  return builder.asUint8Array();
}
