import type { Span } from './shared-list.ts';

/** How many numbers the runs hold. */
export function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** The numbers above `limit`. */
export function above(spans: readonly Span[], limit: number): Span[] {
  return spans.flatMap(([from, to]): Span[] => (to > limit ? [[Math.max(from, limit + 1), to]] : []));
}

/** The numbers that both hold. Both in order; so is the answer. */
export function both(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([other, end]): Span[] => {
      const [first, last] = [Math.max(from, other), Math.min(to, end)];
      return first <= last ? [[first, last]] : [];
    }),
  );
}

/** The numbers that either holds: in order, runs that touch made one. */
export function either(a: readonly Span[], b: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [from, to] of [...a, ...b].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** Without the `count` highest numbers. */
export function withoutHighest(spans: readonly Span[], count: number): Span[] {
  const left: Span[] = [...spans];
  let toGo = count;
  for (let last = left.pop(); last; last = left.pop()) {
    const [from, to] = last;
    if (to - from + 1 > toGo) {
      left.push([from, to - toGo]);
      return left;
    }
    toGo -= to - from + 1;
  }
  return left;
}
