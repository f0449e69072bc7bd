import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows beyond the window's edges that are drawn already when they come into it. */
const AHEAD = 2;

interface Sizes {
  /** Least width of a cell, pixels. */
  cell: number;
  gap: number;
  /** Height of a row, by the width of its cells, pixels. */
  rowHeight: (cellWidth: number) => number;
}

/** The part of a long list that is drawn. Heights in pixels. */
export interface DrawnRows {
  columns: number;
  from: number;
  /** The first item that is not drawn any more. */
  to: number;
  rowHeight: number;
  /** What the rows above would take, and what all rows take. */
  before: number;
  whole: number;
}

/**
 * Draws of a list, in rows of equal height, only what the window shows of it, however long it is. The host is the
 * list's own box; it scrolls with the page.
 */
export class WindowedRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sizes: Sizes;
  readonly #observer = new ResizeObserver(() => this.#look());
  #width = 0;
  /** Pixels of the list above the window. */
  #above = 0;
  #asked = 0;
  /** Height of a row with its gap, as last drawn. */
  #step = 1;

  constructor(host: ReactiveControllerHost & HTMLElement, sizes: Sizes) {
    this.#host = host;
    this.#sizes = sizes;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    window.addEventListener('scroll', this.#onScroll, { passive: true });
    window.addEventListener('resize', this.#onScroll);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    window.removeEventListener('scroll', this.#onScroll);
    window.removeEventListener('resize', this.#onScroll);
    cancelAnimationFrame(this.#asked);
  }

  /** What of `length` items is to be drawn now. */
  drawn(length: number): DrawnRows {
    const { cell, gap, rowHeight } = this.#sizes;
    const columns = Math.max(1, Math.floor((this.#width + gap) / (cell + gap)));
    const height = rowHeight((this.#width - gap * (columns - 1)) / columns);
    const step = height + gap;
    this.#step = step;
    const rows = Math.ceil(length / columns);
    const first = Math.min(Math.max(0, Math.floor(this.#above / step) - AHEAD), Math.max(0, rows - 1));
    const shown = Math.ceil(window.innerHeight / step) + 2 * AHEAD + 1;
    return {
      columns,
      from: first * columns,
      to: Math.min(length, (first + shown) * columns),
      rowHeight: height,
      before: first * step,
      whole: Math.max(0, rows * step - gap),
    };
  }

  /** Scrolls so far that a row is in the window. */
  reveal(index: number, length: number): void {
    const { columns, rowHeight } = this.drawn(length);
    const top = Math.floor(index / columns) * (rowHeight + this.#sizes.gap);
    window.scrollBy({ top: this.#host.getBoundingClientRect().top + top - window.innerHeight / 3 });
    this.#look();
  }

  readonly #onScroll = (): void => {
    cancelAnimationFrame(this.#asked);
    this.#asked = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
    const { width, top } = this.#host.getBoundingClientRect();
    const above = Math.max(0, -top);
    // Within a row nothing new comes to be drawn.
    if (width === this.#width && Math.floor(above / this.#step) === Math.floor(this.#above / this.#step))
      return;
    this.#width = width;
    this.#above = above;
    this.#host.requestUpdate();
  }
}
