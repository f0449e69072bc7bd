import { count } from '../parts/moments.ts';
import type { LibrarySort, LibraryUse } from './library-view.ts';

export const USES: readonly { value: LibraryUse; label: string }[] = [
  { value: 'any', label: 'Used or not' },
  { value: 'used', label: 'Used in a playlist' },
  { value: 'unused', label: 'Not used' },
  { value: 'expiring', label: 'Expires within two weeks' },
  { value: 'expired', label: 'Expired' },
];

export const SORTS: readonly { value: LibrarySort; label: string }[] = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'name', label: 'By name' },
  { value: 'largest', label: 'Largest first' },
];

export const TOP = 'All media';
export const NO_FOLDER = 'None: the top of the library';
export const NEW_FOLDER = 'New folder';

/** "3 Mar 2026" of `2026-03-03`. */
export function dayWords(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date));
}

/** "12 creatives are", "Poster is". */
export function things(names: readonly string[]): string {
  const [name] = names;
  return names.length === 1 && name !== undefined ? `${name} is` : `${count(names.length, 'creative')} are`;
}

/** What an act on many did, and what it left: "3 creatives are deleted. Poster was left: it is used in "All day"." */
export function outcomeWords(did: string, left: readonly { name: string; why: string }[]): string {
  const [one, ...more] = left;
  if (!one) return did;
  const why = `${one.name || 'One'} was left. ${one.why}`;
  return [did, why, ...(more.length > 0 ? [`${more.length} more were left too.`] : [])]
    .filter((part) => part !== '')
    .join(' ');
}
