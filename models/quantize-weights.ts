import type { Values } from './network-file.ts';

/** Weights as whole numbers from -127 to 127, and for each output what one step is worth. */
export interface QuantizedWeights {
  shape: readonly number[];
  steps: Int8Array;
  /** One per index of the first dimension. */
  scales: Float32Array;
}

const MOST = 127;

/**
 * Rounds weights to a 255th of their output's range. What is lost is far below what a face varies by from frame to frame,
 * and the file is a quarter of its size.
 */
export function quantizeWeights({ shape, values }: Values): QuantizedWeights {
  const outputs = shape[0] ?? 1;
  const perOutput = values.length / outputs;
  const steps = new Int8Array(values.length);
  const scales = new Float32Array(outputs);
  for (let output = 0; output < outputs; output++) {
    const row = values.subarray(output * perOutput, (output + 1) * perOutput);
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    // Of an output whose weights are all 0 any step will do, but 0.
    const scale = Math.fround(largest / MOST) || 1;
    scales[output] = scale;
    row.forEach((value, i) => {
      steps[output * perOutput + i] = Math.max(-MOST, Math.min(MOST, Math.round(value / scale)));
    });
  }
  return { shape, steps, scales };
}
