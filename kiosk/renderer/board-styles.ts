import { type CSSResultGroup, css } from 'lit';
import { ornamentStyles, printStyles } from './print-styles.ts';

/** A board: heading above, lines in columns beneath. `--u` is a hundredth of the short side, `--s` of that scaled. */
export const boardStyles: CSSResultGroup = [
  printStyles,
  ornamentStyles,
  css`
  .board {
    --u: 1cqmin;
    --s: calc(var(--u) * var(--scale, 1));
    --tile: calc(100cqw / 6);
    --across: 6;
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    overflow: hidden;
    background: var(--field);
    color: var(--ink);
  }
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
  .line .aside {
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
  .line .note {
    flex: 1 0 100%;
    display: -webkit-box;
    overflow: hidden;
    color: var(--tone);
    font-size: calc(var(--s) * 3);
    line-height: 1.3;
    text-wrap: pretty;
    white-space: normal;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
  }
  .line[data-notes] {
    flex-wrap: wrap;
    align-content: flex-start;
    row-gap: 0;
    block-size: calc(var(--s) * 8.6 * 1.46);
  }
  .line[data-notes] .aside {
    min-inline-size: 1em;
  }
  .line[data-notes='2'] {
    block-size: calc(var(--s) * 8.6 * 1.92);
  }
  .line[data-notes='2'] .note {
    -webkit-line-clamp: 2;
  }
  .line[data-gone] b {
    opacity: 0.62;
    text-decoration: line-through;
    text-decoration-thickness: 0.07em;
  }
  .line .gone {
    color: var(--tone);
    font-size: calc(var(--s) * 3.6);
    font-weight: 700;
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
      --across: 2;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    }
    .ornament {
      display: grid;
      order: 2;
      block-size: calc(var(--u) * 26);
    }
    .columns {
      grid-column: 1 / -1;
      order: 3;
      padding-block-start: calc(var(--u) * 2);
    }
  }
`,
];
