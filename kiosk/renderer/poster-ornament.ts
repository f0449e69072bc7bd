import { html, svg, type TemplateResult } from 'lit';
import type { PosterTheme } from '../../shared/model/poster.ts';

/** Shapes in a square of 100; gaps between the parts of one path are holes. */
const SHAPES = {
  quarter: 'M0 0H100A100 100 0 0 1 0 100Z',
  leaf: 'M0 0H40A60 60 0 0 1 100 60V100H60A60 60 0 0 1 0 40Z',
  half: 'M0 50A50 50 0 0 1 100 50Z',
  disc: 'M50 0A50 50 0 0 1 50 100A50 50 0 0 1 50 0Z',
  ring: 'M50 0A50 50 0 0 1 50 100A50 50 0 0 1 50 0ZM50 27A23 23 0 0 0 50 73A23 23 0 0 0 50 27Z',
  rainbow: 'M0 0H100A100 100 0 0 1 0 100ZM0 0H68A68 68 0 0 1 0 68ZM0 0H36A36 36 0 0 1 0 36Z',
  wave: 'M0 50A25 25 0 0 1 50 50A25 25 0 0 0 100 50V100H0Z',
  moon: 'M71 11A45 45 0 1 0 71 89A58 58 0 0 1 71 11Z',
  burst: burst(14, 50, 36),
  star: burst(4, 48, 15),
} as const;

type Colour = 'a' | 'b' | 'c' | 'panel';
type Tile = readonly [shape: keyof typeof SHAPES, quarterTurns: 0 | 1 | 2 | 3, fore: Colour, back: Colour];

/** Six tiles a theme, in rows of two (wide screens) or three (upright ones): they have to look well in both. */
const ORNAMENTS: Readonly<Record<PosterTheme, readonly Tile[]>> = {
  forest: [
    ['leaf', 0, 'b', 'panel'],
    ['quarter', 1, 'a', 'panel'],
    ['quarter', 3, 'c', 'b'],
    ['leaf', 1, 'a', 'panel'],
    ['leaf', 1, 'c', 'panel'],
    ['leaf', 0, 'b', 'c'],
  ],
  butter: [
    ['burst', 0, 'a', 'panel'],
    ['half', 0, 'b', 'a'],
    ['rainbow', 2, 'b', 'panel'],
    ['disc', 0, 'b', 'panel'],
    ['half', 2, 'c', 'b'],
    ['rainbow', 0, 'a', 'panel'],
  ],
  tomato: [
    ['rainbow', 0, 'a', 'panel'],
    ['quarter', 2, 'b', 'panel'],
    ['disc', 0, 'c', 'b'],
    ['rainbow', 1, 'c', 'panel'],
    ['quarter', 0, 'a', 'panel'],
    ['rainbow', 3, 'b', 'a'],
  ],
  sky: [
    ['disc', 0, 'c', 'panel'],
    ['wave', 0, 'b', 'panel'],
    ['wave', 0, 'a', 'b'],
    ['quarter', 3, 'b', 'panel'],
    ['ring', 0, 'a', 'panel'],
    ['wave', 2, 'a', 'c'],
  ],
  night: [
    ['moon', 0, 'a', 'panel'],
    ['star', 0, 'b', 'panel'],
    ['quarter', 3, 'b', 'panel'],
    ['star', 0, 'a', 'panel'],
    ['ring', 0, 'c', 'panel'],
    ['quarter', 2, 'c', 'b'],
  ],
  paper: [
    ['quarter', 2, 'a', 'panel'],
    ['disc', 0, 'c', 'panel'],
    ['half', 1, 'b', 'a'],
    ['leaf', 1, 'a', 'panel'],
    ['burst', 0, 'b', 'panel'],
    ['quarter', 0, 'c', 'b'],
  ],
};

const MARKS: Readonly<Record<PosterTheme, keyof typeof SHAPES>> = {
  forest: 'leaf',
  butter: 'burst',
  tomato: 'ring',
  sky: 'disc',
  night: 'star',
  paper: 'burst',
};

/** A theme's ornament: six square tiles without a word in them, as often as it takes to fill its place. */
export function posterOrnament(theme: PosterTheme, times: 1 | 2 = 1): TemplateResult {
  const tiles = Array.from({ length: times }, () => ORNAMENTS[theme]).flat();
  return html`<div class="ornament" aria-hidden="true">
    ${tiles.map(
      ([shape, turns, fore, back]) =>
        html`<svg class="back-${back}" viewBox="0 0 100 100">
          ${svg`<path
            class="fore-${fore}"
            fill-rule="evenodd"
            transform="rotate(${turns * 90} 50 50)"
            d=${SHAPES[shape]}
          ></path>`}
        </svg>`,
    )}
  </div>`;
}

/** A theme's sign, to set between words. */
export function posterMark(theme: PosterTheme): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 100 100" aria-hidden="true">
    ${svg`<path fill-rule="evenodd" d=${SHAPES[MARKS[theme]]}></path>`}
  </svg>`;
}

/** A star with `points` rays about (50, 50). */
function burst(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, at) => {
    const angle = (at * Math.PI) / points - Math.PI / 2;
    const radius = at % 2 === 0 ? outer : inner;
    return `${(50 + radius * Math.cos(angle)).toFixed(1)} ${(50 + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
