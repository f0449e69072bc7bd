import type { Affine, Network, NetworkLayer } from './network-file.ts';
import { quantizeWeights } from './quantize-weights.ts';
import { TfliteGraph } from './tflite-graph.ts';

/** Rows and columns of a map: what a mean goes over. */
const ROWS_AND_COLUMNS = [1, 2];

/** Turns a network's layers into a TFLite graph with one output, a probability for each answer, per head. */
export function networkGraph({ input, layers }: Network): TfliteGraph {
  const graph = new TfliteGraph();
  const made: Steps = { graph, at: graph.input('image', [1, input.size, input.size, 3]), count: 0 };
  for (const layer of layers) {
    switch (layer.op) {
      case 'convolution':
        made.at = convolution(made, made.at, layer, { stride: layer.stride, relu: true });
        break;
      case 'residual':
        made.at = residual(made, layer.first, layer.second);
        break;
      case 'head':
        graph.output(head(made, layer));
    }
  }
  return graph;
}

interface Steps {
  graph: TfliteGraph;
  /** The tensor that the next layer goes on from. */
  at: number;
  /** Layers so far, for names. */
  count: number;
}

function affine(steps: Steps, { weights, bias }: Affine): [weights: number, bias: number] {
  const name = `layer${++steps.count}`;
  return [
    steps.graph.weights(`${name}/weights`, quantizeWeights(weights)),
    steps.graph.floats(`${name}/bias`, bias.values),
  ];
}

interface Convolution {
  stride: number;
  relu: boolean;
}

function convolution(steps: Steps, from: number, layer: Affine, { stride, relu }: Convolution): number {
  const [, rows = 0, columns = 0] = steps.graph.shapeOf(from);
  const inputs = [from, ...affine(steps, layer)];
  const shape = [1, Math.ceil(rows / stride), Math.ceil(columns / stride), layer.bias.values.length];
  return steps.graph.run('convolution', inputs, { name: `layer${steps.count}`, shape }, { stride, relu });
}

function residual(steps: Steps, first: Affine, second: Affine): number {
  const from = steps.at;
  const inner = convolution(steps, from, first, { stride: 1, relu: true });
  const outer = convolution(steps, inner, second, { stride: 1, relu: false });
  const result = { name: `layer${steps.count}/sum`, shape: steps.graph.shapeOf(from) };
  return steps.graph.run('add', [from, outer], result, { relu: true });
}

function head(steps: Steps, layer: Extract<NetworkLayer, { op: 'head' }>): number {
  const { graph, at } = steps;
  const { name, place } = layer;
  const map = graph.shapeOf(at);
  const weighed = graph.run('multiply', [at, graph.floats(`${name}/place`, place.values, place.shape)], {
    name: `${name}/weighed`,
    shape: map,
  });
  const axes = graph.wholes(`${name}/axes`, ROWS_AND_COLUMNS);
  const mean = graph.run('mean', [weighed, axes], { name: `${name}/mean`, shape: [1, map[3] ?? 0] });
  const shape = [1, layer.bias.values.length];
  const logits = graph.run('dense', [mean, ...affine(steps, layer)], { name: `${name}/logits`, shape });
  return graph.run('softmax', [logits], { name, shape });
}
