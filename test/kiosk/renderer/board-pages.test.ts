import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoardLine } from '../../../kiosk/renderer/board-line.ts';
import { type BoardRow, boardPages } from '../../../kiosk/renderer/board-pages.ts';

const line = (name: string, note = ''): BoardLine => ({
  name,
  note,
  aside: '',
  price: '',
  was: '',
  gone: '',
});
const section = (heading: string | null, count: number) => ({
  heading,
  lines: Array.from({ length: count }, (_, at) => line(`${heading}-${at}`)),
});
const wide = { inline: 162, block: 62 };
const nameOf = (row: BoardRow) => ('line' in row ? row.line.name : `# ${row.heading}`);

test('REN-20 a short list is set large on one page, a long one smaller and on several', () => {
  const short = boardPages([section(null, 4)], wide);
  const long = boardPages([section(null, 90)], wide);
  expect(short.pages).toHaveLength(1);
  expect(short.scale).toBeGreaterThan(1);
  expect(long.pages.length).toBeGreaterThan(1);
  expect(long.scale).toBeLessThan(1);
});

test('REN-20 what fits on one page stands in columns of about the same height', () => {
  const { pages } = boardPages([section(null, 10)], wide);
  expect(pages.map((page) => page.map((column) => column.length))).toEqual([[5, 5]]);
});

test('REN-20 a page that begins within a category says which', () => {
  const { pages } = boardPages([section('Bread', 60)], wide);
  for (const [column] of pages) expect(column?.[0]).toEqual({ heading: 'Bread' });
});

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
const rooms = fc.record({
  inline: fc.integer({ min: 40, max: 400 }),
  block: fc.integer({ min: 20, max: 200 }),
});

test('REN-21 every product stands on the list once, in its order, beneath its heading, and no column ends with a heading', () => {
  fc.assert(
    fc.property(sizes, rooms, (counts, room) => {
      const sections = counts.map((count, at) => section(`c${at}`, count));
      const { pages, columns } = boardPages(sections, room);
      const rows = pages.flat(2);
      expect(rows.filter((row) => 'line' in row).map(nameOf)).toEqual(
        sections.flatMap(({ lines }) => lines.map(({ name }) => name)),
      );
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(columns);
        for (const column of page) expect(column.at(-1)).toHaveProperty('line');
      }
      let heading = '';
      for (const name of rows.map(nameOf)) {
        if (name.startsWith('# ')) heading = name.slice(2);
        else expect(name.startsWith(`${heading}-`)).toBe(true);
      }
    }),
  );
});

test('REN-21 no list at all has no pages', () => {
  expect(boardPages([], wide).pages).toEqual([]);
});

test('REN-29 notes take room: what has them fills more pages, and a long one gets two lines', () => {
  const plain = Array.from({ length: 18 }, (_, at) => line(`dish ${at}`));
  const noted = plain.map(({ name }) => line(name, 'with dill, rye bread and a little butter'));
  const long = line(
    'soup',
    'of what the market has today, with bread from the oven at four and a little butter on it',
  );
  expect(boardPages([{ heading: null, lines: noted }], wide).pages.length).toBeGreaterThan(
    boardPages([{ heading: null, lines: plain }], wide).pages.length,
  );
  const rows = boardPages([{ heading: null, lines: [long, ...plain] }], wide).pages.flat(2);
  expect(rows.map((row) => ('line' in row ? row.notes : null)).slice(0, 2)).toEqual([2, 0]);
});
