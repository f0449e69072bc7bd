import { describe, expect, test } from 'vitest';
import { shareOf, tagsAfter, tagsFrom } from '../../../kiosk/console/media/arranged-tags.ts';
import {
  expiryOf,
  foldersInWords,
  heldIn,
  itemsIn,
  itemsLike,
  type LibraryView,
  tagsOf,
  WHOLE_LIBRARY,
  wayTo,
} from '../../../kiosk/console/media/library-view.ts';
import { outcomeWords } from '../../../kiosk/console/media/library-words.ts';
import type { QueuedUpload } from '../../../kiosk/console/media/upload-queue.ts';
import { sumWords } from '../../../kiosk/console/media/upload-words.ts';
import type { LibraryItem, MediaFolder } from '../../../shared/model/library.ts';

const TODAY = '2026-03-10';

function item(
  name: string,
  more: Partial<LibraryItem> & { lastDay?: string; bytes?: number } = {},
): LibraryItem {
  const { lastDay, bytes = 10, ...rest } = more;
  const media = { sha256: 'a'.repeat(64), mime: 'image/png' as const, bytes, width: 16, height: 9 };
  return {
    creative: { id: name, name, kind: 'image', contentClass: 'L0', createdAt: 0, lastDay, media },
    usedIn: [],
    folderId: null,
    tags: [],
    ...rest,
  };
}
const folder = (id: string, parentId: string | null): MediaFolder => ({
  id,
  name: id,
  parentId,
  createdAt: 0,
});

const items = [
  item('Apples 10', { folderId: 'spring', tags: ['sale'], bytes: 30 }),
  item('apples 9', { usedIn: ['Loop'], lastDay: '2026-03-09', bytes: 20 }),
  item('Pears', { lastDay: '2026-03-20', tags: ['window'] }),
];
const names = (view: Partial<LibraryView>) =>
  itemsIn(items, { ...WHOLE_LIBRARY, ...view }, TODAY).map(({ creative }) => creative.name);

describe('CON-49 what is in view', () => {
  test.each<[string, Partial<LibraryView>, string[]]>([
    ['at the top, what stands in no folder', {}, ['apples 9', 'Pears']],
    ['in a folder, what stands in it', { folderId: 'spring' }, ['Apples 10']],
    ['of a search, what is like it in every folder', { search: ' APPLES' }, ['Apples 10', 'apples 9']],
    ['of a search, what has such a tag', { search: 'wind' }, ['Pears']],
    ['of a tag', { tag: 'sale' }, ['Apples 10']],
    ['what is used', { use: 'used' }, ['apples 9']],
    ['what is not', { use: 'unused' }, ['Apples 10', 'Pears']],
    ['what has expired', { use: 'expired' }, ['apples 9']],
    ['what is about to', { use: 'expiring' }, ['Pears']],
    ['by name, as people count', { search: 'a', sort: 'name' }, ['apples 9', 'Apples 10', 'Pears']],
    ['the largest first', { search: 'apples', sort: 'largest' }, ['Apples 10', 'apples 9']],
  ])('%s', (_, view, expected) => {
    expect(names(view)).toEqual(expected);
  });

  test('of all folders, where things are only chosen', () => {
    expect(itemsLike(items, WHOLE_LIBRARY, TODAY)).toHaveLength(3);
    expect(tagsOf(items)).toEqual(['sale', 'window']);
  });

  test('a last day counts as the last one', () => {
    const of = (lastDay?: string) => expiryOf({ lastDay }, TODAY);
    expect([of(), of('2026-03-09'), of(TODAY), of('2026-03-24'), of('2026-03-25')]).toEqual([
      'none',
      'expired',
      'soon',
      'soon',
      'later',
    ]);
  });
});

describe('CON-49 folders', () => {
  const folders = [folder('b', 'a'), folder('a', null), folder('c', 'b')];

  test('are named by their way, and hold what stands in those within', () => {
    expect(foldersInWords(folders).map(({ words }) => words)).toEqual(['a', 'a / b', 'a / b / c']);
    const held = heldIn(folders, [{ folderId: 'c' }, { folderId: 'a' }, { folderId: null }]);
    expect([held.get('a'), held.get('b'), held.get('c')]).toEqual([2, 1, 1]);
  });

  test('that is gone, or stands in itself, is the top', () => {
    expect(wayTo('gone', folders)).toEqual([]);
    expect(wayTo('x', [folder('x', 'x')])).toHaveLength(1);
  });
});

describe('CON-49 tags of many', () => {
  test('are given and taken, each once; what nobody touched stays', () => {
    const one = { tags: ['sale', 'old'] };
    expect(tagsFrom(' new,, Sale ,NEW')).toEqual(['new', 'Sale']);
    expect(tagsAfter(one, new Map([['old', false]]), ['Sale', 'new'])).toEqual(['sale', 'new']);
    expect(tagsAfter({ tags: [] }, new Map([['old', true]]), [])).toEqual(['old']);
    const both = [one, { tags: ['sale'] }];
    expect(['sale', 'old', 'none'].map((tag) => shareOf(tag, both))).toEqual(['all', 'some', 'none']);
  });

  test('what was left is said with its reason', () => {
    const left = { name: 'Poster', why: 'It is used in "Loop".' };
    expect(outcomeWords('2 creatives are deleted.', [])).toBe('2 creatives are deleted.');
    expect(outcomeWords('2 creatives are deleted.', [left, left, left])).toBe(
      '2 creatives are deleted. Poster was left. It is used in "Loop". 2 more were left too.',
    );
  });
});

test('CON-40 many uploads are summed up in words', () => {
  const of = (...states: QueuedUpload['state'][]) => states.map((state) => ({ state }));
  expect(sumWords({ items: of('waiting', 'sending', 'failed', 'known'), arrived: 3 })).toBe(
    '2 files to go, 3 arrived, 1 in the library already, 1 not taken',
  );
});
