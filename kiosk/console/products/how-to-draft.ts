import type { HowTo, HowToFile } from '../../../shared/model/product-facts.ts';

/** A how-to as a file of them brings it. */
export type HowToDraft = HowToFile['howTos'][number];

/** As it would stand in such a file, to be changed or put back as it was. */
export function draftOf({ id, title, minutes, parts, steps }: HowTo): HowToDraft {
  const needed = parts.map(({ productId, amount }) => ({ product: productId, amount }));
  return { id, title, minutes, parts: needed, steps };
}
