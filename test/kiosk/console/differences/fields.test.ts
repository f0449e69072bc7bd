import { describe, expect, it } from 'vitest';
import type { FieldChange } from '../../../../kiosk/console/differences/field-change.ts';
import { fieldsOf } from '../../../../kiosk/console/differences/fields-of.ts';
import { Names } from '../../../../kiosk/console/differences/names.ts';
import { Creative } from '../../../../shared/model/creative.ts';
import { Layout } from '../../../../shared/model/layout.ts';
import { Playlist } from '../../../../shared/model/playlist.ts';
import { Product } from '../../../../shared/model/product.ts';
import { Daypart, ScheduleEntry } from '../../../../shared/model/schedule.ts';
import type { Difference, References } from '../../../../shared/protocol/difference.ts';
import { testStore } from '../../../support/shop.ts';

const message = (id: string, name: string, heading = name) =>
  Creative.parse({ id, name, createdAt: 1, kind: 'message', theme: 'sky', heading });
const [oranges, coffee, bread] = [message('c1', 'Oranges'), message('c2', 'Coffee'), message('c3', 'Bread')];

const references: References = {
  playlists: [{ id: 'p2', name: 'Evening' }],
  layouts: [{ id: 'l1', name: 'L-bar' }],
  dayparts: [{ id: 'd1', name: 'Noon' }],
  displays: [{ id: 'wall', name: 'Front window' }],
  products: [{ id: 'milk', name: 'Milk 1 l' }],
  creatives: [oranges, coffee, bread],
};
const names = new Names(references, [], testStore);

/** "Label: was -> will be", with what stands on neither side left out. */
function told(what: Difference['what'], before: unknown, after: unknown): string[] {
  const { id, name } = (after ?? before) as { id: string; name: string };
  const difference = { what, id, name, before, after } as Difference;
  const side = (one: FieldChange['before']) => one?.text ?? '–';
  return fieldsOf(difference, names).map((one) => `${one.label}: ${side(one.before)} -> ${side(one.after)}`);
}

const slot = (id: string, creativeId: string, more: object = {}) => ({ id, creativeId, ...more });
const playlist = (...slots: object[]) => Playlist.parse({ id: 'p1', name: 'All day', createdAt: 1, slots });

describe('CON-310 a difference says in words what was and what will be', () => {
  it('CON-310 of a playlist: lengths, what came and went and is another, and what was moved', () => {
    const [a, b, c] = [slot('1', 'c1', { durationMs: 9000 }), slot('2', 'c2'), slot('3', 'c3')];
    expect(told('playlist', playlist(a, b), playlist({ ...a, durationMs: 11_000 }, b))).toEqual([
      'Place 1: Oranges. Length: 9 s -> 11 s',
    ]);
    expect(told('playlist', playlist(a, b), playlist(b, c))).toEqual([
      'Place 2: Bread: – -> Bread, its usual length',
      'Place 1: Oranges: Oranges, 9 s -> –',
    ]);
    expect(told('playlist', playlist(a, b, c), playlist(b, c, a))).toEqual([
      'Moved: Oranges: place 1 -> place 3, after Bread',
    ]);
    const other = { ...a, creativeId: 'c2', variants: [{ creativeId: 'c3', when: { group: '2' } }] };
    expect(told('playlist', playlist(a), playlist(other))).toEqual([
      'Place 1: Coffee. Shows: Oranges -> Coffee',
      'Place 1: Coffee. For some audiences: nothing -> Bread only for two people',
    ]);
    expect(told('playlist', playlist(a), playlist({ ...a, until: '2026-12-24', transition: 'cut' }))).toEqual(
      [
        'Place 1: Oranges. Last day: no last day -> 24 Dec 2026',
        'Place 1: Oranges. How it comes: fades in -> at once',
      ],
    );
    expect(told('playlist', playlist(a), playlist({ id: '1', playlistId: 'p2' }))).toEqual([
      'Place 1: Evening. Shows: Oranges -> all of Evening',
    ]);
  });

  it('CON-310 pictures stand on the side that shows them', () => {
    const before = playlist(slot('1', 'c1'));
    const after = playlist(slot('1', 'c2'));
    const [shows] = fieldsOf({ what: 'playlist', id: 'p1', name: 'All day', before, after }, names);
    expect(shows?.before?.picture).toEqual({ kind: 'creative', creative: oranges });
    expect(shows?.after?.picture).toEqual({ kind: 'creative', creative: coffee });
  });

  it('CON-310 of an entry: by names and never by numbers; of a new one what it says beyond the usual', () => {
    const entry = (more: object) =>
      ScheduleEntry.parse({ id: 'e1', name: 'Evenings', playlistId: 'p2', createdAt: 1, ...more });
    expect(
      told(
        'entry',
        entry({}),
        entry({
          layoutId: 'l1',
          daypartId: 'd1',
          displayIds: ['wall', 'gone'],
          weekdays: [6, 7],
          when: [{ fact: 'stock', productId: 'milk', atLeast: 3 }],
          maxPlaysPerHour: 4,
        }),
      ),
    ).toEqual([
      'Layout: full screen -> L-bar',
      'Screens: every display -> Front window, something that is gone',
      'Hours: all day -> Noon',
      'Days: every day -> Sat, Sun',
      'Only when: always -> with 3 or more in stock of Milk 1 l',
      'Plays per hour: nothing -> 4',
    ]);
    expect(told('entry', null, entry({ from: '2026-12-01' }))).toEqual([
      'Playlist: – -> Evening',
      'Screens: – -> every display',
      'Hours: – -> all day',
      'Days: – -> every day',
      'First day: – -> 1 Dec 2026',
      'Priority: – -> 10',
    ]);
  });

  it('CON-310 of a menu board one new price is one line, of a product its price, of hours the hours', () => {
    const board = (priceMinor: number) =>
      Creative.parse({
        id: 'm',
        name: 'Lunch',
        createdAt: 1,
        kind: 'menu',
        theme: 'paper',
        heading: 'Lunch',
        sections: [
          { heading: 'Soups', items: [{ by: 'words', name: 'Tomato', priceMinor }] },
          { heading: 'Drinks', items: [{ by: 'product', productId: 'milk' }] },
        ],
      });
    expect(told('creative', board(450), board(475))).toEqual([
      'How it looks: Menu board -> Menu board',
      'Soups: Tomato: Tomato, €4.50 -> Tomato, €4.75',
    ]);
    const milk = (more: object) =>
      Product.parse({
        id: 'milk',
        name: 'Milk 1 l',
        brand: '',
        category: 'Dairy',
        description: '',
        priceMinor: 129,
        currency: 'EUR',
        unit: '1 l',
        stock: 4,
        stockAt: 1,
        aisle: '1',
        bay: '2',
        picture: '/catalogue/milk.webp',
        ...more,
      });
    expect(told('product', milk({}), milk({ priceMinor: 119, wasMinor: 129 }))).toEqual([
      'Price: €1.29 -> €1.19',
      'Price before the offer: nothing -> €1.29',
    ]);
    const noon = (end: string, exceptions: object[] = []) =>
      Daypart.parse({ id: 'd1', name: 'Noon', window: { start: '11:00', end }, exceptions, createdAt: 1 });
    expect(told('daypart', noon('14:00'), noon('15:00', [{ weekday: 7, window: null }]))).toEqual([
      'Hours: 11:00–14:00 -> 11:00–15:00',
      'Other hours on: nothing -> Sun closed',
    ]);
    const store = { ...testStore, openingHours: null, fillerPlaylistId: null };
    expect(told('store', store, { ...store, name: 'Corner', fillerPlaylistId: 'p2' })).toEqual([
      `Name: ${testStore.name} -> Corner`,
      'Filler: nothing -> Evening',
    ]);
    const zone = (width: number) =>
      Layout.parse({
        id: 'l1',
        name: 'L-bar',
        createdAt: 1,
        zones: [{ id: 'z', name: 'Main', x: 0, y: 0, width, height: 100, playlistId: null }],
      });
    expect(told('layout', zone(100), zone(66)).at(-1)).toBe(
      'Main: Main, 100 × 100 % from 0 %, 0 %: what the schedule says -> Main, 66 × 100 % from 0 %, 0 %: what the schedule says',
    );
  });
});

