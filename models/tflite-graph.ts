import type { QuantizedWeights } from './quantize-weights.ts';

/** Numbers of TFLite's schema.fbs (3a) for the operators used here, and the lowest version that does what is asked. */
export const OPERATOR = {
  add: { code: 0, version: 1 },
  convolution: { code: 3, version: 1 },
  /** Version 5: a scale for each output. */
  dequantize: { code: 6, version: 5 },
  dense: { code: 9, version: 1 },
  multiply: { code: 18, version: 1 },
  softmax: { code: 25, version: 1 },
  mean: { code: 40, version: 1 },
} as const;
export type OperatorName = keyof typeof OPERATOR;

export interface GraphTensor {
  name: string;
  shape: readonly number[];
  type: 'float32' | 'int32' | 'int8';
  /** Null for what is computed. */
  data: Uint8Array | null;
  /** Of int8 tensors. */
  scales: Float32Array | null;
}

export interface GraphOperator {
  op: OperatorName;
  inputs: readonly number[];
  outputs: readonly number[];
  /** Steps of a convolution. */
  stride: number;
  /** Whether what is negative becomes 0. */
  relu: boolean;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Int32Array | Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A network as TFLite sees it: tensors by number, and operators in the order in which they run. */
export class TfliteGraph {
  readonly tensors: GraphTensor[] = [];
  readonly operators: GraphOperator[] = [];
  readonly inputs: number[] = [];
  readonly outputs: number[] = [];

  input(name: string, shape: readonly number[]): number {
    const tensor = this.#tensor({ name, shape });
    this.inputs.push(tensor);
    return tensor;
  }

  output(tensor: number): void {
    this.outputs.push(tensor);
  }

  shapeOf(tensor: number): readonly number[] {
    return this.tensors[tensor]?.shape ?? [];
  }

  floats(name: string, values: Float32Array, shape: readonly number[] = [values.length]): number {
    return this.#tensor({ name, shape, data: bytesOf(values) });
  }

  wholes(name: string, values: readonly number[]): number {
    return this.#tensor({
      name,
      shape: [values.length],
      type: 'int32',
      data: bytesOf(Int32Array.from(values)),
    });
  }

  /** Weights that the runtime turns back into floats once, when it loads the file. */
  weights(name: string, { shape, steps, scales }: QuantizedWeights): number {
    const stored = this.#tensor({ name: `${name}/int8`, shape, type: 'int8', data: bytesOf(steps), scales });
    return this.run('dequantize', [stored], { name, shape });
  }

  /** Adds an operator; returns the number of what it computes. */
  run(
    op: OperatorName,
    inputs: readonly number[],
    result: { name: string; shape: readonly number[] },
    { stride = 1, relu = false } = {},
  ): number {
    const output = this.#tensor(result);
    this.operators.push({ op, inputs, outputs: [output], stride, relu });
    return output;
  }

  #tensor(tensor: Pick<GraphTensor, 'name' | 'shape'> & Partial<GraphTensor>): number {
    return this.tensors.push({ type: 'float32', data: null, scales: null, ...tensor }) - 1;
  }
}
