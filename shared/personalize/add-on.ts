/** One thing more, and the product on the list that it goes with. */
export interface AddOn {
  productId: string;
  anchor: string;
}

/**
 * The one product to put forward beside a list (D085), or null: what goes with the most of what is listed, then what its
 * product names first. One alone, since a second would be a shelf that nobody asked for.
 *
 * @param listed ids of products, each once
 * @param goesWith what goes with a product here and now, best first
 */
export function addOnFor(
  listed: readonly string[],
  goesWith: (id: string) => readonly string[],
): AddOn | null {
  const onList = new Set(listed);
  const found = new Map<string, { anchors: number; place: number; anchor: string }>();
  for (const anchor of listed)
    for (const [place, id] of goesWith(anchor).entries()) {
      if (onList.has(id)) continue;
      const known = found.get(id);
      if (!known) found.set(id, { anchors: 1, place, anchor });
      else {
        known.anchors += 1;
        if (place < known.place) Object.assign(known, { place, anchor });
      }
    }
  const [best] = [...found].sort(
    ([a, x], [b, y]) => y.anchors - x.anchors || x.place - y.place || (a < b ? -1 : 1),
  );
  return best ? { productId: best[0], anchor: best[1].anchor } : null;
}
