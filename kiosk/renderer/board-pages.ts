import type { BoardLine, BoardSection } from './board-line.ts';

/** What stands in a column: a heading, or a line and how many lines its note takes beneath it. */
export type BoardRow = { heading: string } | { line: BoardLine; notes: 0 | 1 | 2 };

/** How a board is laid out: pages of columns of rows, and how large a row is. */
export interface BoardPages {
  /** Times the usual size. */
  scale: number;
  columns: number;
  pages: BoardRow[][][];
}

/** In hundredths of the short side, at scale 1; board-styles.ts draws what this counts with. */
const LINE = 8.6;
const COLUMN = 74;
const GAP = 10;
/** A heading stands off what is above it. */
const HEADING_LINES = 1.2;
/** A line of a note, and how wide one of its letters is at most, on average: measured in Figtree. */
const NOTE_LINES = 0.46;
const NOTE_LETTER = 1.62;
const SCALES = [1.5, 1.3, 1.15, 1, 0.88, 0.78];
/** A column this wide, at scale 1, holds most names whole. */
const NARROWEST = 70;
const MOST_COLUMNS = 4;

/** A column in the making: how wide and high it is, in letters of a note and in lines. */
interface Column {
  letters: number;
  lines: number;
}

/**
 * Lays a board out at the largest scale at which one page holds all of it; what needs several pages is set at
 * the smallest, so that they are few. Sizes in hundredths of the screen's short side.
 */
export function boardPages(
  sections: readonly BoardSection[],
  room: { inline: number; block: number },
): BoardPages {
  let board: BoardPages = { scale: 1, columns: 1, pages: [] };
  for (const scale of SCALES) {
    if (scale > 1 && room.inline < NARROWEST * scale) continue;
    const columns = Math.min(
      MOST_COLUMNS,
      Math.max(1, Math.floor((room.inline + GAP) / (COLUMN * scale + GAP))),
    );
    const width = (room.inline - GAP * (columns - 1)) / columns;
    const column = {
      letters: width / (NOTE_LETTER * scale),
      lines: Math.max(2, room.block / (LINE * scale)),
    };
    board = { scale, columns, pages: pagesOf(sections, columns, column) };
    if (board.pages.length <= 1) return { ...board, pages: balanced(sections, columns, column) };
  }
  return board;
}

/** One page whose columns end at about the same height. */
function balanced(sections: readonly BoardSection[], columns: number, most: Column): BoardRow[][][] {
  for (let lines = 2; lines < most.lines; lines += 0.2) {
    const pages = pagesOf(sections, columns, { ...most, lines });
    if (pages.length <= 1) return pages;
  }
  return pagesOf(sections, columns, most);
}

/** No column ends with a heading, and a page that begins within a section says which. */
function pagesOf(
  sections: readonly BoardSection[],
  columns: number,
  { letters, lines: room }: Column,
): BoardRow[][][] {
  const pages: BoardRow[][][] = [];
  let column: BoardRow[] = [];
  let left = 0;
  const nextColumn = (heading: string | null): void => {
    const page = pages.at(-1);
    column = [];
    left = room;
    if (page && page.length < columns) page.push(column);
    else {
      pages.push([column]);
      put(heading);
    }
  };
  const put = (heading: string | null): void => {
    if (heading === null) return;
    column.push({ heading });
    left -= HEADING_LINES;
  };
  for (const { heading, lines } of sections) {
    for (const [at, line] of lines.entries()) {
      const isFirst = at === 0;
      const notes = notesOf(line, letters);
      const own = 1 + notes * NOTE_LINES;
      const needed = own + (isFirst && heading !== null ? HEADING_LINES : 0);
      const isNewPage = left < needed && (pages.at(-1)?.length ?? columns) >= columns;
      if (left < needed) nextColumn(heading);
      if (isFirst && !isNewPage) put(heading);
      column.push({ line, notes });
      left -= own;
    }
  }
  return pages;
}

function notesOf({ note }: BoardLine, letters: number): 0 | 1 | 2 {
  if (note === '') return 0;
  return note.length <= letters ? 1 : 2;
}
