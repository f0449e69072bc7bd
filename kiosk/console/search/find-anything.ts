/** What a thing is, as the list says it. */
export type FoundKind =
  | 'Page'
  | 'Display'
  | 'Media'
  | 'Playlist'
  | 'Layout'
  | 'Schedule'
  | 'Product'
  | 'Event'
  | 'Coupon'
  | 'Guide';

/** Something that the console can go to. */
export interface Findable {
  kind: FoundKind;
  name: string;
  /** What else it is known by: its tags, its category. */
  also?: string;
  path: string;
}

export const MOST_FOUND = 24;

/** Small letters without marks: "Café" is found by "cafe". */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The things that have every word of `sought`, the best first: those whose name begins with it, then those with a word that
 * does, then those that have it somewhere. Equal ones stay in the order given. Nothing sought finds nothing.
 */
export function findAnything(all: readonly Findable[], sought: string): Findable[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return all
    .map((thing, at) => ({ thing, at, rank: rankOf(thing, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank || one.at - other.at)
    .slice(0, MOST_FOUND)
    .map(({ thing }) => thing);
}

function rankOf({ kind, name, also = '' }: Findable, words: readonly string[]): number {
  const own = folded(name);
  const whole = folded(`${name} ${also} ${kind}`);
  if (!words.every((word) => whole.includes(word))) return 0;
  const [first = ''] = words;
  if (own === words.join(' ')) return 4;
  if (own.startsWith(first)) return 3;
  return words.every((word) => ` ${whole}`.includes(` ${word}`)) ? 2 : 1;
}
