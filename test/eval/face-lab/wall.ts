import type { FrameSize, Picture } from './lab-messages.ts';

/** Pixels between two pictures, so that no detector takes two for one. */
const GAP = 12;
/** However small they are: a detector's few cells must not have to hold a face each. */
const MOST = { columns: 6, rows: 4 } as const;

export interface Place {
  picture: Picture;
  /** Middle of the picture, and its side, pixels of the frame. */
  x: number;
  y: number;
  size: number;
}

interface Grid {
  columns: number;
  rows: number;
}

function gridOf(size: number, { width, height }: FrameSize): Grid {
  const along = (side: number, most: number): number =>
    Math.max(1, Math.min(most, Math.floor((side - GAP) / (size + GAP))));
  return { columns: along(width, MOST.columns), rows: along(height, MOST.rows) };
}

/** One frame with as many pictures side by side as fit. */
export class Wall {
  readonly canvas: OffscreenCanvas;
  #context: OffscreenCanvasRenderingContext2D | null;

  constructor({ width, height }: FrameSize) {
    this.canvas = new OffscreenCanvas(width, height);
    this.#context = this.canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    if (this.#context) this.#context.imageSmoothingQuality = 'high';
  }

  /** How many pictures of a size are hung at once. */
  room(size: number): number {
    const { columns, rows } = gridOf(size, this.canvas);
    return columns * rows;
  }

  /** Hangs the pictures; behind them a wall of any colour, darker towards one side. */
  hang(
    pictures: readonly { picture: Picture; bitmap: ImageBitmap }[],
    size: number,
    random: () => number,
  ): Place[] {
    const context = this.#context;
    if (!context) throw new Error('no 2d context');
    this.#paint(context, random);
    const { columns, rows } = pictures.length === 1 ? { columns: 1, rows: 1 } : gridOf(size, this.canvas);
    const step = { x: this.canvas.width / columns, y: this.canvas.height / rows };
    return pictures.map(({ picture, bitmap }, i) => {
      const x = (0.5 + (i % columns)) * step.x;
      const y = (0.5 + Math.floor(i / columns)) * step.y;
      context.drawImage(bitmap, x - size / 2, y - size / 2, size, size);
      return { picture, x, y, size };
    });
  }

  #paint(context: OffscreenCanvasRenderingContext2D, random: () => number): void {
    const shade = (): string => {
      const level = 40 + 170 * random();
      const part = (): number => Math.round(level + 30 * (random() - 0.5));
      return `rgb(${part()} ${part()} ${part()})`;
    };
    const wall = context.createLinearGradient(0, 0, this.canvas.width, this.canvas.height);
    wall.addColorStop(0, shade());
    wall.addColorStop(1, shade());
    context.fillStyle = wall;
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
  }
}
