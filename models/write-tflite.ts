import { Builder } from 'flatbuffers';
import { byteVector, floatVector, offsetVector, wholeVector, zeroVector } from './flatbuffer-vector.ts';
import {
  type GraphOperator,
  type GraphTensor,
  OPERATOR,
  type OperatorName,
  type TfliteGraph,
} from './tflite-graph.ts';
import { MODEL_FIELD, TFLITE_IDENTIFIER } from './tflite-root.ts';

const SCHEMA_VERSION = 3;
/** What TFLite demands of the data of a buffer. Bytes. */
const BUFFER_ALIGNMENT = 16;

// Numbers of the fields and enum members below are those of TFLite's schema.fbs (3a).
const TENSOR_TYPE = { float32: 0, int32: 2, int8: 9 } as const;
const OPTIONS = { convolution: 1, dense: 8, softmax: 9, add: 11, multiply: 21, mean: 27 } as const;
const PADDING_SAME = 0;
const ACTIVATION_RELU = 1;

/** The bytes of a .tflite file. The same graph always gives the same bytes. */
export function writeTflite(
  { tensors, operators, inputs, outputs }: TfliteGraph,
  description: string,
): Uint8Array {
  const builder = new Builder(1 << 20);
  // By convention buffer 0 is empty, and is what a computed tensor has.
  const data = [null, ...tensors.flatMap((tensor) => tensor.data ?? [])];
  const buffers = data.map((bytes) => bufferTable(builder, bytes));
  let stored = 0;
  const tensorTables = tensors.map((tensor) => tensorTable(builder, tensor, tensor.data ? ++stored : 0));
  const used = [...new Set(operators.map(({ op }) => op))];
  const operatorTables = operators.map((operator) =>
    operatorTable(builder, operator, used.indexOf(operator.op)),
  );

  const lists = {
    tensors: offsetVector(builder, tensorTables),
    inputs: wholeVector(builder, inputs),
    outputs: wholeVector(builder, outputs),
    operators: offsetVector(builder, operatorTables),
    name: builder.createString('main'),
  };
  builder.startObject(5);
  for (const [field, offset] of Object.values(lists).entries()) builder.addFieldOffset(field, offset, 0);
  const subgraphs = offsetVector(builder, [builder.endObject()]);

  const codes = offsetVector(
    builder,
    used.map((op) => operatorCode(builder, op)),
  );
  const bufferList = offsetVector(builder, buffers);
  const text = builder.createString(description);
  builder.startObject(8);
  builder.addFieldInt32(MODEL_FIELD.version, SCHEMA_VERSION, 0);
  builder.addFieldOffset(MODEL_FIELD.operatorCodes, codes, 0);
  builder.addFieldOffset(MODEL_FIELD.subgraphs, subgraphs, 0);
  builder.addFieldOffset(MODEL_FIELD.description, text, 0);
  builder.addFieldOffset(MODEL_FIELD.buffers, bufferList, 0);
  builder.finish(builder.endObject(), TFLITE_IDENTIFIER);
  return builder.asUint8Array();
}

function bufferTable(builder: Builder, bytes: Uint8Array | null): number {
  const data = bytes && byteVector(builder, bytes, BUFFER_ALIGNMENT);
  builder.startObject(1);
  if (data !== null) builder.addFieldOffset(0, data, 0);
  return builder.endObject();
}

function tensorTable(builder: Builder, { name, shape, type, scales }: GraphTensor, buffer: number): number {
  const shapeVector = wholeVector(builder, shape);
  const nameString = builder.createString(name);
  const quantization = scales && quantizationTable(builder, scales);
  builder.startObject(5);
  builder.addFieldOffset(0, shapeVector, 0);
  builder.addFieldInt8(1, TENSOR_TYPE[type], 0);
  builder.addFieldInt32(2, buffer, 0);
  builder.addFieldOffset(3, nameString, 0);
  if (quantization !== null) builder.addFieldOffset(4, quantization, 0);
  return builder.endObject();
}

/** One scale for each index of the first dimension (the default), zero in the middle. */
function quantizationTable(builder: Builder, scales: Float32Array): number {
  const scaleVector = floatVector(builder, [...scales]);
  const zeroPoints = zeroVector(builder, scales.length);
  builder.startObject(7);
  builder.addFieldOffset(2, scaleVector, 0);
  builder.addFieldOffset(3, zeroPoints, 0);
  return builder.endObject();
}

function operatorTable(builder: Builder, operator: GraphOperator, code: number): number {
  const inputs = wholeVector(builder, operator.inputs);
  const outputs = wholeVector(builder, operator.outputs);
  const options = operator.op === 'dequantize' ? null : optionsTable(builder, operator);
  builder.startObject(5);
  builder.addFieldInt32(0, code, 0);
  builder.addFieldOffset(1, inputs, 0);
  builder.addFieldOffset(2, outputs, 0);
  if (options !== null && operator.op !== 'dequantize') {
    builder.addFieldInt8(3, OPTIONS[operator.op], 0);
    builder.addFieldOffset(4, options, 0);
  }
  return builder.endObject();
}

function optionsTable(builder: Builder, { op, stride, relu }: GraphOperator): number {
  const activation = relu ? ACTIVATION_RELU : 0;
  builder.startObject(4);
  if (op === 'convolution') {
    builder.addFieldInt8(0, PADDING_SAME, 0);
    builder.addFieldInt32(1, stride, 0);
    builder.addFieldInt32(2, stride, 0);
    builder.addFieldInt8(3, activation, 0);
  } else if (op === 'softmax') {
    builder.addFieldFloat32(0, 1, 0);
  } else if (op !== 'mean') {
    builder.addFieldInt8(0, activation, 0);
  }
  return builder.endObject();
}

function operatorCode(builder: Builder, op: OperatorName): number {
  const { code, version } = OPERATOR[op];
  builder.startObject(4);
  builder.addFieldInt8(0, code, 0);
  builder.addFieldInt32(2, version, 1);
  builder.addFieldInt32(3, code, 0);
  return builder.endObject();
}
