import type { Creative, CreativeKind } from '../../../shared/model/creative.ts';
import type { LibraryItem, MediaFolder } from '../../../shared/model/library.ts';

/** Which creatives somebody wants to see, and in what order. */
export interface LibraryView {
  /** Where they stand in the library; null: its top. Whoever searches searches all of it. */
  folderId: string | null;
  search: string;
  /** Null: every kind. */
  kind: CreativeKind | null;
  /** Null: whatever its tags are. */
  tag: string | null;
  use: LibraryUse;
  sort: LibrarySort;
}

export type LibraryUse = 'any' | 'used' | 'unused' | 'expired' | 'expiring';
export type LibrarySort = 'newest' | 'oldest' | 'name' | 'largest';

export const WHOLE_LIBRARY: LibraryView = {
  folderId: null,
  search: '',
  kind: null,
  tag: null,
  use: 'any',
  sort: 'newest',
};

/** So many days before its last one a creative is about to expire. */
const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/** Whether something is looked for, and so in every folder. */
export function isSearching({ search, kind, tag, use }: LibraryView): boolean {
  return search.trim() !== '' || kind !== null || tag !== null || use !== 'any';
}

/** Where a creative stands with its last day. @param today `YYYY-MM-DD` */
export function expiryOf(
  { lastDay }: Pick<Creative, 'lastDay'>,
  today: string,
): 'none' | 'soon' | 'expired' | 'later' {
  if (lastDay === undefined) return 'none';
  if (lastDay < today) return 'expired';
  return Date.parse(lastDay) - Date.parse(today) <= SOON_DAYS * DAY_MS ? 'soon' : 'later';
}

/** The items of a view, in its order. @param today `YYYY-MM-DD` */
export function itemsIn(items: readonly LibraryItem[], view: LibraryView, today: string): LibraryItem[] {
  const anywhere = isSearching(view);
  const there = anywhere ? items : items.filter(({ folderId }) => folderId === view.folderId);
  return itemsLike(there, view, today);
}

/** As {@link itemsIn}, whatever their folder. @param today `YYYY-MM-DD` */
export function itemsLike(items: readonly LibraryItem[], view: LibraryView, today: string): LibraryItem[] {
  const { kind, tag, use, sort } = view;
  const wanted = view.search.trim().toLocaleLowerCase();
  const found = items.filter(
    ({ creative, tags, usedIn }) =>
      (kind === null || creative.kind === kind) &&
      (tag === null || tags.includes(tag)) &&
      isInUse(use, creative, usedIn, today) &&
      (wanted === '' || [creative.name, ...tags].some((word) => word.toLocaleLowerCase().includes(wanted))),
  );
  return sort === 'newest' ? found : found.sort(ORDERS[sort]);
}

function isInUse(use: LibraryUse, creative: Creative, usedIn: readonly string[], today: string): boolean {
  if (use === 'any') return true;
  if (use === 'used') return usedIn.length > 0;
  if (use === 'unused') return usedIn.length === 0;
  return expiryOf(creative, today) === (use === 'expired' ? 'expired' : 'soon');
}

const bytesOf = ({ creative }: LibraryItem): number => ('media' in creative ? creative.media.bytes : 0);

const ORDERS: Readonly<Record<Exclude<LibrarySort, 'newest'>, (a: LibraryItem, b: LibraryItem) => number>> = {
  oldest: (a, b) => a.creative.createdAt - b.creative.createdAt,
  name: (a, b) => a.creative.name.localeCompare(b.creative.name, undefined, { numeric: true }),
  largest: (a, b) => bytesOf(b) - bytesOf(a),
};

/** Every tag in use, in the order of words. */
export function tagsOf(items: readonly LibraryItem[]): string[] {
  return [...new Set(items.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}

/** The way from the top of the library to a folder, itself included. */
export function wayTo(folderId: string | null, folders: readonly MediaFolder[]): MediaFolder[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const way: MediaFolder[] = [];
  for (let at = folderId; at !== null && way.length < byId.size; ) {
    const folder = byId.get(at);
    if (!folder) break;
    way.unshift(folder);
    at = folder.parentId;
  }
  return way;
}

/** Every folder with its whole way as words, "Spring / Posters", in the order of these. */
export function foldersInWords(folders: readonly MediaFolder[]): { id: string; words: string }[] {
  return folders
    .map(({ id }) => ({
      id,
      words: wayTo(id, folders)
        .map(({ name }) => name)
        .join(' / '),
    }))
    .sort((a, b) => a.words.localeCompare(b.words));
}

/** How many creatives stand in each folder, those in folders within it included. */
export function heldIn(
  folders: readonly MediaFolder[],
  items: readonly Pick<LibraryItem, 'folderId'>[],
): ReadonlyMap<string, number> {
  const direct = new Map<string, number>();
  for (const { folderId } of items)
    if (folderId !== null) direct.set(folderId, (direct.get(folderId) ?? 0) + 1);
  const held = new Map<string, number>();
  for (const [id, amount] of direct)
    for (const folder of wayTo(id, folders)) held.set(folder.id, (held.get(folder.id) ?? 0) + amount);
  return held;
}
