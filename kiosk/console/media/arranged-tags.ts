import type { LibraryItem } from '../../../shared/model/library.ts';

/** How many of some creatives have a tag: all, a few, or none. */
export type TagShare = 'all' | 'some' | 'none';

export function shareOf(tag: string, items: readonly Pick<LibraryItem, 'tags'>[]): TagShare {
  const having = items.filter(({ tags }) => tags.includes(tag)).length;
  if (having === 0) return 'none';
  return having === items.length ? 'all' : 'some';
}

/** Words from "sale, window": each once, whatever its capitals. */
export function tagsFrom(text: string): string[] {
  const seen = new Map<string, string>();
  for (const word of text.split(',').map((part) => part.trim()))
    if (word !== '' && !seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  return [...seen.values()];
}

/** The tags of one creative after some were given to all and some taken from all. */
export function tagsAfter(
  { tags }: Pick<LibraryItem, 'tags'>,
  set: ReadonlyMap<string, boolean>,
  added: readonly string[],
): string[] {
  const given = [...set].filter(([, on]) => on).map(([tag]) => tag);
  const kept = tags.filter((tag) => set.get(tag) !== false);
  return tagsFrom([...kept, ...given, ...added].join(','));
}
