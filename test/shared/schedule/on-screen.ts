import type { Answer, Layer } from '../../../shared/schedule/answer.ts';
import type { Segment } from '../../../shared/schedule/timeline.ts';

type Shown = Pick<Layer, 'layer' | 'rung' | 'entries'>;

/** An answer in one line, as {@link oracleScreen} writes it. */
export function onScreen({ layers }: { readonly layers: readonly Shown[] } | Answer): string {
  const [main, overlay] = layers.map(({ entries }) => entries.map(({ id }) => id).join('+'));
  const rung = layers[0]?.rung;
  return `${rung}${main ? ` ${main}` : ''}${overlay ? ` under ${overlay}` : ''}`;
}

/** A segment as layers. What could play last is nothing to the oracle. */
export function layersOf({ rung, entries, overlay }: Segment): Shown[] {
  const main: Shown = { layer: 'main', rung: rung === 'last' ? 'holding' : rung, entries };
  return overlay.length === 0 ? [main] : [main, { layer: 'overlay', rung: 'campaign', entries: overlay }];
}
