import type { Creative } from '../../../shared/model/creative.ts';
import type { PresetZone } from '../../../shared/model/layout-presets.ts';

/** What can be seen of one side of a change. */
export type Picture =
  | { kind: 'creative'; creative: Creative }
  | { kind: 'zones'; zones: readonly PresetZone[] }
  | { kind: 'file'; src: string };

/** One side of a change: in words, and with a picture where there is one. */
export interface Side {
  text: string;
  picture?: Picture | undefined;
}

/** One field as it was and as it will be; null where there was, or will be, nothing. */
export interface FieldChange {
  label: string;
  before: Side | null;
  after: Side | null;
}

/** By content: what is read from a file or another answer is never the same object. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}

type Told = string | Side | null;

/**
 * A field of something, if it differs. Of what is made or removed, a field is told that says something: not one for
 * which `tell` has null.
 */
export function field<T, V>(
  label: string,
  { before, after }: { before: T | null; after: T | null },
  get: (row: T) => V,
  tell: (value: V) => Told,
): FieldChange[] {
  const [was, is] = [before, after].map((row) => (row === null ? undefined : get(row)));
  if (before !== null && after !== null && isSame(was, is)) return [];
  const change = { label, before: sideOf(before, get, tell), after: sideOf(after, get, tell) };
  return change.before === null && change.after === null ? [] : [change];
}

function sideOf<T, V>(row: T | null, get: (row: T) => V, tell: (value: V) => Told): Side | null {
  const told = row === null ? null : tell(get(row));
  return typeof told === 'string' ? { text: told } : told;
}