/** What nobody chooses: it differs between two rows and says nothing. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'createdAt', 'kind', 'posture', 'cameras']);

describe('CON-311 whatever differs has words: no change of a field goes untold', () => {
  const rows: [Difference['what'], Record<string, unknown>, Record<string, unknown>][] = [
    [
      'playlist',
      { id: 'p', name: 'A', slots: [] },
      { name: 'B', slots: [slot('1', 'c1', { variants: [] })] },
    ],
    [
      'entry',
      { ...ScheduleEntry.parse({ id: 'e', name: 'A', playlistId: 'p1', createdAt: 1 }), from: '2026-01-01' },
      {
        name: 'B',
        playlistId: 'p2',
        layoutId: 'l1',
        displayIds: ['wall'],
        daypartId: 'd1',
        weekdays: [1],
        from: '2026-02-01',
        until: '2026-03-01',
        recurrence: { unit: 'day', every: 2 },
        skip: ['2026-02-02'],
        layer: 'overlay',
        when: [{ fact: 'tag', tag: 'x', has: true }],
        priority: 11,
        order: 1,
        zone: 'UTC',
        secondsPerHour: 60,
        maxPlaysPerHour: 2,
      },
    ],
    [
      'daypart',
      { id: 'd', name: 'A', window: { start: '10:00', end: '11:00' }, exceptions: [] },
      { name: 'B', window: { start: '10:00', end: '12:00' }, exceptions: [{ weekday: 1, window: null }] },
    ],
    [
      'store',
      { ...testStore, openingHours: null, fillerPlaylistId: null },
      {
        name: 'B',
        zone: 'Asia/Tokyo',
        language: 'ja',
        currency: 'JPY',
        fillerPlaylistId: 'p2',
        openingHours: { week: [], exceptions: [], closedPlaylistId: null },
        downloads: { window: null, kilobytesPerSecond: 100 },
      },
    ],
  ];

  it.each(rows)('CON-311 every field of a %s', (what, before, changes) => {
    for (const [key, value] of Object.entries(changes))
      expect([key, told(what, before, { ...before, [key]: value }).length > 0]).toEqual([key, true]);
    // A field that somebody adds to the model has to be told here.
    const left = Object.keys(before).filter((key) => !(key in changes) && !UNTOLD.has(key));
    expect(left).toEqual([]);
  });

  it('CON-311 every field of every kind of media', () => {
    const labelled = Creative.options.flatMap(({ shape }) => Object.keys(shape));
    const before = { ...oranges } as Record<string, unknown>;
    for (const key of new Set(labelled)) {
      if (UNTOLD.has(key) || key === 'sections') continue;
      const value =
        {
          contentClass: 'L1',
          category: 'alcohol',
          lastDay: '2026-12-24',
          media: { sha256: 'a'.repeat(64), bytes: 1 },
          choice: { by: 'category', categories: ['x'] },
        }[key] ?? 'x';
      const lines = told('creative', before, { ...before, [key]: value });
      expect([key, lines.length > 0]).toEqual([key, true]);
      // A key that has no label stands there as it is written in the model, which no shop owner reads.
      expect([key, lines.some((line) => line.startsWith(`${key}: `))]).toEqual([key, false]);
    }
  });
});
