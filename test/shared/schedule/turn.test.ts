import { describe, expect, test } from 'vitest';
import type { Layer } from '../../../shared/schedule/answer.ts';
import { clockHourAt } from '../../../shared/schedule/clock-hour.ts';
import { accountOf, begin, bookOf, EMPTY_BOOK, leave } from '../../../shared/schedule/play-book.ts';
import { itemInTurn, moved, type Position } from '../../../shared/schedule/turn.ts';
import { ask, entry, playlist } from './documents.ts';

const NOON = Date.parse('2026-01-07T12:00:00Z');
const HOUR = 3_600_000;
const hourOf = (instant: number) => clockHourAt('UTC', instant);

function layerOf(entries: Parameters<typeof entry>[1][], playlists: [string, string[]][]): Layer {
  const [layer] = ask(
    {
      entries: entries.map((more = {}) => entry(more.id ?? 'A', more)),
      playlists: playlists.map(([id, creatives]) => playlist(id, creatives)),
    },
    '2026-01-07T12:00:00Z',
  ).layers;
  if (layer === undefined) throw new Error('no layer');
  return layer;
}

/** The keys of the next items of a layer, one every ten seconds. */
function turns(layer: Layer, count: number, positions: readonly Position[] = []) {
  const keys: (string | undefined)[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const item = itemInTurn(layer, { positions, book: EMPTY_BOOK, now: NOON, hour: hourOf(NOON) });
    if (item !== null) positions = moved(positions, item, layer.loop);
    keys.push(item?.key);
  }
  return { keys, positions };
}

describe('whose turn it is', () => {
  const two: [string, string[]][] = [
    ['p', ['a', 'b']],
    ['q', ['c', 'd', 'e']],
  ];

  test('SCH-67 without shares and limits it is the loop, round and round', () => {
    const layer = layerOf([{ id: 'A' }, { id: 'B', playlistId: 'q' }], two);
    const round = layer.loop.map(({ key }) => key);
    expect(round).toHaveLength(5);
    expect(turns(layer, 10).keys).toEqual([...round, ...round]);
    expect(turns({ ...layer, loop: [] }, 1).keys).toEqual([undefined]);
  });

  test('SCH-66 an entry of a higher priority that may begin comes before any share below it', () => {
    const layer = layerOf(
      [
        { id: 'L', priority: 50, maxPlaysPerHour: 2 },
        { id: 'S', playlistId: 'q', secondsPerHour: 3590 },
      ],
      two,
    );
    expect(turns(layer, 1).keys).toEqual(['L/a']);
    const begun = begin(EMPTY_BOOK, 'L', [], NOON - 10_000, hourOf);
    expect(itemInTurn(layer, { positions: [], book: begun, now: NOON, hour: hourOf(NOON) })?.key).toBe('S/c');
  });

  test('SCH-67 what comes between does not put an entry back to its first item', () => {
    const plain = layerOf([{ id: 'B', playlistId: 'q' }], two);
    const { positions } = turns(plain, 2);
    const both = layerOf(
      [
        { id: 'A', priority: 50, secondsPerHour: 60 },
        { id: 'B', playlistId: 'q' },
      ],
      two,
    );
    const ad = both.loop.find(({ entryId }) => entryId === 'A');
    if (ad === undefined) throw new Error('no item');
    expect(turns(both, 1, moved(positions, ad, both.loop)).keys).toEqual(['B/e']);
  });

  test('SCH-67 a new version goes on where each entry stood, by identity', () => {
    const before = layerOf([{ id: 'A' }, { id: 'B', playlistId: 'q' }], two);
    const { positions } = turns(before, 4);
    const reordered = layerOf(
      [{ id: 'A' }, { id: 'B', playlistId: 'q' }],
      [
        ['p', ['a', 'b']],
        ['q', ['e', 'd', 'c']],
      ],
    );
    expect(turns(reordered, 1, positions).keys).toEqual(['B/c']);
    const without = layerOf([{ id: 'A' }], two);
    expect(turns(without, 1, positions).keys).toEqual(['A/a']);
  });

  test('SCH-67 positions are no more than the entries of the loop', () => {
    const layer = layerOf([{ id: 'A' }, { id: 'B', playlistId: 'q' }], two);
    let { positions } = turns(layer, 20);
    expect(positions).toHaveLength(2);
    ({ positions } = turns(layerOf([{ id: 'C' }], two), 3, positions));
    expect(positions).toHaveLength(1);
  });
});

describe('the book of what has played', () => {
  const share = [{ entryId: 'S', rate: 0.5 }];

  test('SCH-68 holds the last two hours at most, whatever plays', () => {
    let book = EMPTY_BOOK;
    for (let at = NOON; at < NOON + 30 * HOUR; at += 60_000) {
      const entryId = `E${at % 7}`;
      book = begin(book, entryId, [{ entryId, rate: 0.1 }], at, hourOf);
    }
    expect(book.begun.length).toBeLessThanOrEqual(61);
    expect(book.accounts.every(({ end }) => end >= NOON + 29 * HOUR)).toBe(true);
  });

  test('SCH-64 a debt is no older than an hour, and a screen that was off owes nothing', () => {
    const filler = begin(EMPTY_BOOK, null, share, NOON, hourOf);
    const later = NOON + 5 * HOUR;
    const owed = (book: typeof filler, at: number) => accountOf(book, 'S', hourOf(at)).owedMs;
    expect(owed(leave(filler, NOON + HOUR, hourOf), NOON + HOUR)).toBe(HOUR / 2);
    const three = begin(leave(filler, NOON + HOUR, hourOf), null, share, NOON + HOUR, hourOf);
    expect(owed(leave(three, NOON + 2 * HOUR, hourOf), NOON + 2 * HOUR)).toBe(HOUR / 2);
    expect(owed(leave(filler, NOON + HOUR, hourOf), later)).toBe(0);
    const own = begin(EMPTY_BOOK, 'S', share, NOON, hourOf);
    expect(owed(leave(own, NOON + HOUR, hourOf), NOON + HOUR)).toBe(0);
  });

  test('SCH-68 counts nothing for a clock that is set back, and little for one that jumps ahead', () => {
    const on = begin(EMPTY_BOOK, 'S', share, NOON, hourOf);
    expect(leave(on, NOON - HOUR, hourOf).accounts).toEqual([]);
    const ahead = leave(on, NOON + 100_000 * HOUR, hourOf).accounts;
    expect(ahead).toHaveLength(1);
    expect(ahead[0]?.playedMs).toBeLessThanOrEqual(2 * HOUR);
  });

  test('SCH-68 a kept book is read back as it was; one that cannot be read is an empty one', () => {
    const book = begin(EMPTY_BOOK, 'S', share, NOON, hourOf);
    expect(bookOf(JSON.parse(JSON.stringify(book)))).toEqual(book);
    for (const broken of [undefined, null, 7, {}, { ...book, accounts: [{ entryId: 'S' }] }])
      expect(bookOf(broken)).toEqual(EMPTY_BOOK);
  });
});
