import { type CSSResultGroup, css } from 'lit';
import { ornamentStyles, printStyles } from './print-styles.ts';

/**
 * Words beside (wide) or beneath (upright) an ornament. All sizes are in `--u`, a hundredth of the box's short side,
 * so that a wall and a thumbnail show the same poster; `--fit` and `--calm` come from fit-words.ts.
 */
export const posterStyles: CSSResultGroup = [
  printStyles,
  ornamentStyles,
  css`
  .poster {
    --u: 1cqmin;
    --tile: calc(100cqw / 3);
    --across: 3;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    overflow: hidden;
    background: var(--field);
    color: var(--ink);
  }
  .words {
    display: grid;
    align-content: center;
    min-inline-size: 0;
    min-block-size: 0;
    margin: calc(var(--u) * 8);
  }
  .words[data-tight] {
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  h2 {
    padding-block-end: 0.06em;
    font-size: calc(var(--u) * 11 * var(--fit, 1));
    font-weight: 880;
    letter-spacing: -0.04em;
    line-height: 1;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 16 7 7;
  }
  .text {
    margin-block-start: calc(var(--u) * 3.4 * var(--calm, 1));
    color: var(--tone);
    font-size: calc(var(--u) * 5.2 * var(--calm, 1));
    font-weight: 480;
    letter-spacing: -0.01em;
    line-height: 1.32;
    text-wrap: pretty;
    white-space: pre-line;
  }

  /* Nearly square boxes have no long side to spend: one row of small tiles. */
  @container (min-aspect-ratio: 3 / 4) {
    .poster {
      --tile: calc(100cqw / 6);
      --across: 6;
    }
  }
  @container (min-aspect-ratio: 5 / 4) {
    .poster {
      --tile: calc(100cqh / 3);
      --across: 1;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    }
    .ornament {
      order: 2;
      block-size: 100cqh;
    }
  }
  @container (min-aspect-ratio: 3 / 2) {
    .poster {
      --across: 2;
    }
  }
`,
];
