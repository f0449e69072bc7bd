import { type Item, MOST_REPLICAS, type ReplicaId, type SharedList, type Span } from './shared-list.ts';
import { above, both, either } from './spans.ts';

type Seen = SharedList['seen'];

/**
 * What two devices hold together: the same whichever is told first, however often, and in whatever order (a join of a
 * semilattice). A piece is in it if both have it, or if one has it and the other has never seen it.
 */
export function mergeLists(a: SharedList, b: SharedList): SharedList {
  const items: [string, Item][] = [];
  for (const productId of new Set([...Object.keys(a.items), ...Object.keys(b.items)])) {
    const item = mergeItems(a.items[productId], b.items[productId], a.seen, b.seen);
    if (item) items.push([productId, item]);
  }
  const seen = [...new Set([...Object.keys(a.seen), ...Object.keys(b.seen)])].map(
    (by): [ReplicaId, number] => [by, Math.max(a.seen[by] ?? 0, b.seen[by] ?? 0)],
  );
  return { seen: Object.fromEntries(seen), items: Object.fromEntries(items) };
}

function mergeItems(a: Item | undefined, b: Item | undefined, seenByA: Seen, seenByB: Seen): Item | null {
  const units: [ReplicaId, Span[]][] = [];
  for (const by of names(a?.units, b?.units)) {
    const [mine, other] = [a?.units[by] ?? [], b?.units[by] ?? []];
    const fresh = either(above(mine, seenByB[by] ?? 0), above(other, seenByA[by] ?? 0));
    const left = either(both(mine, other), fresh);
    if (left.length > 0) units.push([by, left]);
  }
  const ticks: [ReplicaId, number][] = [];
  for (const by of names(a?.ticks, b?.ticks)) {
    const [mine, other] = [a?.ticks[by] ?? 0, b?.ticks[by] ?? 0];
    // The newer of two ticks of one device; of one alone, unless the other side has seen and lifted it.
    if (mine === other || mine > (seenByB[by] ?? 0)) ticks.push([by, mine]);
    else if (other > (seenByA[by] ?? 0)) ticks.push([by, other]);
  }
  if (units.length === 0 && ticks.length === 0) return null;
  return { units: Object.fromEntries(units), ticks: Object.fromEntries(ticks) };
}

function names(a: Record<string, unknown> | undefined, b: Record<string, unknown> | undefined): Set<string> {
  return new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
}

/**
 * The list with at most as many devices as it may remember. Those go first that nothing on it is of. The worst of it:
 * what such a device had added and others took off may come back with a device that was away all the time.
 */
export function withFewReplicas(list: SharedList, keep: ReplicaId): SharedList {
  const known = Object.keys(list.seen);
  if (known.length <= MOST_REPLICAS) return list;
  const used = new Set(
    Object.values(list.items).flatMap(({ units, ticks }) => [...Object.keys(units), ...Object.keys(ticks)]),
  );
  const idle = known
    .filter((by) => by !== keep && !used.has(by))
    .sort((a, b) => (list.seen[a] ?? 0) - (list.seen[b] ?? 0) || (a < b ? -1 : 1))
    .slice(0, known.length - MOST_REPLICAS);
  const gone = new Set(idle);
  return { ...list, seen: Object.fromEntries(Object.entries(list.seen).filter(([by]) => !gone.has(by))) };
}

/** Whether `a` and `b` say the same. Both as {@link mergeLists} or an edit gives them. */
export function sameList(a: SharedList, b: SharedList): boolean {
  return canonical(a) === canonical(b);
}

/** Whether anything would be on, or off, `theirs` by what `mine` holds. */
export function hasNewsFor(mine: SharedList, theirs: SharedList): boolean {
  return (
    canonical({ seen: {}, items: mergeLists(mine, theirs).items }) !== canonical({ ...theirs, seen: {} })
  );
}

function canonical({ seen, items }: SharedList): string {
  const sorted = (object: Record<string, unknown>) =>
    Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([
    sorted(seen),
    sorted(items).map(([id, item]) => {
      const { units, ticks } = item as Item;
      return [id, sorted(units), sorted(ticks)];
    }),
  ]);
}
