import { css } from 'lit';

/** A board: heading above, lines in columns beneath. `--u` is a hundredth of the short side, `--s` of that scaled. */
export const priceListStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    container-type: size;
    font-family: var(--font-sans);
  }
  .board {
    --u: 1cqmin;
    --s: calc(var(--u) * var(--scale, 1));
    --tile: calc(100cqw / 6);
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    overflow: hidden;
    background: var(--field);
    color: var(--ink);
  }
  .ornament {
    display: grid;
    grid-template-columns: repeat(6, var(--tile));
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
  header {
    display: grid;
    align-content: center;
    block-size: calc(var(--u) * 26);
    padding-inline: calc(var(--u) * 8);
  }
  h2 {
    display: -webkit-box;
    overflow: hidden;
    padding-block-end: 0.08em;
    font-size: calc(var(--u) * 9.6);
    font-weight: 880;
    letter-spacing: -0.04em;
    line-height: 1;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .long h2 {
    font-size: calc(var(--u) * 7);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: calc(var(--u) * 10);
    align-content: start;
    padding-inline: calc(var(--u) * 8);
  }
  .columns > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  h3 {
    overflow: hidden;
    padding-block-start: calc(var(--s) * 3.4);
    block-size: calc(var(--s) * 8.6 * 1.2);
    color: var(--tone);
    font-size: calc(var(--s) * 4.4);
    font-weight: 760;
    letter-spacing: -0.02em;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: calc(var(--s) * 1.4);
    block-size: calc(var(--s) * 8.6);
    padding-block-start: calc(var(--s) * 1.6);
    border-block-end: max(1px, calc(var(--s) * 0.16)) solid color-mix(in srgb, var(--ink) 22%, transparent);
    line-height: 1.15;
    white-space: nowrap;
  }
  .line b {
    overflow: hidden;
    font-size: calc(var(--s) * 4.3);
    font-weight: 650;
    letter-spacing: -0.02em;
    text-overflow: ellipsis;
  }
  .line .unit {
    flex: 1 4 0;
    overflow: hidden;
    min-inline-size: 0;
    color: var(--tone);
    font-size: calc(var(--s) * 3);
    text-overflow: ellipsis;
  }
  .line s {
    color: var(--tone);
    font-size: calc(var(--s) * 3.2);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .line .price {
    font-size: calc(var(--s) * 5.2);
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 820;
    letter-spacing: -0.03em;
  }
  .line[data-offer] .price {
    padding: 0.06em 0.34em 0.08em;
    border-radius: 0.3em;
    background: var(--ink);
    color: var(--field);
  }
  .pages {
    position: absolute;
    inset-block-end: calc(var(--u) * 3.6);
    inset-inline: 0;
    display: flex;
    justify-content: center;
    gap: calc(var(--u) * 1.2);
  }
  .pages i {
    inline-size: calc(var(--u) * 1.3);
    block-size: calc(var(--u) * 1.3);
    border-radius: 50%;
    background: color-mix(in srgb, var(--ink) 30%, transparent);
  }
  .pages i[data-now] {
    inline-size: calc(var(--u) * 4);
    border-radius: 999px;
    background: var(--ink);
  }
  /* Nearly square boxes have no room to give away. */
  @container (min-aspect-ratio: 3 / 4) {
    .ornament {
      display: none;
    }
  }
  @container (min-aspect-ratio: 5 / 4) {
    .board {
      --tile: calc(var(--u) * 26);
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    }
    .ornament {
      display: grid;
      order: 2;
      grid-template-columns: repeat(2, var(--tile));
      block-size: calc(var(--u) * 26);
    }
    .columns {
      grid-column: 1 / -1;
      order: 3;
      padding-block-start: calc(var(--u) * 2);
    }
  }
`;
