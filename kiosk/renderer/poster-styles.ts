import { css } from 'lit';

/**
 * Words beside (wide) or beneath (upright) an ornament. All sizes are in `--u`, a hundredth of the box's short side,
 * so that a wall and a thumbnail show the same poster; `--fit` and `--calm` come from fit-words.ts.
 */
export const posterStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    container-type: size;
    font-family: var(--font-sans);
  }
  .poster {
    --u: 1cqmin;
    --tile: calc(100cqw / 3);
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    overflow: hidden;
    background: var(--field);
    color: var(--ink);
  }
  .ornament {
    display: grid;
    grid-template-columns: repeat(3, var(--tile));
    grid-auto-rows: var(--tile);
    overflow: hidden;
    background: var(--panel);
  }
  /* Each tile reaches a hair beneath its neighbour: sizes are fractions, and seams would show. */
  .ornament svg {
    inline-size: calc(var(--tile) + 1px);
    max-inline-size: none;
    block-size: calc(var(--tile) + 1px);
  }
  .fore-a { fill: var(--a); }
  .fore-b { fill: var(--b); }
  .fore-c { fill: var(--c); }
  .back-a { background: var(--a); }
  .back-b { background: var(--b); }
  .back-c { background: var(--c); }
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
    }
    .ornament {
      grid-template-columns: repeat(6, var(--tile));
    }
  }
  @container (min-aspect-ratio: 5 / 4) {
    .poster {
      --tile: calc(100cqh / 3);
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    }
    .ornament {
      order: 2;
      grid-template-columns: var(--tile);
      block-size: 100cqh;
    }
  }
  @container (min-aspect-ratio: 3 / 2) {
    .ornament {
      grid-template-columns: repeat(2, var(--tile));
    }
  }
`;
