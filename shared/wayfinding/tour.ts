/**
 * In which order to go to several places so that the whole way is short: nearest insertion, then 2-opt until no two
 * stretches can be swapped for shorter ones. Not proved shortest; the test compares it with all orders of small tours.
 *
 * @param metres from each place to each other, infinite where no way leads; the first is where one stands
 * @returns the places without the first, those that cannot be reached left out
 */
export function tourOrder(metres: readonly (readonly number[])[]): number[] {
  const far = (from: number, to: number): number => metres[from]?.[to] ?? Number.POSITIVE_INFINITY;
  const left = metres.flatMap((_, place) => (place > 0 && Number.isFinite(far(0, place)) ? [place] : []));
  const tour = [0];
  while (left.length > 0) {
    const next = nearestTo(tour, left, far);
    left.splice(left.indexOf(next), 1);
    tour.splice(cheapest(tour, next, far), 0, next);
  }
  return shortened(tour, far).slice(1);
}

type Far = (from: number, to: number) => number;

function nearestTo(tour: readonly number[], left: readonly number[], far: Far): number {
  const reach = (place: number): number => Math.min(...tour.map((at) => far(at, place)));
  return left.reduce((best, place) => (reach(place) < reach(best) ? place : best));
}

/** Where in the tour a place costs least; at its end it costs only the way there. */
function cheapest(tour: readonly number[], place: number, far: Far): number {
  let best = tour.length;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at <= tour.length; at += 1) {
    const before = tour[at - 1] ?? 0;
    const after = tour[at];
    const more =
      after === undefined ? far(before, place) : far(before, place) + far(place, after) - far(before, after);
    if (more >= least) continue;
    least = more;
    best = at;
  }
  return best;
}

/** 2-opt on a way with a fixed beginning and an open end: turns stretches round as long as one gets shorter by it. */
function shortened(given: readonly number[], far: Far): number[] {
  const tour = [...given];
  for (let improved = true; improved; ) {
    improved = false;
    for (let from = 1; from < tour.length - 1; from += 1)
      for (let to = from + 1; to < tour.length; to += 1) {
        const [before, first, last, after] = [tour[from - 1], tour[from], tour[to], tour[to + 1]];
        if (before === undefined || first === undefined || last === undefined) continue;
        const now = far(before, first) + (after === undefined ? 0 : far(last, after));
        const then = far(before, last) + (after === undefined ? 0 : far(first, after));
        if (then >= now - 1e-9) continue;
        tour.splice(from, to - from + 1, ...tour.slice(from, to + 1).reverse());
        improved = true;
      }
  }
  return tour;
}
