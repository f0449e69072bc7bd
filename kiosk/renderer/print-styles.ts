import { css } from 'lit';

/**
 * What is drawn fills the box that it is put in, and measures itself by it: `cqmin` is a hundredth of the short side,
 * so that a wall and a thumbnail show the same picture.
 */
export const printStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    container-type: size;
    font-family: var(--font-sans);
  }
`;

/** The tiles of poster-ornament.ts, in rows of `--across`, each `--tile` wide; who draws them sets both. */
export const ornamentStyles = css`
  .ornament {
    display: grid;
    grid-template-columns: repeat(var(--across), var(--tile));
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
`;
