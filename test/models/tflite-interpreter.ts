import type { ReadGraph, ReadOperator } from './tflite-reader.ts';

interface Computed {
  shape: number[];
  values: Float32Array;
}

/** Operator codes of schema.fbs. */
const ADD = 0;
const CONV_2D = 3;
const DEQUANTIZE = 6;
const FULLY_CONNECTED = 9;
const MULTIPLY = 18;
const SOFTMAX = 25;
const MEAN = 40;

/** Runs a .tflite file slowly and plainly, in TypeScript: by this MediaPipe's answers are judged, not the other way round. */
export function runTflite(graph: ReadGraph, picture: Float32Array): Map<string, number[]> {
  const made = new Map<number, Computed>();
  graph.tensors.forEach(({ shape, values }, i) => {
    if (values) made.set(i, { shape, values: Float32Array.from(values) });
  });
  const [input = 0] = graph.inputs;
  made.set(input, { shape: graph.tensors[input]?.shape ?? [], values: picture });
  for (const operator of graph.operators) {
    const [output = 0] = operator.outputs;
    const given = operator.inputs.map((tensor) => {
      const value = made.get(tensor);
      if (!value) throw new Error(`tensor ${tensor} is used before it is made`);
      return value;
    });
    const scales = graph.tensors[operator.inputs[0] ?? 0]?.scales ?? [];
    made.set(output, compute(operator, given, scales));
  }
  return new Map(
    graph.outputs.map((output) => [graph.tensors[output]?.name ?? '', [...(made.get(output)?.values ?? [])]]),
  );
}

function compute(operator: ReadOperator, [a, b, c]: Computed[], scales: readonly number[]): Computed {
  if (!a) throw new Error('an operator without inputs');
  switch (operator.code) {
    case DEQUANTIZE:
      return dequantized(a, scales);
    case CONV_2D:
      if (b && c) return activated(convolved(a, b, c, operator.int(2)), operator.byte(3));
      break;
    case ADD:
      if (b)
        return activated(
          { ...a, values: a.values.map((value, i) => value + (b.values[i] ?? 0)) },
          operator.byte(0),
        );
      break;
    case MULTIPLY:
      if (b) return { ...a, values: a.values.map((value, i) => value * (b.values[i] ?? 0)) };
      break;
    case MEAN:
      return averaged(a);
    case FULLY_CONNECTED:
      if (b && c) return dense(a, b, c);
      break;
    case SOFTMAX:
      return softmax(a);
  }
  throw new Error(`operator ${operator.code} with ${[a, b, c].filter(Boolean).length} inputs`);
}

const activated = (value: Computed, activation: number): Computed =>
  activation === 1 ? { ...value, values: value.values.map((x) => Math.max(0, x)) } : value;

function dequantized({ shape, values }: Computed, scales: readonly number[]): Computed {
  const perOutput = values.length / scales.length;
  return { shape, values: values.map((step, i) => step * (scales[Math.floor(i / perOutput)] ?? Number.NaN)) };
}

/** 3 x 3 or any other, zeros outside, as SAME of TensorFlow has it: what is uneven goes right and below. */
function convolved(map: Computed, kernel: Computed, bias: Computed, stride: number): Computed {
  const [, rows = 0, columns = 0] = map.shape;
  const [outputs = 0, high = 0, wide = 0] = kernel.shape;
  const [outRows, outColumns] = [Math.ceil(rows / stride), Math.ceil(columns / stride)];
  const top = Math.max(0, (outRows - 1) * stride + high - rows) >> 1;
  const left = Math.max(0, (outColumns - 1) * stride + wide - columns) >> 1;
  const values = new Float32Array(outRows * outColumns * outputs);
  for (let place = 0; place < outRows * outColumns; place++) {
    const y = Math.floor(place / outColumns) * stride - top;
    const x = (place % outColumns) * stride - left;
    for (let output = 0; output < outputs; output++) {
      values[place * outputs + output] = (bias.values[output] ?? 0) + weighed(map, kernel, output, { x, y });
    }
  }
  return { shape: [1, outRows, outColumns, outputs], values };
}

/** What one output's weights make of the part of the map that begins at `x`, `y`. */
function weighed(
  map: Computed,
  kernel: Computed,
  output: number,
  { x, y }: { x: number; y: number },
): number {
  const [, rows = 0, columns = 0, inputs = 0] = map.shape;
  const [, high = 0, wide = 0] = kernel.shape;
  let sum = 0;
  for (let cell = 0; cell < high * wide; cell++) {
    const row = y + Math.floor(cell / wide);
    const column = x + (cell % wide);
    if (row < 0 || row >= rows || column < 0 || column >= columns) continue;
    const from = (row * columns + column) * inputs;
    const weight = (output * high * wide + cell) * inputs;
    for (let i = 0; i < inputs; i++) sum += (map.values[from + i] ?? 0) * (kernel.values[weight + i] ?? 0);
  }
  return sum;
}

function averaged({ shape, values }: Computed): Computed {
  const channels = shape.at(-1) ?? 1;
  const sums = new Float32Array(channels);
  values.forEach((value, i) => {
    sums[i % channels] = (sums[i % channels] ?? 0) + value;
  });
  return { shape: [1, channels], values: sums.map((sum) => (sum * channels) / values.length) };
}

function dense({ values }: Computed, weights: Computed, bias: Computed): Computed {
  const results = bias.values.map((start, output) =>
    values.reduce((sum, value, i) => sum + value * (weights.values[output * values.length + i] ?? 0), start),
  );
  return { shape: [1, results.length], values: results };
}

function softmax({ shape, values }: Computed): Computed {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return { shape, values: powers.map((power) => power / sum) };
}
